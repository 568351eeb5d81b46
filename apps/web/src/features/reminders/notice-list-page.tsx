import { Button } from 'antd';
import { Link } from 'react-router';
import { useWrite } from '@/api/hooks';
import { Card } from '@/ui/card';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import type { Notice } from './views';

const STALE = ['/api/v1/notifications', '/api/v1/me'];

/** 消息: everything the system told this person, newest first. */
export default function NoticeListPage() {
  const list = useCursorList('/api/v1/notifications') as unknown as CursorList<Notice>;
  const readAll = useWrite('post', '/api/v1/notifications/read-all', { stale: STALE, onDone: () => toast.done('已全部标为已读') });
  const read = useWrite('post', '/api/v1/notifications/{id}/read', { stale: STALE });
  return (
    <>
      <PageHead title="消息" facts={list.total === undefined ? undefined : `共 ${list.total} 条`} actions={<Button onClick={() => readAll.mutate({} as never)}>全部标为已读</Button>} />
      <Card flush>
        {list.error && <ErrorState error={list.error} what="消息" onRetry={list.reload} />}
        {list.loading && <SkeletonBlock rows={6} />}
        {!list.loading && !list.error && list.items.length === 0 && <EmptyState title="还没有消息" about="提醒、分派、预留到期和批示会出现在这里。" icon="bell" />}
        {list.items.map((notice) => (
          <div key={notice.id} data-row tabIndex={0} className="row" style={{ padding: '10px 16px', borderTop: '1px solid #E9EDF1', gap: 12 }}>
            <span role="img" aria-label={notice.readAt ? '已读' : '未读'} style={{ width: 8, height: 8, borderRadius: 4, background: notice.readAt ? 'transparent' : '#14607F' }} />
            <span className="grow">{notice.link ? <Link to={notice.link} onClick={() => notice.readAt || read.mutate({ path: { id: notice.id } } as never)} className={notice.readAt ? '' : 'b'}>{notice.title}</Link> : <span className={notice.readAt ? '' : 'b'}>{notice.title}</span>}{notice.body && <><br /><span className="s12 t2">{notice.body}</span></>}</span>
            <span className="t3 s12">{moment(notice.createdAt)}</span>
            {!notice.readAt && <Button size="small" type="text" onClick={() => read.mutate({ path: { id: notice.id } } as never)}>已读</Button>}
          </div>
        ))}
        {list.hasMore && <div style={{ padding: 12 }}><Button onClick={list.loadMore} loading={list.loadingMore}>下一页</Button></div>}
      </Card>
    </>
  );
}
