import { Button } from 'antd';
import { CompanyName } from '@/ui/company-name';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import type { ImportDetail } from '../views';
import { useRows } from './use-rows';

/** Rows that go in, with what was tidied on the way. */
export function PlainRows({ found, state }: { found: ImportDetail; state: 'ready' | 'tidied' }) {
  const list = useRows(found.id, state, 20);
  if (list.loading) return <SkeletonBlock rows={5} shape="rows" label="正在加载" />;
  if (list.error) return <ErrorState what="这些行" error={list.error} onRetry={list.reload} />;
  if (list.items.length === 0) return <EmptyState compact title={state === 'ready' ? '没有可以导入的行' : '没有需要整理的行'} />;
  const total = state === 'ready' ? found.counts.ready : found.counts.tidied;
  return (
    <>
      <div className="imp-scroll"><table className="imp-table">
        <thead><tr><th className="n">行</th><th>企业名称</th><th>统一社会信用代码</th><th>联系人</th><th>{state === 'tidied' ? '整理了什么' : '主营产品'}</th></tr></thead>
        <tbody>{list.items.map((row) => (
          <tr key={row.n}>
            <td className="n">{row.row}</td><td><CompanyName name={row.label} strong /></td><td>{row.values.uscc ?? <span className="t3">未知</span>}</td>
            <td>{row.values.contactName ?? <span className="t3">—</span>}{row.contacts > 0 ? <span className="t3"> 等 {row.contacts + 1} 位</span> : null}</td>
            <td className="t2">{state === 'tidied' ? row.notes.map((n) => n.message).join('；') : (row.values.products ?? row.values.businessScope?.slice(0, 40) ?? '—')}</td>
          </tr>
        ))}</tbody>
      </table></div>
      <div className="imp-foot">显示 {list.items.length} / {total}{list.hasMore && <Button size="small" type="link" loading={list.loadingMore} onClick={list.loadMore}>显示更多</Button>}</div>
    </>
  );
}
