import { Button } from 'antd';
import { CompanyName } from '@/ui/company-name';
import { number } from '@/ui/format';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import type { ImportDetail, ImportRow } from '../views';
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
        <thead><tr><th className="n">行</th>{found.kind === 'units' ? <><th>房号</th><th>园区</th><th>楼栋楼层</th><th style={{ textAlign: 'right' }}>面积（㎡）</th></> : <><th>企业名称</th><th>统一社会信用代码</th><th>联系人</th></>}<th>{state === 'tidied' ? '整理了什么' : found.kind === 'units' ? '备注' : '产品或经营范围'}</th></tr></thead>
        <tbody>{list.items.map((row) => (
          <tr key={row.n}>
            <td className="n">{row.row}</td>{found.kind === 'units' ? <RoomCells row={row} /> : <FirmCells row={row} />}
            <td className="t2">{state === 'tidied' ? row.notes.map((n) => n.message).join('；') : (row.values.products ?? short(row.values.businessScope ?? row.values.note))}</td>
          </tr>
        ))}</tbody>
      </table></div>
      <div className="imp-foot">已显示 {number(list.items.length)}，共 {number(total)}{list.hasMore && <Button size="small" type="link" loading={list.loadingMore} onClick={list.loadMore}>显示更多</Button>}</div>
    </>
  );
}

const FirmCells = ({ row }: { row: ImportRow }) => (
  <>
    <td><CompanyName name={row.label} strong /></td><td>{row.values.uscc ?? <span className="t3">未知</span>}</td>
    <td className={row.values.contactName ? undefined : 'none'}>{row.values.contactName ?? <span className="t3">—</span>}{row.contacts > 0 ? <span className="t3"> 等 {row.contacts + 1} 位</span> : null}</td>
  </>
);
const RoomCells = ({ row }: { row: ImportRow }) => <><td><b>{row.label}</b></td><td>{row.values.park ?? '—'}</td><td>{[row.values.building, row.values.floor].filter(Boolean).join(' ') || '—'}</td><td style={{ textAlign: 'right' }}>{row.values.areaM2 ?? <span className="t3">未知</span>}</td></>;

const short = (text: string | undefined) => (text && text.length > 40 ? `${text.slice(0, 40)}…` : (text ?? '—'));
