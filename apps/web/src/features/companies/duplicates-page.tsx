import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { CompanyName } from '@/ui/company-name';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';

interface Suspect { a: string; b: string; aName: string; bName: string; why: string }
const WHY: Record<string, string> = { equal: '名称相同', region_open: '一边没写地区', homophone: '一字同音', typo: '相邻两字颠倒' };

/** Pairs in sight that may be one company; names alone never merge anything. */
export default function DuplicatesPage() {
  const read = useGet('/api/v1/companies/duplicates', {});
  const items = (read.data as unknown as { items: Suspect[] } | undefined)?.items;
  return (
    <>
      <PageHead title="疑似重复" crumbs={[{ label: '企业', to: '/companies' }, { label: '疑似重复' }]} facts={items ? `${items.length} 对` : undefined} />
      {read.error ? <ErrorState what="疑似重复" error={read.error} onRetry={() => void read.refetch()} /> : !items ? <SkeletonBlock rows={6} label="正在查找" /> : items.length === 0 ? <Card flush><EmptyState icon="check" title="没有疑似重复" about="名称相近、信用代码不冲突的企业会列在这里。" /></Card> : (
        <Card flush>
          {items.map((p) => (
            <div key={`${p.a}${p.b}`} className="row wrap s13" style={{ padding: '10px 16px', borderTop: '1px solid #e9edf1', gap: 16 }}>
              <span style={{ minWidth: 260 }}><CompanyName name={p.aName} to={`/companies/${p.a}`} /></span>
              <span style={{ minWidth: 260 }}><CompanyName name={p.bName} to={`/companies/${p.b}`} /></span>
              <Tag tone="amber">{WHY[p.why] ?? p.why}</Tag>
              <Link className="push" to={`/companies/${p.a}/merge/${p.b}`}>比较并合并</Link>
            </div>
          ))}
        </Card>
      )}
    </>
  );
}
