import { useGet } from '@/api/hooks';
import { DetailDrawer } from '@/ui/detail-drawer';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { LeadActions } from './lead-actions';
import { LeadStateTag } from './lead-bits';
import { LeadDetail } from './lead-detail';
import type { Lead } from './views';

/** One lead beside its list. */
export function LeadDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { data, error, refetch } = useGet('/api/v1/leads/{id}', { path: { id: id ?? '' } } as never, { enabled: id !== null });
  const lead = data as unknown as Lead | undefined;
  return (
    <DetailDrawer open={id !== null} onClose={onClose} title={lead?.company.name ?? '线索'} facts={lead && <span className="row"><LeadStateTag state={lead.state} />{lead.owner?.name ?? lead.pool.name}</span>} footer={lead && <LeadActions lead={lead} onChanged={(changed) => { if (changed.allowedEvents.length === 0) onClose(); }} />}>
      {error ? <ErrorState what="线索" error={error} onRetry={() => void refetch()} /> : lead ? <LeadDetail lead={lead} /> : <SkeletonBlock rows={6} shape="rows" label="正在加载线索" />}
    </DetailDrawer>
  );
}
