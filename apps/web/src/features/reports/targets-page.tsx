import { JURISDICTIONS } from '@crm/identity/words';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { ChartFoot } from '@/ui/chart';
import { DetailDrawer } from '@/ui/detail-drawer';
import { useDrawerParam } from '@/ui/filters';
import { number, percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { ReportHead } from './report-head';
import { TeamTargetsCard } from './team-targets-card';
import type { Indicator, TargetSet } from './views';

const STATES = { closed: '已到期，期末对照', waiting: '待上级下达', running: '进行中' } as const;

/** 指标: one card a target set; sets of different 属地 are never added up. */
export default function TargetsPage() {
  const admin = useHasRole(['admin']);
  const answer = useGet('/api/v1/reports/targets');
  const sets = (answer.data as unknown as { items: TargetSet[] } | undefined)?.items;
  const asOf = (answer.data as unknown as { asOf?: string } | undefined)?.asOf;
  const [openId, open, close] = useDrawerParam('indicator');
  const chosen = sets?.flatMap((set) => set.indicators).find((indicator) => indicator.id === openId);
  return (
    <>
      <ReportHead title="指标" facts="各属地分开，不相加" />
      {answer.error && !sets && <ErrorState error={answer.error} what="指标" onRetry={() => void answer.refetch()} />}
      {!sets && !answer.error && <SkeletonBlock rows={8} />}
      <div className="stack"><TeamTargetsCard />{sets?.map((set) => <SetCard key={set.id} set={set} asOf={asOf} onOpen={admin ? open : undefined} />)}</div>
      {chosen && <IndicatorDrawer key={chosen.id} indicator={chosen} onClose={close} />}
    </>
  );
}

function SetCard({ set, asOf, onOpen }: { set: TargetSet; asOf?: string; onOpen?: (id: string) => void }) {
  return (
    <Card flush title={<>{set.name} <Tag>{JURISDICTIONS[set.jurisdiction]}</Tag> <Tag tone={set.state === 'running' ? 'brand' : 'grey'}>{STATES[set.state]}</Tag></>} extra={`${set.startsOn} 至 ${set.endsOn}${set.state === 'running' ? `　时序进度 ${percent(set.timeProgress)}` : ''}`}>
      {set.indicators.length === 0 && <p className="t3 s13" style={{ padding: '12px 16px' }}>{set.note || '还没有指标。'}上级下达后由系统管理员录入。</p>}
      {set.indicators.length > 0 && <div className="indicator head"><span>指标</span><span>完成</span><span className="num">实绩 / 目标</span><span className="num">其中招商新增</span><span className="num">储备可贡献</span><span>口径</span></div>}
      {set.indicators.map((indicator) => (
        <div key={indicator.id} className="indicator">
          <span title={indicator.rule}>{onOpen ? <button type="button" className="linkish" onClick={() => onOpen(indicator.id)}>{indicator.name}</button> : indicator.name}</span>
          <span className="wide"><ProgressBar share={indicator.progress} mark={set.state === 'running' ? set.timeProgress : undefined} label={indicator.progress === null ? '实绩未填' : percent(indicator.progress)} /></span>
          <span className="num"><b>{indicator.actual === null ? '未填' : number(indicator.actual)}</b> / {number(indicator.target)} {indicator.unit}</span>
          <span className="num hide-phone">{number(indicator.fromRecruiting)}</span>
          <span className="num hide-phone">{number(indicator.reserve)}</span>
          <span className="hide-phone s12">{indicator.confirmed ? <span className="t2">{indicator.rule}</span> : <span className="amb">口径待主管部门确认</span>}{indicator.evidenceMissing ? <span className="t3">　证据缺 {indicator.evidenceMissing}</span> : null}</span>
        </div>
      ))}
      {set.indicators.length > 0 && <div style={{ padding: '0 16px 12px' }}><ChartFoot source="统计数据，人工录入" asOf={asOf} method="实绩为统计口径；招商新增另列，不并入。" /></div>}
    </Card>
  );
}

/** Where the administration enters a figure from the statistics. */
function IndicatorDrawer({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const [draft, setDraft] = useState({ actual: indicator.actual, fromRecruiting: indicator.fromRecruiting, reserve: indicator.reserve, evidenceMissing: indicator.evidenceMissing, evidence: indicator.evidence, rule: indicator.rule, confirmed: indicator.confirmed });
  const save = useWrite('patch', '/api/v1/reports/targets/indicators/{id}', { stale: ['/api/v1/reports'], onDone: () => { toast.done('已保存'); onClose(); }, onRefused: (problem) => toast.error(sayProblem(problem)) });
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null && value !== undefined));
  const figure = (label: string, key: 'actual' | 'fromRecruiting' | 'reserve' | 'evidenceMissing') => (
    <label className="stack" style={{ gap: 4 }}><span className="s13 t2">{label}</span><InputNumber min={0} value={draft[key]} suffix={key === 'evidenceMissing' ? '份' : indicator.unit} style={{ width: 180 }} onChange={(value) => setDraft({ ...draft, [key]: value })} /></label>
  );
  return (
    <DetailDrawer open title={indicator.name} onClose={onClose} footer={<Button type="primary" className="b" loading={save.isPending} onClick={() => save.mutate({ path: { id: indicator.id }, body: given, version: indicator.version } as never)}>保存指标</Button>}>
      <div className="stack">
        {figure('实绩（统计口径）', 'actual')}
        {figure('其中招商新增', 'fromRecruiting')}
        {figure('储备可贡献', 'reserve')}
        {figure('证据还缺', 'evidenceMissing')}
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">证据</span><Input value={draft.evidence} onChange={(event) => setDraft({ ...draft, evidence: event.target.value })} placeholder="如：统计公报、批件号" /></label>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">口径</span><Input.TextArea rows={3} value={draft.rule} onChange={(event) => setDraft({ ...draft, rule: event.target.value })} /></label>
        <Checkbox checked={draft.confirmed} onChange={(event) => setDraft({ ...draft, confirmed: event.target.checked })}>口径已经主管部门确认</Checkbox>
      </div>
    </DetailDrawer>
  );
}
