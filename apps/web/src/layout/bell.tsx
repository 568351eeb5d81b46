import { useQueryClient } from '@tanstack/react-query';
import { Popover } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { invalidate, useGet, useWrite } from '@/api/hooks';
import { useLive } from '@/live/use-live';
import { type Me, useMe } from '@/session/use-me';
import { moment } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';

const BURST_MS = 300;

export interface Notice { id: string; kind: string; title: string; body: string | null; link: string | null; createdAt: string; readAt: string | null }

/** Unread figure, the latest notices, and a toast when one arrives live. */
export function Bell() {
  const [open, setOpen] = useState(false);
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const burst = useRef<Notice[]>([]);
  const tell = () => {
    const notices = burst.current;
    burst.current = [];
    queries.setQueryData<Me>(['/api/v1/me', {}], (old) => old && { ...old, unread: old.unread + notices.length });
    void invalidate(queries, ['/api/v1/notifications', '/api/v1/pages', '/api/v1/reminders']);
    const [first] = notices;
    if (!first) return;
    const to = notices.length === 1 ? first.link : '/notifications';
    toast.plain(notices.length === 1 ? first.title : `${notices.length} 条新消息`, to ? { label: '查看', run: () => navigate(to) } : undefined);
  };
  // many that come together are one toast and one look at the lists
  useLive<Notice>('notification', (notice) => {
    if (burst.current.push(notice) === 1) setTimeout(tell, BURST_MS);
  });
  useLive('open', () => void invalidate(queries, ['/api/v1/me']));
  const unread = me?.unread ?? 0;
  return (
    <Popover trigger="click" placement="bottomRight" arrow={false} open={open} onOpenChange={setOpen} styles={{ container: { padding: 0 } }} destroyOnHidden content={<NoticeList onLeave={() => setOpen(false)} />}>
      <button type="button" className="top-btn" aria-label={unread > 0 ? `通知，${unread} 条未读` : '通知'}>
        <Icon name="bell" size={19} />
        {unread > 0 && <span className="top-badge">{unread > 99 ? '99+' : unread}</span>}
      </button>
    </Popover>
  );
}

function NoticeList({ onLeave }: { onLeave: () => void }) {
  const navigate = useNavigate();
  const list = useGet('/api/v1/notifications', { query: { limit: 20 } });
  const read = useWrite('post', '/api/v1/notifications/{id}/read', { stale: ['/api/v1/notifications', '/api/v1/me'] });
  const items = (list.data as { items: Notice[] } | undefined)?.items ?? [];
  const openNotice = (notice: Notice) => {
    if (!notice.readAt) read.mutate({ path: { id: notice.id } });
    if (notice.link) { onLeave(); navigate(notice.link); }
  };
  return (
    <div style={{ width: 360, maxWidth: 'calc(100vw - 24px)' }}>
      <div className="ui-card-head"><h2>通知</h2><div className="ui-card-extra"><Link to="/notifications" onClick={onLeave}>全部</Link></div></div>
      <div style={{ maxHeight: '60vh', overflow: 'auto' }}>
        {list.isPending && <SkeletonBlock shape="text" rows={4} />}
        {list.error && <ErrorState what="通知" error={list.error} onRetry={() => void list.refetch()} />}
        {list.data !== undefined && items.length === 0 && <EmptyState title="还没有通知" about="到期、逾期和分派会出现在这里。" icon="bell" />}
        {items.map((notice) => (
          <button key={notice.id} type="button" className={notice.readAt ? 'notice' : 'notice unread'} onClick={() => openNotice(notice)}>
            <span className="head"><b>{notice.title}</b><span>{moment(notice.createdAt)}</span></span>
            {notice.body && <p>{notice.body}</p>}
          </button>
        ))}
      </div>
    </div>
  );
}
