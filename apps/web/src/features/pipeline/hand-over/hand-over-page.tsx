import { Button, Select } from 'antd';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { ApiProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { number, shortDate } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { ReasonModal } from '@/ui/reason-modal';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useAct, useRead, write } from '../api';
import './hand-over.css';

interface Person { user: { id: string; name: string }; active: boolean; absentUntil: string | null; projects: number; leads: number; conditions: number }
interface Colleague { id: string; name: string; teamName: string | null; roles: string[] }
interface Moved { projects: number; leads: number; conditions: number }

const holdsNothing = (p: Person) => p.projects + p.leads + p.conditions === 0;

/** 工作移交: everything that one person of the team holds goes to another in one step. */
export default function HandOverPage() {
  const team = useRead<{ items: Person[] }>('/api/v1/hand-overs');
  const [leaver, setLeaver] = useState<Person | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const people = team.data?.items ?? [];
  return (
    <>
      <PageHead title="工作移交" crumbs={[{ label: '设置', to: '/settings' }, { label: '工作移交' }]} facts="离岗人员名下的记录一次移交，阶段、跟进和提醒不变" />
      {done && <p className="grn" role="status" style={{ marginBottom: 12 }}>{done}</p>}
      <Card title="本团队各人名下" flush>
        {team.isPending && <SkeletonBlock rows={3} label="正在加载" />}
        {team.error && !team.data && <ErrorState what="各人名下的记录" error={team.error} onRetry={() => void team.refetch()} />}
        {team.data && people.length === 0 && <EmptyState title="没有团队成员" about="由系统管理员把人员放进团队后，这里列出各人名下的记录。" icon="users" />}
        {people.map((p) => (
          <div key={p.user.id} className="hand-over-row" data-person>
            <b>{p.user.name} {!p.active ? <Tag tone="grey">已停用</Tag> : p.absentUntil ? <Tag tone="amber">不在岗至 {shortDate(p.absentUntil)}</Tag> : null}</b>
            <span><small>项目</small> {number(p.projects)}</span>
            <span><small>线索</small> {number(p.leads)}</span>
            <span><small>评审条件</small> {number(p.conditions)}</span>
            {holdsNothing(p) ? <span className="t3 s13">没有可移交的</span> : <Button onClick={() => { setDone(null); setLeaver(p); }}>移交</Button>}
          </div>
        ))}
      </Card>
      {leaver && <HandOverModal leaver={leaver} onClose={() => setLeaver(null)} onDone={setDone} />}
    </>
  );
}

function HandOverModal({ leaver, onClose, onDone }: { leaver: Person; onClose: () => void; onDone: (said: string) => void }) {
  const [to, setTo] = useState<string>();
  const colleagues = ((useGet('/api/v1/users/directory', {}, { fresh: 300_000 }).data as { items: Colleague[] } | undefined)?.items ?? [])
    .filter((c) => c.id !== leaver.user.id && c.roles.some((role) => role === 'recruiter' || role === 'team_lead'));
  const name = colleagues.find((c) => c.id === to)?.name ?? '';
  const act = useAct((reason: string) => write<Moved>('post', '/api/v1/hand-overs', { body: { fromUserId: leaver.user.id, toUserId: to, ...(reason ? { reason } : {}) } }), (moved) => onDone(`已由${leaver.user.name}移交${name}：项目 ${moved.projects} 个，线索 ${moved.leads} 条，评审条件 ${moved.conditions} 项。`));
  const run = (reason: string) => {
    if (!to) throw new ApiProblem(400, 'RECEIVER_MISSING', '还没有选接收人。', null, [], {});
    return act.mutateAsync(reason);
  };
  return (
    <ReasonModal open title={`移交${leaver.user.name}名下的全部记录`} about={`项目 ${leaver.projects} 个、线索 ${leaver.leads} 条、评审条件 ${leaver.conditions} 项，连同下次跟进和协作关系。接收人立即看到；要退回时由其组长再移交一次。`} act="移交" keep="先不" reason="原因" optional presets={['离职', '调岗', '长期请假']} onAct={run} onClose={onClose}>
      <label className="stack" style={{ gap: 4, marginBottom: 12 }}>
        <span className="s13 t2">接收人<span className="red"> *</span></span>
        <Select aria-label="接收人" value={to} placeholder="选人" showSearch={{ optionFilterProp: 'label' }} options={colleagues.map((c) => ({ value: c.id, label: `${c.name}（${c.teamName ?? '—'}）` }))} onChange={setTo} />
      </label>
    </ReasonModal>
  );
}
