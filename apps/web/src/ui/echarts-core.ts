import { BarChart, CustomChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { fontFamily } from '@/theme/theme';

core.use([BarChart, LineChart, ScatterChart, RadarChart, CustomChart, GridComponent, LegendComponent, TooltipComponent, MarkLineComponent, RadarComponent, DataZoomComponent, AriaComponent, SVGRenderer]);

const axis = { axisLine: { lineStyle: { color: '#C9D1D9' } }, axisTick: { show: false }, axisLabel: { color: '#475462', fontSize: 12 }, splitLine: { lineStyle: { color: '#E9EDF1' } } };
core.registerTheme('crm', {
  color: ['#14607F', '#7C94A9', '#B9790F', '#5B3A8C'],
  textStyle: { fontFamily, fontSize: 12, color: '#17212B' },
  animationDuration: 200, animationDurationUpdate: 200,
  categoryAxis: { ...axis, splitLine: { show: false } }, valueAxis: { ...axis, axisLine: { show: false } }, timeAxis: axis,
  legend: { textStyle: { color: '#475462', fontSize: 12 }, itemWidth: 12, itemHeight: 12, icon: 'roundRect' },
  tooltip: { borderColor: '#DCE2E8', textStyle: { color: '#17212B', fontSize: 12 }, confine: true },
});

export { core };
