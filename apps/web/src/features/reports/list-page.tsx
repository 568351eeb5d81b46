import { followUpKinds } from '@crm/companies/words';
import { leadSources, leadStates, slaClocks } from '@crm/leads/words';
import { lostReasonLabels, type LostReason } from '@crm/pipeline/words';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { CompanyName } from '@/ui/company-name';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { date, moment, number } from '@/ui/format';
import { StageTicks, stageWord } from '@/ui/stage-ticks';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { DrilledList } from './drilled-list';
import { ReportHead } from './report-head';

interface Move { id: string; projectId: string; title: string; stage: string; track: string; direction: string | null; movedAt: string; recordedAt: string; ownerName: string | null; teamName: string | null; reason: string | null; investmentWan: number | null }
interface FollowUp { id: string; companyId: string; companyName: string | null; kind: string; happenedAt: string; byName: string; nextFollowUpAt: string | null }
interface Clock { id: string; leadId: string; companyName: string | null; clock: string; startedAt: string; dueAt: string; metAt: string | null; ownerName: string | null }
interface Lead { id: string; companyName: string | null; source: string; state: string; ownerName: string | null; projectId: string | null; createdAt: string }
interface PolicyCompany { id: string; companyName: string; direction: string | null; clauses: number; bestWan: number | null; upperWan: number | null; needsInfoWan: number | null; matchedOn: string | null }
const word = (words: Record<string, string>, code: string) => words[code] ?? code;

interface Kind<T> { title: string; unit?: string; path: string; columns: Column<T>[]; key: (row: T) => string; open: (row: T) => string; card: (row: T) => { top: ReactNode; title: ReactNode; main: ReactNode; note: ReactNode } }

const moves: Kind<Move> = {
  title: '阶段变更', path: '/api/v1/reports/moves', key: (m) => m.id, open: (m) => `/projects/${m.projectId}`,
  columns: [
    { key: 'title', title: '项目', fixed: 'left', width: 300, render: (m) => <Link to={`/projects/${m.projectId}`}><CompanyName name={m.title} direction={m.direction} /></Link> },
    { key: 'stage', title: '进入', width: 190, render: (m) => <StageTicks stage={m.stage} track={m.track} reason={m.reason ? lostReasonLabels[m.reason as LostReason] : null} /> },
    { key: 'moved', title: '变更日期', width: 110, render: (m) => date(m.movedAt) }, { key: 'recorded', title: '登记日期', width: 110, render: (m) => date(m.recordedAt) },
    { key: 'owner', title: '当时负责人', width: 110, render: (m) => m.ownerName ?? '—' }, { key: 'team', title: '当时团队', width: 120, render: (m) => m.teamName ?? '—' },
    { key: 'wan', title: '预计投资（万元）', align: 'right', width: 140, render: (m) => (m.investmentWan === null ? '未知' : number(m.investmentWan)) },
  ],
  card: (m) => ({ top: <StageTicks stage={m.stage} track={m.track} />, title: m.title, main: `${m.ownerName ?? '—'}　${m.teamName ?? ''}`, note: `登记 ${date(m.recordedAt)}` }),
};
const followUps: Kind<FollowUp> = {
  title: '跟进记录', path: '/api/v1/reports/follow-ups', key: (f) => f.id, open: (f) => `/companies/${f.companyId}`,
  columns: [
    { key: 'company', title: '企业', fixed: 'left', width: 320, render: (f) => <Link to={`/companies/${f.companyId}`}><CompanyName name={f.companyName ?? '—'} /></Link> },
    { key: 'kind', title: '方式', width: 90, render: (f) => word(followUpKinds, f.kind) }, { key: 'at', title: '时间', width: 140, render: (f) => moment(f.happenedAt) },
    { key: 'by', title: '跟进人', width: 110, render: (f) => f.byName }, { key: 'next', title: '下次跟进', width: 140, render: (f) => moment(f.nextFollowUpAt) },
  ],
  card: (f) => ({ top: <Tag>{word(followUpKinds, f.kind)}</Tag>, title: f.companyName ?? '—', main: f.byName, note: moment(f.happenedAt) }),
};
const clocks: Kind<Clock> = {
  title: '线索时限', path: '/api/v1/reports/clocks', key: (c) => c.id, open: (c) => `/leads?lead=${c.leadId}`,
  columns: [
    { key: 'company', title: '企业', fixed: 'left', width: 320, render: (c) => <Link to={`/leads?lead=${c.leadId}`}><CompanyName name={c.companyName ?? '—'} /></Link> },
    { key: 'clock', title: '时限', width: 110, render: (c) => word(slaClocks, c.clock) }, { key: 'start', title: '开始', width: 140, render: (c) => moment(c.startedAt) }, { key: 'due', title: '到期', width: 140, render: (c) => moment(c.dueAt) },
    { key: 'met', title: '完成', width: 160, render: (c) => (c.metAt ? <>{moment(c.metAt)}{c.metAt > c.dueAt && <span className="amb">　超时</span>}</> : new Date(c.dueAt) < new Date() ? <span className="red">未完成，已超时</span> : '计时中') },
    { key: 'owner', title: '负责人', width: 110, render: (c) => c.ownerName ?? '—' },
  ],
  card: (c) => ({ top: <Tag>{word(slaClocks, c.clock)}</Tag>, title: c.companyName ?? '—', main: c.ownerName ?? '—', note: `到期 ${moment(c.dueAt)}` }),
};
const leads: Kind<Lead> = {
  title: '线索', path: '/api/v1/reports/leads', key: (l) => l.id, open: (l) => `/leads?lead=${l.id}`,
  columns: [
    { key: 'company', title: '企业', fixed: 'left', width: 320, render: (l) => <Link to={`/leads?lead=${l.id}`}><CompanyName name={l.companyName ?? '—'} /></Link> },
    { key: 'source', title: '来源', width: 120, render: (l) => word(leadSources, l.source) }, { key: 'state', title: '状态', width: 110, render: (l) => word(leadStates, l.state) },
    { key: 'owner', title: '负责人', width: 110, render: (l) => l.ownerName ?? '—' }, { key: 'at', title: '入库', width: 110, render: (l) => date(l.createdAt) },
  ],
  card: (l) => ({ top: <Tag>{word(leadStates, l.state)}</Tag>, title: l.companyName ?? '—', main: `${word(leadSources, l.source)}　${l.ownerName ?? '—'}`, note: `入库 ${date(l.createdAt)}` }),
};
const wan = (value: number | null) => (value === null ? '未测算' : number(value));
const policies: Kind<PolicyCompany> = {
  title: '政策测算（非承诺）', unit: '家', path: '/api/v1/reports/policy-companies', key: (c) => c.id, open: (c) => `/companies/${c.id}?tab=policies`,
  columns: [
    { key: 'company', title: '企业', fixed: 'left', width: 320, render: (c) => <Link to={`/companies/${c.id}?tab=policies`}><CompanyName name={c.companyName} direction={c.direction} /></Link> },
    { key: 'clauses', title: '初步符合', align: 'right', width: 110, render: (c) => `${c.clauses} 条` }, { key: 'best', title: '测算额（万元）', align: 'right', width: 140, render: (c) => wan(c.bestWan) },
    { key: 'upper', title: '上限（万元）', align: 'right', width: 140, render: (c) => wan(c.upperWan) }, { key: 'open', title: '待核实（万元）', align: 'right', width: 140, render: (c) => wan(c.needsInfoWan) },
    { key: 'on', title: '测算日期', width: 110, render: (c) => date(c.matchedOn) },
  ],
  card: (c) => ({ top: <Tag>{`初步符合 ${c.clauses} 条`}</Tag>, title: c.companyName, main: `测算额 ${wan(c.bestWan)} 万元`, note: `待核实 ≤ ${wan(c.needsInfoWan)} 万元` }),
};
const KINDS = { moves, 'follow-ups': followUps, clocks, leads, 'policy-companies': policies } as const;

/** The records behind a figure, whatever they are; the address is the figure's own filter. */
export default function RecordListPage() {
  const { list = '' } = useParams();
  const [params] = useSearchParams();
  const query = Object.fromEntries(params);
  if (list === 'projects') return <><ReportHead title="名单" facts="与报表上的数一致" /><DrilledList drill={`/api/v1/projects?${params}`} title={titleOfProjects(query)} onClose={() => window.history.back()} /></>;
  const kind = KINDS[list as keyof typeof KINDS] as unknown as Kind<object> | undefined;
  return <><ReportHead title="名单" facts="与报表上的数一致" />{kind ? <Records kind={kind} query={query} /> : <EmptyState title="没有这份名单" about="从报表上的数字点进来。" icon="report" />}</>;
}

function Records({ kind, query }: { kind: Kind<object>; query: Record<string, string> }) {
  const navigate = useNavigate();
  const list = useCursorList(kind.path as '/api/v1/reports/moves', query) as unknown as CursorList<object>;
  return (
    <>
      <p className="t2 s13">{kind.title} {list.total ?? '…'} {kind.unit ?? '条'}{query.from ? `　${query.from} 至 ${query.to}` : ''}</p>
      <CursorTable list={list} rowKey={kind.key} columns={kind.columns} what={kind.title} empty={<EmptyState title="没有记录" about="换一个统计期或筛选条件再看。" icon="report" />} onOpen={(row) => navigate(kind.open(row))}
        card={(row) => <RowCard {...kind.card(row)} onOpen={() => navigate(kind.open(row))} />} />
    </>
  );
}

function titleOfProjects(query: Record<string, string>): string {
  const stage = query.furthest ?? query.reached ?? query.entered ?? query.left;
  if (!stage) return '项目';
  const how = query.left ? '离开过' : query.entered ? '进入过' : query.reached ? '曾到达' : query.standing === 'paused' ? '最远到达且暂缓' : query.standing === 'lost' ? '最远到达且终止' : '最远到达、仍在';
  return `${stageWord(stage)}　${how}`;
}
