import { POLICY_STATUSES } from '@crm/policy/words';
import { Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useWrite } from '@/api/hooks';
import { Amount } from '@/ui/amount';
import { Card } from '@/ui/card';
import { number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import type { Impact, ImpactLine } from './views';
import './policy.css';

const CHANGES: Record<string, { word: string; tone: 'green' | 'red' | 'amber' | 'grey' }> = { gains: { word: '新符合', tone: 'green' }, loses: { word: '不再符合', tone: 'red' }, more: { word: '金额增加', tone: 'green' }, less: { word: '金额减少', tone: 'amber' }, questions: { word: '待核实有变', tone: 'grey' } };

/** Who newly qualifies, who loses, by how much, over all stored companies. */
export default function ImpactPage() {
  const { id = '' } = useParams();
  const [landing, setLanding] = useState<'assumed' | 'now'>('assumed');
  const run = useWrite('post', '/api/v1/policies/drafts/{versionId}/impact');
  const { mutate } = run;
  useEffect(() => mutate({ path: { versionId: id } as never, body: { landing } as never }), [mutate, id, landing]);
  const impact = run.data as unknown as Impact | undefined;
  return (
    <>
      <PageHead title="影响分析" crumbs={[{ label: '政策', to: '/policies' }, { label: '条款版本', to: `/policies/drafts/${id}` }, { label: '影响' }]} facts={impact && `${impact.clause}·截至 ${impact.asOf}·比较了 ${number(impact.companies)} 家`} actions={<Segmented value={landing} onChange={(next) => setLanding(next as typeof landing)} options={[{ value: 'assumed', label: '假设都在适用园区' }, { value: 'now', label: '现状' }]} />} />
      {run.error && <ErrorState what="影响" error={run.error} onRetry={() => mutate({ path: { versionId: id } as never, body: { landing } as never })} />}
      {run.isPending && <SkeletonBlock rows={6} label="正在比较全部企业" />}
      {impact && !run.isPending && <Figures impact={impact} />}
    </>
  );
}

function Figures({ impact }: { impact: Impact }) {
  return (
    <div className="stack">
      <div className="policy-parks">
        <Card title="新符合"><b className="s16 num">{impact.gains}</b> 家</Card>
        <Card title="不再符合"><b className="s16 num">{impact.loses}</b> 家</Card>
        <Card title="合计变化（政策测算，非承诺）"><b className="s16">{impact.differenceWan > 0 ? '+' : ''}{number(impact.differenceWan)}</b> 万元</Card>
      </div>
      {impact.items.length === 0 ? <EmptyState icon="policy" title="没有企业受影响" about="按现有事实，这个版本不改变任何企业的结果。" /> : <Card title={`受影响 ${impact.changed} 家`} flush>{impact.items.map((line) => <Line key={line.companyId} line={line} />)}</Card>}
    </div>
  );
}

function Line({ line }: { line: ImpactLine }) {
  const status = (code: string) => POLICY_STATUSES[code as keyof typeof POLICY_STATUSES] ?? code;
  const change = CHANGES[line.change] ?? { word: line.change, tone: 'grey' as const };
  return (
    <div className="policy-line" data-row tabIndex={-1}>
      <Tag tone={change.tone}>{change.word}</Tag><Link to={`/companies/${line.companyId}`} className="b grow">{line.name}</Link>
      <span className="t2">{status(line.beforeStatus)}{line.afterStatus !== line.beforeStatus && ` → ${status(line.afterStatus)}`}</span>
      <span className="num">本条 <Amount wan={line.clauseBeforeWan} unit="none" /> → <Amount wan={line.clauseAfterWan} unit="none" /></span>
      <span className="num">合计 <Amount wan={line.totalBeforeWan} unit="none" /> → <Amount wan={line.totalAfterWan} /></span>
    </div>
  );
}
