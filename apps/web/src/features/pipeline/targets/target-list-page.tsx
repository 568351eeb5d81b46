import { targetStepLabels } from '@crm/pipeline/words';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { sayProblem } from '@/api/problem';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { CompanyName } from '@/ui/company-name';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from '../api';
import { PipelineNav } from '../pipeline-nav';
import type { Target, TargetList } from '../views';
import '../project/project.css';

const tones = { listed: 'neutral', contacted: 'amber', visited: 'brand', project: 'green' } as const;

/** One list: each company with its step, last talk and project. */
export default function TargetListPage() {
  const { id = '' } = useParams(), list = useRead<TargetList & { items: Target[] }>('/api/v1/target-lists/{id}', { path: { id } }), sells = useHasRole(sellingRoles), [q, setQ] = useState('');
  const found = useRead<{ items: { id: string; name: string }[] }>('/api/v1/companies', { query: { limit: 12, ...(q ? { q } : {}) } }, { keep: true, enabled: sells }).data?.items ?? [];
  const add = useAct((companyId: string) => write('post', '/api/v1/target-lists/{id}/companies', { path: { id }, body: { companyIds: [companyId] } }), () => toast.done('已加入名单'));
  const remove = useAct((companyId: string) => write('delete', '/api/v1/target-lists/{id}/companies/{companyId}', { path: { id, companyId } }), () => toast.done('已移出名单'));
  if (list.isPending) return <div className="ui-card"><SkeletonBlock rows={8} /></div>;
  if (!list.data) return <div className="ui-card"><ErrorState what="目标名单" error={list.error} onRetry={() => void list.refetch()} /></div>;
  const l = list.data;
  return (
    <>
      <PipelineNav />
      <PageHead title={l.name} crumbs={[{ label: '目标名单', to: '/projects/targets' }, { label: l.name }]} facts={<span className="t2 s13">共 {l.companies} 家，已联系 {l.contacted}，已走访 {l.visited}，已立项 {l.projects}</span>}
        actions={sells && <Select aria-label="加企业" style={{ width: 260 }} value={null} placeholder="加企业：名称、拼音或首字母" showSearch={{ filterOption: false, onSearch: setQ }} options={found.map((c) => ({ value: c.id, label: c.name }))} onChange={(next: string | null) => next && add.mutate(next)} />} />
      {add.error && <p className="red s13" role="alert">{sayProblem(add.error)}</p>}
      {l.items.length === 0 ? <div className="ui-card"><EmptyState icon="flag" title="名单还是空的" about="在右上角加企业。" /></div> : (
        <div className="ui-card"><ul className="pj-list">{l.items.map((t) => (
          <li key={t.companyId} className="row wrap"><span style={{ minWidth: 220 }}><CompanyName name={t.companyName} direction={t.direction} to={`/companies/${t.companyId}`} strong /></span><Tag tone={tones[t.step]}>{targetStepLabels[t.step]}</Tag>{t.projectId && t.stage ? <Link to={`/projects/${t.projectId}`}><StageTicks stage={t.stage} /></Link> : sells && <Link to={`/projects?create=1&company=${t.companyId}`}>立项</Link>}<span className="t2">{t.owner?.name ?? '无人跟进'}</span><span className="t3">{t.lastFollowUpAt ? `上次 ${moment(t.lastFollowUpAt)}` : '还没有跟进'}</span>{sells && <Button size="small" className="push" onClick={() => remove.mutate(t.companyId)}>移出</Button>}</li>
        ))}</ul></div>
      )}
    </>
  );
}
