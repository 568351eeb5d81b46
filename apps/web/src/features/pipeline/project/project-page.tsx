import { confidenceLabels, keyLevelLabels, lostReasonLabels, secrecyLabels, stageLabelOn, type Stage, trackLabels } from '@crm/pipeline/words';
import { Button, Dropdown, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type ApiProblem, isProblem, sayProblem } from '@/api/problem';
import { followUpLink } from '@/pages/follow-up/address';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { CompanyName } from '@/ui/company-name';
import { DueLabel } from '@/ui/due-label';
import { useFilters } from '@/ui/filters';
import { area, moment, wanOrYi } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StageBar, stageWord } from '@/ui/stage-ticks';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from '../api';
import { MoveModal, type MoveWish } from '../board/move-modal';
import { RefusalCard } from '../board/refusal-card';
import type { MoveAsk, Refusal } from '../board/use-board';
import '../board/board.css';
import type { Card as ProjectCard, Overview, Project } from '../views';
import { fillLink, fillWord, parkWord } from '../words';
import { DeliveryPanel } from './delivery-panel';
import { JudgementCard } from './judgement-card';
import { LedgerPanel } from './ledger-panel';
import { LogPanel } from './log-panel';
import { PackagePanel } from './package-panel';
import { PeoplePanel } from './people-panel';
import { GiveBackModal, ReferModal, ReferralCard } from './send-on';
import { ReviewPanel } from './review-panel';
import { RoomsPanel } from './rooms-panel';
import { SheetPanel } from './sheet-panel';
import './project.css';

/** One project on one screen: the gate in front of it top right, everything else in tabs. */
export default function ProjectPage() {
  const { id = '' } = useParams(), { values, set } = useFilters(['tab', 'fill']);
  const overview = useRead<Overview>('/api/v1/pages/projects/{id}', { path: { id } });
  const [wish, setWish] = useState<MoveWish | null>(null), [refusal, setRefusal] = useState<Refusal | null>(null), [extra, setExtra] = useState<Extra | null>(null);
  const undo = useAct(() => write('post', '/api/v1/projects/{id}/undo-move', { path: { id }, body: {} }), () => toast.done('已撤销'));
  const mover = useAct(({ card, ask }: { card: ProjectCard; ask: MoveAsk }) => write('post', '/api/v1/projects/{id}/move', { path: { id: card.id }, body: ask, version: card.version }), (_, { card, ask }) => toast.undo(`已到${stageWord(ask.to, card.track)}`, () => undo.mutate(undefined)));
  const move = async (card: ProjectCard, ask: MoveAsk) => { setRefusal(null); await mover.mutateAsync({ card, ask }).catch((problem: ApiProblem) => refused(problem, card, ask.to)); };
  const refused = (problem: ApiProblem, card: ProjectCard, to: Stage) => {
    if (isProblem(problem, 'PIPELINE.GATE_NOT_MET') || isProblem(problem, 'PIPELINE.MOVE_NOT_ALLOWED')) setRefusal({ card, to, text: problem.code === 'PIPELINE.GATE_NOT_MET' ? `还不能进入${stageWord(to, card.track)}` : problem.detail, gaps: problem.errors });
    else toast.error(sayProblem(problem));
  };
  if (overview.isPending) return <div className="ui-card"><SkeletonBlock rows={10} label="正在加载项目" /></div>;
  if (!overview.data) return <div className="ui-card"><ErrorState what="项目" error={overview.error} onRetry={() => void overview.refetch()} /></div>;
  const o = overview.data, p = o.project, tab = values.tab ?? 'sheet';
  const tabs = [
    { key: 'sheet', label: `项目信息表 ${p.sheetKnown}/18`, children: <SheetPanel project={p} /> }, { key: 'rooms', label: '需求与房源', children: <RoomsPanel overview={o} /> }, { key: 'review', label: `评审${o.reviews.length ? ` ${o.reviews.length}` : ''}`, children: <ReviewPanel overview={o} /> },
    { key: 'package', label: '一企一策', children: <PackagePanel overview={o} /> }, { key: 'ledger', label: '批示与协调', children: <LedgerPanel overview={o} /> }, { key: 'delivery', label: '落地与兑现', children: <DeliveryPanel overview={o} /> }, { key: 'log', label: '阶段记录', children: <LogPanel overview={o} /> },
  ];
  return (
    <>
      <PageHead
        name={p.companyName} crumbs={[{ label: '项目看板', to: '/projects' }, { label: p.title }]} title={<CompanyName name={p.companyName} direction={p.direction} to={p.companyId ? `/companies/${p.companyId}` : undefined} strong />}
        facts={<Facts p={p} />} actions={<Actions p={p} onMove={(to) => void move(p, { to })} onWish={(to) => setWish({ card: p, to })} onExtra={setExtra} />}
      >
        <div style={{ marginTop: 12 }}><StageBar stage={p.stage === 'paused' || p.stage === 'lost' ? (p.resumeStage ?? 'screening') : p.stage} track={p.track} spent={Object.fromEntries(Object.entries(o.log.timeInStages).map(([stage, days]) => [stage, Math.round(days)]))} /></div>
      </PageHead>
      {overview.error && <ErrorState what="项目" error={overview.error} staleAt={overview.dataUpdatedAt} onRetry={() => void overview.refetch()} />}
      <div className="pj-cols">
        <div><Tabs activeKey={tab} onChange={(next) => set({ tab: next === 'sheet' ? null : next, fill: null })} items={tabs} destroyOnHidden /></div>
        <aside className="pj-rail stack">
          <GateCard p={p} onMove={(to) => void move(p, { to })} busy={mover.isPending} />
          <JudgementCard o={o} />
          <NextCard o={o} />
          <PolicyCard o={o} />
          <PeoplePanel overview={o} />
          <ReferralCard items={o.referrals} />
        </aside>
      </div>
      {refusal && <RefusalCard refusal={refusal} onClose={() => setRefusal(null)} onForce={(reason) => move(refusal.card, { to: refusal.to, reason })} />}
      <MoveModal wish={wish} onClose={() => setWish(null)} onMove={move} />
      <GiveBackModal project={p} open={extra === 'give_back'} onClose={() => setExtra(null)} />
      <ReferModal project={p} open={extra === 'refer'} onClose={() => setExtra(null)} />
    </>
  );
}
function Facts({ p }: { p: Project }) {
  return (
    <span className="row wrap" style={{ gap: 6 }}>
      {p.title !== p.companyName && <span>{p.title}</span>}
      {p.stage === 'paused' && <Tag tone="dashed">暂缓</Tag>}{p.stage === 'lost' && <Tag tone="grey">{p.givenBackAt ? '已退回线索' : `终止${p.lostReason ? `·${lostReasonLabels[p.lostReason]}` : ''}`}</Tag>}
      {p.stage !== 'paused' && p.stage !== 'lost' && <Tag>{p.ladder}</Tag>}<Tag>{trackLabels[p.track]}</Tag>{p.keyLevel && <Tag tone="brand">{keyLevelLabels[p.keyLevel]}重点</Tag>}{p.secrecy !== 'public' && <Tag tone={p.secrecy === 'secret' ? 'red' : 'neutral'}>{secrecyLabels[p.secrecy]}</Tag>}{p.confidence && <Tag>{confidenceLabels[p.confidence]}</Tag>}
      <span className="t2 s13">{p.owner.name}·{p.teamName ?? '—'}·{p.parks.map(parkWord).join('、') || '园区未定'}·预计投资 {wanOrYi(p.expected.investmentWan)}·{area(p.demandAreaM2 ?? p.expected.areaM2)}</span>
      {p.stalledDays !== null && <span className="amb b s13">停滞 {p.stalledDays} 天</span>}
    </span>
  );
}
type Extra = 'give_back' | 'refer';
function Actions({ p, onMove, onWish, onExtra }: { p: Project; onMove: (to: Stage) => void; onWish: (to?: Stage) => void; onExtra: (what: Extra) => void }) {
  const lead = useHasRole(['team_lead']);
  if (!p.editable) return null;
  const forward = p.allowedMoves.filter((m) => m.kind === 'forward' || m.kind === 'resume');
  const rest = p.allowedMoves.filter((m) => m.kind !== 'forward' && m.kind !== 'resume').map((m) => ({ key: m.to as string, danger: m.to === 'lost', label: m.kind === 'pause' ? '暂缓' : m.kind === 'lose' ? '终止' : m.kind === 'repeat' ? `再次${stageWord(m.to)}` : `退回${stageWord(m.to, p.track)}` }));
  const early = ['screening', 'negotiating', 'siteVisit', 'review', 'paused', 'lost'].includes(p.stage);
  const items = [...rest, ...(p.leadId && early && !p.givenBackAt ? [{ key: 'give_back', danger: false, label: '退回线索' }] : []), ...(lead && p.stage !== 'lost' ? [{ key: 'refer', danger: false, label: '推荐到他区' }] : [])];
  const pick = (key: string) => (key === 'give_back' || key === 'refer' ? onExtra(key) : key === 'lost' || key === 'paused' ? onWish(key as Stage) : onMove(key as Stage));
  return (
    <>
      {p.companyId && <Link to={followUpLink({ companyId: p.companyId, subject: { kind: 'project', id: p.id } })}><Button>记跟进</Button></Link>}
      {items.length > 0 && <Dropdown menu={{ items, onClick: ({ key }) => pick(key) }} trigger={['click']}><Button aria-label="更多移动">移动 <Icon name="down" size={14} /></Button></Dropdown>}
      {forward.map((m) => <Button key={m.to} type={m.kind === 'resume' ? 'primary' : 'default'} onClick={() => onMove(m.to)}>{m.kind === 'resume' ? `恢复到${stageWord(m.to, p.track)}` : `进入${stageWord(m.to, p.track)}`}</Button>)}
    </>
  );
}
function GateCard({ p, onMove, busy }: { p: Project; onMove: (to: Stage) => void; busy: boolean }) {
  if (!p.nextGate) return p.stage === 'fullCapacity' ? <Card tone="brand" title="已达产" /> : <Card title={p.givenBackAt ? '已退回线索' : p.stage === 'paused' ? '暂缓中' : '已终止'}><p className="s13 t2">{p.givenBackAt ? <>在<Link to={`/leads/${p.leadId ?? ''}`}>线索</Link>里再转项目，就回到{p.resumeStage ? stageWord(p.resumeStage, p.track) : '原阶段'}，内容都在。</> : <>恢复后回到{p.resumeStage ? stageWord(p.resumeStage, p.track) : '原阶段'}。</>}</p></Card>;
  const { to, gaps } = p.nextGate;
  return (
    <Card tone={gaps.length ? 'amber' : 'brand'} title={gaps.length ? `进入${stageLabelOn(p.track, to)}还差` : `可以进入${stageLabelOn(p.track, to)}`} extra={gaps.length ? `${gaps.length} 项` : '条件已满足'}>
      {gaps.map((g) => <div key={g.path} className="pj-gap"><Icon name="warning" size={15} /><span>{g.message}</span>{p.editable && <Link to={fillLink(p.id, g.path)}>{fillWord(g.path)}</Link>}</div>)}
      {gaps.length === 0 && p.editable && <Button type="primary" block loading={busy} onClick={() => onMove(to)}>进入{stageLabelOn(p.track, to)}</Button>}
      {p.entryGaps.length > 0 && <p className="s12 t3" style={{ marginTop: 6 }}>入库时尚缺：{p.entryGaps.map((g) => g.message).join('；')}</p>}
    </Card>
  );
}
function NextCard({ o }: { o: Overview }) {
  const last = o.followUps[0];
  return (
    <Card title="跟进" extra={o.company && <Link to={`/companies/${o.company.id}`}>时间线</Link>}>
      <p className="s13">{o.project.nextFollowUpAt ? <><b>下次</b> <DueLabel at={o.project.nextFollowUpAt} />　{o.project.nextPlan}</> : ['lost', 'fullCapacity'].includes(o.project.stage) ? <span className="t3">没有计划</span> : <span className="amb">未安排下次跟进</span>}</p>
      {last ? <p className="s13 t2" style={{ marginTop: 6 }}>{last.content}<span className="t3">　{last.createdByName} {moment(last.happenedAt)}</span></p> : <p className="s13 t3">还没有跟进</p>}
    </Card>
  );
}
function PolicyCard({ o }: { o: Overview }) {
  const inside = useHasRole(['recruiter', 'team_lead', 'manager']);
  if (!inside || !o.policy) return null;
  const p = o.policy;
  return (
    <Card title="政策测算（非承诺）" extra={<>{p.landing === 'now' ? '现状' : '假设落地'}{o.company && <Link to={`/companies/${o.company.id}?tab=policies${o.project.parks[0] ? `&park=${o.project.parks[0]}` : ''}`} style={{ marginLeft: 10 }}>{p.nextQuestions.length > 0 ? '去回答' : '看条款'}</Link>}</>}>
      {p.eligible + p.needsInfo === 0 ? <p className="s13">按现行有效的政策，没有初步符合或待核实的条款。</p> : (
        <>
          <p className="s13">初步符合 <b>{wanOrYi(p.bestWan)}</b>{p.upperWan !== null && p.upperWan !== p.bestWan && <span className="t2">　≤ {wanOrYi(p.upperWan)}</span>}</p>
          <p className="s13 t2">{p.eligible} 条初步符合{p.needsInfo > 0 && <>，{p.needsInfo} 条待核实 ≤ {wanOrYi(p.needsInfoUpperWan)}</>}</p>
        </>
      )}
      {p.nextQuestions.slice(0, 3).map((q) => <p key={q.path} className="s13" style={{ marginTop: 4 }}>问：{q.question}{q.unlocksWan > 0 && <span className="t3">　影响 {wanOrYi(q.unlocksWan)}</span>}</p>)}
      <p className="s12 t3" style={{ marginTop: 6 }}>以当年申报指南和主管部门审核为准。</p>
    </Card>
  );
}
