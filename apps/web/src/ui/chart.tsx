import { Button } from 'antd';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { saveFile } from '@/api/client';
import { toCsv } from './csv';
import { stamp } from './format';
import './chart.css';

export interface ChartTable { columns: string[]; rows: (string | number | null)[][] }

interface Props {
  /** ECharts option; theme, font, aria and animation limits are set here. No pie, no 3-D. */
  option: EChartsCoreOption;
  /** px */
  height?: number;
  /** Read out in place of the drawing; also the CSV's file name. */
  name: string;
  /** The same figures as a table: 看数据 and CSV. */
  table: ChartTable;
  /** `阶段变更记录` */
  source: string;
  asOf?: string | Date | null;
  /** How it was counted, before the source. */
  method?: ReactNode;
  /** A click filters the list below. */
  onPick?: (picked: { seriesName?: string; name: string; dataIndex: number; data: unknown }) => void;
}

/** ECharts, loaded on first use, with its table, its CSV and the foot line every chart carries. */
export function Chart({ option, height = 260, name, table, source, asOf, method, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [asTable, setAsTable] = useState(false);

  useEffect(() => {
    if (asTable || !box.current) return;
    const element = box.current;
    let gone = false;
    const resize = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts-core').then(({ core }) => {
      if (gone) return;
      chart.current = core.init(element, 'crm', { renderer: 'svg' });
      chart.current.setOption({ aria: { enabled: true }, ...option });
      chart.current.on('click', (event) => pick.current?.({ seriesName: event.seriesName, name: event.name, dataIndex: event.dataIndex, data: event.data }));
      resize.observe(element);
    });
    return () => { gone = true; resize.disconnect(); chart.current?.dispose(); chart.current = null; };
    // biome-ignore lint/correctness/useExhaustiveDependencies: later options go through the effect below
  }, [asTable]);
  useEffect(() => { chart.current?.setOption({ aria: { enabled: true }, ...option }, { notMerge: true }); }, [option]);

  return (
    <figure className="ui-chart" aria-label={name}>
      {asTable ? <ChartData table={table} /> : <div ref={box} style={{ height, width: '100%' }} />}
      <ChartFoot source={source} asOf={asOf} method={method}>
        <Button type="text" size="small" onClick={() => setAsTable(!asTable)}>{asTable ? '看图' : '看数据'}</Button>
        <Button type="text" size="small" onClick={() => saveFile(new Blob([toCsv(table)], { type: 'text/csv' }), `${name}.csv`)}>CSV</Button>
      </ChartFoot>
    </figure>
  );
}

/** A chart drawn without ECharts (bars in a table, a heat map of cells) with the same table, CSV and foot line. */
export function DrawnChart({ name, table, source, asOf, method, children }: Pick<Props, 'name' | 'table' | 'source' | 'asOf' | 'method'> & { children: ReactNode }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="ui-chart" aria-label={name}>
      {asTable ? <ChartData table={table} /> : children}
      <ChartFoot source={source} asOf={asOf} method={method}>
        <Button type="text" size="small" onClick={() => setAsTable(!asTable)}>{asTable ? '看图' : '看数据'}</Button>
        <Button type="text" size="small" onClick={() => saveFile(new Blob([toCsv(table)], { type: 'text/csv' }), `${name}.csv`)}>CSV</Button>
      </ChartFoot>
    </figure>
  );
}

/** `按进入研判的日期分批。来源：阶段变更记录，截至 2026-11-23 09:00`. Also under figures drawn without ECharts. */
export function ChartFoot({ source, asOf, method, children }: { source: string; asOf?: string | Date | null; method?: ReactNode; children?: ReactNode }) {
  return <figcaption className="ui-chart-foot"><span>{method && <>{method} </>}来源：{source}{asOf ? `，截至 ${stamp(asOf)}` : ''}</span><span className="push no-print">{children}</span></figcaption>;
}

function ChartData({ table }: { table: ChartTable }) {
  return (
    <div className="ui-chart-data">
      <table>
        <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: rows of a chart have no other key */}
        <tbody>{table.rows.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j} className={typeof cell === 'number' ? 'num' : undefined}>{cell ?? '—'}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
