import { fitParts } from '@crm/fit/words';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { directionName } from '@/ui/direction-glyph';
import { stamp } from '@/ui/format';
import { Tag } from '@/ui/tag';

interface Moved { before: number | null; after: number | null }
interface Entry {
  modelVersion: string; primary: string | null; total: number; reason: string; scoredAt: string;
  difference: { modelChanged: boolean; parts: (Moved & { part: string; why: string })[]; directions: (Moved & { direction: string })[] } | null;
}
const REASON: Record<string, string> = { created: '新建', changed: '资料变化', model: '换模型重算' };
const move = ({ before, after }: Moved): string => `${before ?? '未知'} → ${after ?? '未知'}`;
const partName = (code: string): string => fitParts[code as keyof typeof fitParts]?.label ?? code;

/** 分数变化: every score of the past with its model, and why it moved, part by part. */
export function FitHistoryCard({ companyId }: { companyId: string }) {
  const read = useGet('/api/v1/companies/{id}/fit/history' as never, { path: { id: companyId } as never });
  const items = (read.data as unknown as { items: Entry[] } | undefined)?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title="分数变化" extra={`${items.length} 次评分`}>
      {items.map((entry, i) => <Row key={entry.scoredAt + entry.modelVersion} entry={entry} before={items[i + 1]} />)}
    </Card>
  );
}

function Row({ entry, before }: { entry: Entry; before: Entry | undefined }) {
  const { difference: d } = entry;
  const delta = before ? entry.total - before.total : 0;
  const moved = d !== null && (d.parts.length > 0 || d.directions.length > 0);
  return (
    <div className="fit-past">
      <div className="row wrap" style={{ gap: 8 }}>
        <b className="num">{before && delta ? `${before.total} → ${entry.total}` : entry.total}</b>
        {delta !== 0 && <span className={`num s13 ${delta < 0 ? 'red' : 'grn'}`}>{delta > 0 ? '+' : '−'}{Math.abs(delta)}</span>}
        <span className="s13">{directionName(entry.primary)}</span>
        <Tag tone={d?.modelChanged ? 'brand' : 'grey'}>{REASON[entry.reason] ?? entry.reason}</Tag>
        <span className="t3 s12">{stamp(entry.scoredAt)}，模型 {entry.modelVersion}</span>
      </div>
      {moved && (
        <details>
          <summary className="linkish s13">为什么变了</summary>
          <ul className="s13 t2">
            {d.parts.map((p) => <li key={p.part}>{partName(p.part)} <span className="num">{move(p)}</span>：{p.why}</li>)}
            {d.directions.map((x) => <li key={x.direction}>{directionName(x.direction)} <span className="num">{move(x)}</span></li>)}
          </ul>
        </details>
      )}
    </div>
  );
}
