import { useParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { LeadActions } from './lead-actions';
import { LeadStateTag } from './lead-bits';
import { LeadDetail } from './lead-detail';
import type { Lead } from './views';

/** One lead under its own address, for links from reminders and robots. */
export default function LeadPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useGet('/api/v1/leads/{id}', { path: { id } } as never);
  const lead = data as unknown as Lead | undefined;
  if (error) return <ErrorState what="线索" error={error} onRetry={() => void refetch()} />;
  if (!lead) return <SkeletonBlock rows={8} shape="rows" label="正在加载线索" />;
  return (
    <>
      <PageHead title={lead.company.name} crumbs={[{ label: '线索', to: '/leads' }, { label: lead.company.name }]} facts={<LeadStateTag state={lead.state} />} actions={<LeadActions lead={lead} />} />
      <Card><LeadDetail lead={lead} /></Card>
    </>
  );
}
