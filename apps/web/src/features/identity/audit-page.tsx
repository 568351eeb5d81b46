import { Button } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { DayField } from '@/ui/day-field';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { addDays, businessDate, momentOf, number, stamp } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useCursorList } from '@/ui/use-cursor-list';
import { actionWord, subjectWord } from './audit-words';
import type { AuditEntryView, UserRef } from './views';
import './identity.css';

interface Verdict { ok: boolean; checked: number; unsealed: number; firstBad?: { seq: number; reason: string } | null }
const breaks: Record<string, string> = { CHANGED: '内容被改过', MISSING: '缺少一条', TRUNCATED: '末尾被删', REWRITTEN: '与封存文件不符' };

/** Who did what, when, to which record: ids and codes only. Nobody changes it; 校验 recomputes the whole chain. */
export default function AuditPage() {
  const filters = useFilters(['actorId', 'action', 'subjectKind', 'subjectId', 'day']);
  const { day, ...query } = filters.values;
  const list = useCursorList('/api/v1/audit', { ...query, ...(day ? { from: momentOf(day), to: momentOf(addDays(day, 1)) } : {}) });
  const entries = list as unknown as Parameters<typeof CursorTable<AuditEntryView>>[0]['list'];
  const people = (useGet('/api/v1/users/directory', {}, { fresh: 300_000 }).data as { items: UserRef[] } | undefined)?.items ?? [];
  const nameOf = (id: string | null) => (id ? (people.find((person) => person.id === id)?.name ?? '已停用用户') : '系统');
  const columns: Column<AuditEntryView>[] = [
    { key: 'at', title: '时间', width: 150, render: (entry) => stamp(entry.at) },
    { key: 'who', title: '人员', width: 110, render: (entry) => nameOf(entry.actorId) },
    { key: 'what', title: '动作', width: 220, render: (entry) => <span title={entry.action}>{actionWord(entry.action)}</span> },
    { key: 'subject', title: '对象', width: 150, render: (entry) => <button type="button" className="linkish" title={entry.subjectId} onClick={() => filters.set({ subjectKind: entry.subjectKind, subjectId: entry.subjectId })}>{subjectWord(entry.subjectKind)} …{entry.subjectId.slice(-6)}</button> },
    { key: 'data', title: '内容（只含编号和代码）', render: (entry) => <div className="t2 s12 ellipsis" style={{ maxWidth: 420 }} title={dataWords(entry.data)}>{dataWords(entry.data)}</div> },
    { key: 'seq', title: '封存号', width: 90, align: 'right', render: (entry) => (entry.seq === null ? <Tag>待封存</Tag> : number(entry.seq)) },
  ];
  return (
    <>
      <PageHead title="审计" facts="只读。每 2 秒封存一批，逐条相连。" actions={<Verify />} />
      <FilterBar
        values={filters.values} onChange={filters.set} onClear={filters.clear} count={filters.count}
        fields={[
          { kind: 'select', key: 'actorId', label: '人员', search: true, options: people.map((person) => ({ value: person.id, label: person.name })) },
          { kind: 'search', key: 'action', placeholder: '动作，如 companies.contact', width: 220 },
          { kind: 'custom', key: 'day', render: () => <DayField aria-label="日期" style={{ width: 150 }} max={businessDate(new Date())} value={day} onChange={(on) => filters.set({ day: on })} /> },
          { kind: 'search', key: 'subjectId', placeholder: '对象编号', width: 220 },
        ]}
      />
      <CursorTable<AuditEntryView>
        list={entries} rowKey={(entry) => entry.id} columns={columns} what="审计记录"
        empty={filters.count > 0 ? <NoMatch what="审计记录" count={filters.count} onClear={filters.clear} /> : <EmptyState icon="shield" title="还没有审计记录" about="登录、查看电话、导出和每次改动都会记在这里。" />}
        card={(entry) => <RowCard top={<><span className="t2">{stamp(entry.at)}</span><span className="t3">{entry.seq === null ? '待封存' : `封存号 ${entry.seq}`}</span></>} title={actionWord(entry.action)} main={`${nameOf(entry.actorId)}·${subjectWord(entry.subjectKind)} …${entry.subjectId.slice(-6)}`} note={dataWords(entry.data)} />}
      />
    </>
  );
}

function Verify() {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const verify = useWrite('post', '/api/v1/audit/verify', { onDone: (answer) => setVerdict(answer as Verdict) });
  return (
    <>
      {verify.error && <span className="red s13" role="alert">{sayProblem(verify.error)}</span>}
      {verdict && (verdict.ok
        ? <span className="grn s13" role="status">已校验 {number(verdict.checked)} 条，没有改动。{verdict.unsealed > 0 ? `${verdict.unsealed} 条待封存。` : ''}</span>
        : <span className="red s13 b" role="alert">第 {verdict.firstBad?.seq} 条不对：{breaks[verdict.firstBad?.reason ?? ''] ?? verdict.firstBad?.reason}。已校验 {number(verdict.checked)} 条。</span>)}
      <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate({})}>校验全部</Button>
    </>
  );
}

const dataWords = (data: Record<string, unknown> | null) => Object.entries(data ?? {}).filter(([, value]) => value !== undefined && value !== null).map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join('，') || '—';
