import { assignModes, leadSources } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { call } from '@/api/client';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useUser } from '@/session/use-session';
import { PageHead } from '@/ui/page-head';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useColleagues } from './api';
import { DIRECTIONS } from './direction-words';
import type { Rule } from './views';
import './leads.css';

interface Draft { key: number; name: string; direction: string | null; park: string | null; source: string | null; mode: Rule['mode']; userIds: string[] }
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
let nextKey = 1;

/** 分派规则 of the lead's team, judged from top to bottom. */
export default function RulesPage() {
  const user = useUser() as unknown as { teamId?: string | null };
  const data = useGet('/api/v1/lead-rules').data as unknown as { items: Rule[] } | undefined;
  const people = useColleagues().filter((p) => !user.teamId || p.teamId === user.teamId);
  const away = new Map(((useGet('/api/v1/absences').data as unknown as { items: { userId: string; absentUntil: string | null }[] } | undefined)?.items ?? []).map((p) => [p.userId, p.absentUntil]));
  const nameOf = (p: { id: string; name: string }) => (away.get(p.id) ? `${p.name}（不在岗至 ${away.get(p.id)?.slice(5)}）` : p.name);
  const invalidate = useInvalidate();
  const [rules, setRules] = useState<Draft[]>([]);
  useEffect(() => { if (data) setRules(data.items.map((r) => ({ key: nextKey++, name: r.name, direction: r.direction, park: r.park, source: r.source, mode: r.mode, userIds: r.people.map((p) => p.id) }))); }, [data]);
  const set = (key: number, patch: Partial<Draft>) => setRules((old) => old.map((r) => (r.key === key ? { ...r, ...patch } : r)));
  const save = () => call('put', '/api/v1/lead-rules', { body: { rules: rules.map(({ key: _, ...r }) => r) } } as never).then(() => { toast.done('已保存规则'); return invalidate('/api/v1/lead-rules'); }).catch((e: unknown) => toast.error(sayProblem(e)));
  return (
    <>
      <PageHead title="分派规则" crumbs={[{ label: '设置', to: '/settings' }, { label: '分派规则' }]} facts="从上到下，第一条符合的规则选人；不在岗和到上限的跳过" actions={<><Link to="/settings/absences"><Button>在岗情况</Button></Link><Button onClick={() => setRules((old) => [...old, { key: nextKey++, name: '', direction: null, park: null, source: null, mode: 'round_robin', userIds: [] }])}>加一条</Button><Button type="primary" disabled={rules.some((r) => !r.name.trim() || r.userIds.length === 0)} onClick={() => void save()}>保存规则</Button></>} />
      <div className="ui-card imp-scroll">
        {rules.length === 0 ? <EmptyState title="还没有规则" about="加一条，例如“创新药轮流分给甲、乙”。" compact /> : (
          <table className="imp-table">
            <thead><tr><th /><th>名称</th><th>方向</th><th>园区</th><th>来源</th><th>方式</th><th>人员</th><th /></tr></thead>
            <tbody>
              {rules.map((r, i) => (
                <tr key={r.key}>
                  <td className="n">{i + 1}</td>
                  <td><Input value={r.name} onChange={(e) => set(r.key, { name: e.target.value })} aria-label="名称" maxLength={60} style={{ width: 140 }} /></td>
                  <td><Select allowClear placeholder="全部" value={r.direction} onChange={(v) => set(r.key, { direction: v ?? null })} options={options(DIRECTIONS)} style={{ width: 130 }} aria-label="方向" /></td>
                  <td><Select allowClear placeholder="全部" value={r.park} onChange={(v) => set(r.key, { park: v ?? null })} options={options(PARKS)} style={{ width: 110 }} aria-label="园区" /></td>
                  <td><Select allowClear placeholder="全部" value={r.source} onChange={(v) => set(r.key, { source: v ?? null })} options={options(leadSources)} style={{ width: 120 }} aria-label="来源" /></td>
                  <td><Select value={r.mode} onChange={(v) => set(r.key, { mode: v })} options={options(assignModes)} style={{ width: 110 }} aria-label="方式" /></td>
                  <td><Select mode="multiple" value={r.userIds} onChange={(v) => set(r.key, { userIds: v })} options={people.map((p) => ({ value: p.id, label: nameOf(p) }))} style={{ minWidth: 180 }} aria-label="人员" /></td>
                  <td><Button size="small" onClick={() => setRules((old) => old.filter((x) => x.key !== r.key))}>删除</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
