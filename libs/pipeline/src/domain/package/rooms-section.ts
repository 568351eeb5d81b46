/** 载体方案: the rooms with rent and facts, and where they lie in their building. */
import { areaText, fixedWanText, rentText } from '../figures';
import type { PackageInput, PackagePlan, PackageRoom } from './package-input';
import type { Block, Section } from './blocks';

const title = '载体方案';

export function roomsSection(i: PackageInput): Section {
  if (i.rooms.length === 0) return { title, blocks: [{ type: 'para', text: '尚未选定房源。' }] };
  const blocks: Block[] = [
    {
      type: 'table',
      columns: [
        { title: '房源', width: 14 },
        { title: '位置', width: 22 },
        { title: '面积（㎡）', width: 14, right: true },
        { title: '租金（元/㎡·天）', width: 21, right: true },
        { title: '月租（万元）', width: 15, right: true },
        { title: '可用', width: 14 },
      ],
      rows: i.rooms.map((r) => [
        r.code,
        `${r.park} ${r.building} ${r.floor}`,
        areaText(r.areaM2),
        r.rentFenPerM2Day === null ? '面议' : rentText(r.rentFenPerM2Day),
        r.rentFenPerM2Day === null ? '—' : fixedWanText(monthRentWan(r)),
        r.available,
      ]),
    },
    { type: 'para', text: totals(i.rooms), tone: 'note' },
  ];
  for (const r of i.rooms) {
    if (r.facts.length)
      blocks.push({ type: 'kv', rows: [{ label: '房源', value: `${r.building} ${r.floor} ${r.code}` }, ...r.facts] });
    if (i.kind === 'internal' && (r.reasons.length || r.misses.length))
      blocks.push({ type: 'list', items: [...r.reasons.map((x) => `符合：${x}`), ...r.misses.map((x) => `不足：${x}`)] });
  }
  for (const plan of i.plans) blocks.push({ type: 'plan', ...(i.kind === 'internal' ? plan : unsaid(plan)) });
  return { title, blocks };
}
/** The company's copy marks its own rooms only: which others are vacant is the park's matter. */
const unsaid = (plan: PackagePlan): PackagePlan => ({
  ...plan,
  floors: plan.floors.map((f) => ({
    ...f,
    units: f.units.map((u) => (u.state === 'free' ? { ...u, state: 'taken' as const } : u)),
  })),
});
/** Area × fen per ㎡ and day × 365/12, in 万元 with two decimals. */
const monthRentWan = (r: PackageRoom): number => Math.round((r.areaM2 * (r.rentFenPerM2Day ?? 0) * 365) / 12 / 10_000) / 100;
function totals(rooms: readonly PackageRoom[]): string {
  const area = rooms.reduce((sum, r) => sum + Math.round(r.areaM2 * 100), 0) / 100;
  const priced = rooms.every((r) => r.rentFenPerM2Day !== null);
  const rent = rooms.reduce((sum, r) => sum + Math.round(monthRentWan(r) * 100), 0) / 100;
  return `合计 ${areaText(area)} ㎡${priced && rooms.length > 1 ? `，月租 ${fixedWanText(rent)} 万元` : ''}。租金为含税挂牌价，月租 = 面积 × 日租金 × 365 ÷ 12，以合同为准。`;
}
