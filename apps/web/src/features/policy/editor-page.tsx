import { CLAUSE_STATES, type ClauseStateCode } from '@crm/policy/words';
import { useParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { EditorForm } from './editor-form';
import type { ClauseVersion } from './views';
import './policy.css';

/** A clause version being edited, tested, submitted and approved by two people. */
export default function EditorPage() {
  const { id = '' } = useParams();
  const read = useGet('/api/v1/policies/versions/{versionId}', { path: { versionId: id } as never }, { keep: true });
  const version = read.data as unknown as ClauseVersion | undefined;
  if (read.error && !version) return <ErrorState what="条款版本" error={read.error} onRetry={() => void read.refetch()} />;
  if (!version) return <SkeletonBlock rows={10} label="正在读取条款版本" />;
  const tone = version.state === 'active' ? 'green' : version.state === 'submitted' ? 'amber' : 'grey';
  return (
    <>
      <PageHead title={`${version.clause} 第 ${version.no} 版`} crumbs={[{ label: '政策', to: '/policies' }, { label: version.clause, to: `/policies/${version.clause}` }, { label: '编辑' }]} facts={<span className="row"><Tag tone={tone}>{CLAUSE_STATES[version.state as ClauseStateCode]}</Tag>{version.body.title}</span>} />
      <EditorForm key={`${version.id}:${version.version}`} version={version} />
    </>
  );
}
