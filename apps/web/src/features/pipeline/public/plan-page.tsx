import { useParams } from 'react-router';
import { date } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { useRead } from '../api';
import { PackageSheet } from '../project/package-model';
import type { PackageModel } from '../views';
import '../project/project.css';

/** What the company opens: its plan and nothing of the house. No login. */
export default function PlanPage() {
  const { token = '' } = useParams(), plan = useRead<PackageModel & { expiresAt: string }>('/api/v1/public/plans/{token}', { path: { token } });
  if (plan.isPending) return <div className="pk-page"><SkeletonBlock rows={10} label="正在打开方案" /></div>;
  if (!plan.data) return <div className="pk-page"><ErrorState what="方案" error={plan.error} onRetry={() => void plan.refetch()} /></div>;
  return <main className="pk-page pk"><PackageSheet model={plan.data} /><p className="s12 t3 no-print">本页 {date(plan.data.expiresAt)} 前有效。</p></main>;
}
