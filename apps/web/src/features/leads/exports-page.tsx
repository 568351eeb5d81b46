import { exportStates, leadColumns } from '@crm/leads/words';
import { Button } from 'antd';
import { call, download } from '@/api/client';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { moment, number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { usePools } from './api';
import { filterWords } from './filter-words';
import { LeadTabs } from './lead-tabs';
import type { LeadExport } from './views';

/** Own exports, and for a lead those that wait for approval. */
export default function ExportsPage() {
  const { data, error, isPending, refetch } = useGet('/api/v1/lead-exports');
  const items = (data as unknown as { items: LeadExport[] } | undefined)?.items ?? [];
  const pools = Object.fromEntries((usePools().data?.items ?? []).map((p) => [p.id, p.name]));
  const invalidate = useInvalidate();
  const decide = (id: string, event: 'approve' | 'refuse') =>
    call('post', `/api/v1/lead-exports/{id}/${event}` as '/api/v1/lead-exports/{id}/approve', { path: { id }, body: {} } as never).then(() => { toast.done(event === 'approve' ? '已批准' : '未批准'); return invalidate('/api/v1/lead-exports'); }).catch((e: unknown) => toast.error(sayProblem(e)));
  return (
    <>
      <PageHead title="导出记录" crumbs={[{ label: '线索', to: '/leads' }, { label: '导出记录' }]} facts="文件保留 3 天，下载留痕"><LeadTabs /></PageHead>
      <div className="ui-card">
        {isPending ? <SkeletonBlock rows={4} shape="rows" label="正在加载导出记录" /> : error ? <ErrorState what="导出记录" error={error} onRetry={() => void refetch()} /> : items.length === 0 ? <EmptyState title="还没有导出过" about="在线索列表里按筛选和列导出。" icon="download" action={{ label: '去线索列表', to: '/leads' }} /> : (
          <div className="imp-scroll"><table className="imp-table">
            <thead><tr><th>时间</th><th>申请人</th><th>导出什么</th><th>格式</th><th style={{ textAlign: 'right' }}>行数</th><th>状态</th><th>批准人</th><th /></tr></thead>
            <tbody>
              {items.map((e) => (
                <tr key={e.id} data-row tabIndex={0}>
                  <td className="nw">{moment(e.createdAt)}</td><td className="nw">{e.requestedBy.name}</td><td>{filterWords(e.filter, pools)}<div className="s12 t3">{e.columns.map((c) => leadColumns[c]).join('、')}</div></td><td className="nw">{e.format === 'xlsx' ? 'Excel' : 'CSV'}</td><td className="r" data-label="行数">{number(e.rows)}</td>
                  <td><Tag tone={e.state === 'waiting' ? 'amber' : e.state === 'ready' ? 'green' : 'grey'}>{exportStates[e.state]}</Tag></td>
                  <td className={e.decidedBy ? 'nw' : 'none'}>{e.decidedBy?.name ?? '—'}</td>
                  <td>
                    {e.allowedEvents.includes('download') && <Button size="small" onClick={() => void download(`/api/v1/lead-exports/${e.id}/file`).catch((x: unknown) => toast.error(sayProblem(x)))}>下载</Button>}
                    {e.allowedEvents.includes('approve') && <span className="row"><Button size="small" type="primary" onClick={() => void decide(e.id, 'approve')}>批准</Button><Button size="small" onClick={() => void decide(e.id, 'refuse')}>不批准</Button></span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table></div>
        )}
      </div>
    </>
  );
}
