import { useGet } from '@/api/hooks';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { area, rent } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState } from '@/ui/states';
import type { Company } from './views';

interface Candidate { unitIds: string[]; park: string; areaM2: number; score: number; reasons?: unknown[]; misses?: unknown[]; availableFrom?: string | null; codes?: string[]; rentFenPerM2Day?: number | null }
const text = (x: unknown): string => (typeof x === 'string' ? x : String((x as { text?: string; label?: string; code?: string })?.text ?? (x as { label?: string })?.label ?? (x as { code?: string })?.code ?? ''));

/** Rooms that suit what the company asked for, with what misses. */
export function RoomsTab({ company }: { company: Company }) {
  const read = useGet('/api/v1/companies/{id}/unit-matches' as never, { path: { id: company.id } } as never);
  if (read.isPending) return <Card title="房源"><SkeletonBlock rows={4} label="正在匹配房源" /></Card>;
  const found = (read.data as unknown as { candidates?: Candidate[] } | undefined)?.candidates ?? [];
  if (read.error || found.length === 0) return <Card><EmptyState icon="space" title="还没有可比的房源" about="在项目里填写面积、荷载、用电和排水需求后，这里按需求匹配房源。" compact /></Card>;
  return (
    <Card title={`房源 ${found.length}`} flush>
      {found.map((c) => (
        <div key={c.unitIds.join()} className="policy-row">
          <span><b>{c.codes?.join('、') ?? c.park}</b>　{area(c.areaM2)}　{c.rentFenPerM2Day ? rent(c.rentFenPerM2Day) : ''}<br /><span className="t2">{[...(c.reasons ?? []).map(text), ...(c.misses ?? []).map((m) => `缺 ${text(m)}`)].filter(Boolean).join('；')}</span></span>
          <Link to={`/space/${c.park}?unit=${c.unitIds[0]}`}>看房源</Link>
        </div>
      ))}
    </Card>
  );
}
