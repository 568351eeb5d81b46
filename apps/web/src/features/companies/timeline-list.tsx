import type { TimelineKind } from '@crm/companies/words';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { Button } from 'antd';
import { useCursorList } from '@/ui/use-cursor-list';
import { moment } from '@/ui/format';
import type { IconName } from '@/ui/icon';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Timeline, type TimelineEntry } from '@/ui/timeline';
import { UndoMerge } from './undo-merge';
import { undoableMerges } from './undoable-merges';
import type { Entry } from './views';

const TALK: Record<string, IconName> = { call: 'phone', wechat: 'chat', visit_out: 'pin', visit_in: 'door', meeting: 'users', event: 'calendar' };
const KIND: Partial<Record<TimelineKind, IconName>> = { created: 'plus', changed: 'edit', fact: 'check', fit: 'gauge', policy: 'policy', lead: 'leads', project: 'flag', space: 'space', file: 'upload', merged: 'link', contact: 'user', reveal: 'key' };

function toEntry(e: Entry, undoable: Set<string>): TimelineEntry {
  if (e.kind === 'merged') return { key: e.id, icon: 'link', title: e.title, at: e.at, rule: <>{moment(e.at)} {e.actorName ? `由 ${e.actorName} ` : ''}{e.title}{e.subject && undoable.has(e.subject.id) && <UndoMerge mergeId={e.subject.id} />}</> };
  const next = e.nextFollowUpAt ? <div className="t3 s12">下次 {moment(e.nextFollowUpAt)}</div> : null;
  const from = e.fromCompany ? <div className="t3 s12">来自“{e.fromCompany}”</div> : null;
  return {
    key: e.id, icon: (e.followUpKind ? TALK[e.followUpKind] : KIND[e.kind]) ?? 'clock', title: e.title, at: e.at, who: e.actorName ?? undefined, system: e.kind !== 'follow_up',
    body: <>{e.kind === 'changed' || e.kind === 'fact' ? null : e.body}{from}{next}</>,
  };
}

/** The one timeline, newest first; 更早 grows it. */
export function TimelineList({ companyId, only, limit = 30 }: { companyId: string; only: 'all' | 'follow_up' | 'changes'; limit?: number }) {
  const sells = useHasRole(sellingRoles);
  const list = useCursorList('/api/v1/companies/{id}/timeline', only === 'all' ? {} : { only }, { limit, total: true, params: { id: companyId } as never });
  if (list.loading) return <SkeletonBlock rows={4} label="正在加载动态" />;
  if (list.error && list.items.length === 0) return <ErrorState what="动态" error={list.error} onRetry={list.reload} />;
  if (list.items.length === 0) return <p className="t3 s13">还没有记录。</p>;
  const entries = list.items as unknown as Entry[];
  const undoable = sells ? undoableMerges(entries, Date.now()) : new Set<string>();
  const left = list.total === undefined ? '' : ` ${list.total - list.items.length} 条`;
  return (
    <>
      <Timeline entries={entries.map((e) => toEntry(e, undoable))} />
      {list.hasMore && <Button type="link" size="small" loading={list.loadingMore} onClick={list.loadMore}>更早{left}</Button>}
    </>
  );
}
