import { directionName } from '@/ui/direction-glyph';
import type { Fit } from './views';

const R = 62;
const CX = 140;
const CY = 100;
const at = (i: number, r: number): [number, number] => {
  const a = (Math.PI * 2 * i) / 6 - Math.PI / 2;
  return [CX + Math.cos(a) * r, CY + Math.sin(a) * r];
};
const ring = (r: number): string => Array.from({ length: 6 }, (_, i) => at(i, r).join(',')).join(' ');
const ORDER = ['innovative_drug', 'frontier_therapy', 'ai_health', 'producer_service', 'living_service', 'high_end_device'];

/** Six directions, an unknown one with a dashed spoke. Only beside the bars, which carry the same figures. */
export function FitRadar({ directions }: { directions: Fit['directions'] }) {
  const points = ORDER.map((code) => directions.find((d) => d.direction === code)?.points ?? null);
  return (
    <svg viewBox="0 0 280 204" width="100%" role="img" aria-label="六个方向的得分，数字见右侧">
      {[R, R / 2].map((r) => <polygon key={r} points={ring(r)} fill="none" stroke="#DCE2E8" />)}
      {points.map((p, i) => { const [x, y] = at(i, R); return <line key={ORDER[i]} x1={CX} y1={CY} x2={x} y2={y} stroke="#DCE2E8" strokeDasharray={p === null ? '3 3' : undefined} />; })}
      <polygon points={points.map((p, i) => at(i, (R * (p ?? 0)) / 100).join(',')).join(' ')} fill="rgba(20,96,127,.16)" stroke="#14607F" strokeWidth={1.5} />
      {points.map((p, i) => { const [x, y] = at(i, (R * (p ?? 0)) / 100); return p === null ? null : <circle key={ORDER[i]} cx={x} cy={y} r={2.6} fill="#14607F" />; })}
      {ORDER.map((code, i) => {
        const [x, y] = at(i, R + 12);
        const anchor = Math.abs(x - CX) < 4 ? 'middle' : x > CX ? 'start' : 'end';
        return <text key={code} x={x} y={y + (i === 0 ? -8 : i === 3 ? 6 : 0)} textAnchor={anchor} fontSize={11} fill="#475462">{directionName(code)}<tspan x={x} dy={13} fontWeight={600} fill="#17212B">{points[i] ?? '未知'}</tspan></text>;
      })}
    </svg>
  );
}
