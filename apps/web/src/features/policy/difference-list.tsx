import { useGet } from '@/api/hooks';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';

const FIELDS: Record<string, string> = { title: '标题', summary: '内容', place: '原文位置', when: '条件', scope: '范围', ways: '情形', amount: '金额', capWan: '上限（万元）', ratePct: '比例（%）', wan: '金额（万元）', values: '分档', departments: '责任单位', bring: '材料', ambiguities: '疑点', notes: '说明', caps: '企业上限', validTo: '有效期止', validFrom: '有效期起', gates: '前提', support: '方式', duration: '期限', once: '次数' };
const words = (path: string): string => path.split('.').map((part) => FIELDS[part] ?? (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part)).join(' · ');
const show = (value: unknown): string => (value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value));

/** Field by field against the version in force before. */
export function DifferenceList({ versionId }: { versionId: string }) {
  const read = useGet('/api/v1/policies/versions/{versionId}/difference', { path: { versionId } as never });
  const items = (read.data as unknown as { items: { path: string; before: unknown; after: unknown }[] } | undefined)?.items;
  if (read.error) return <ErrorState what="差异" error={read.error} onRetry={() => void read.refetch()} />;
  if (!items) return <SkeletonBlock rows={3} label="正在比较" />;
  if (items.length === 0) return <p className="s13 t3" style={{ padding: '8px 16px' }}>内容没有变化。</p>;
  return <div className="policy-diff"><b>字段</b><b>原版</b><b>本版</b>{items.map((item) => [<span key={`${item.path}f`}>{words(item.path)}</span>, <span key={`${item.path}b`} className="old">{show(item.before)}</span>, <span key={`${item.path}a`} className="new">{show(item.after)}</span>])}</div>;
}
