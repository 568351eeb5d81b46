import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { call } from '@/api/client';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { usePools } from './api';
import type { Person, Pool } from './views';
import './leads.css';

/** Pools and their rules, for administrators. */
export default function PoolSettingsPage() {
  const pools = usePools().data?.items ?? [];
  const [edited, setEdited] = useState<Pool | 'new' | null>(null);
  return (
    <>
      <PageHead title="线索池" crumbs={[{ label: '设置', to: '/settings' }, { label: '线索池' }]} actions={<Button type="primary" onClick={() => setEdited('new')}>新建线索池</Button>} />
      <div className="ui-card imp-scroll"><table className="imp-table">
        <thead><tr><th>名称</th><th>团队</th><th style={{ textAlign: 'right' }}>待认领</th><th style={{ textAlign: 'right' }}>每天认领（家）</th><th style={{ textAlign: 'right' }}>冷却（天）</th><th style={{ textAlign: 'right' }}>回收（工作日）</th><th>状态</th><th /></tr></thead>
        <tbody>
          {pools.map((p) => (
            <tr key={p.id} data-row tabIndex={0}>
              <td><b>{p.name}</b></td><td>{p.openToAll ? '全部团队' : p.teams.map((t) => t.name).join('、')}</td><td style={{ textAlign: 'right' }}>{number(p.waiting)}</td><td style={{ textAlign: 'right' }}>{p.dailyQuota}</td><td style={{ textAlign: 'right' }}>{p.cooldownDays}</td>
              <td style={{ textAlign: 'right' }}>{p.recycleWorkdays}（前 {p.warnWorkdays} 天提醒）</td><td><Tag tone={p.active ? 'green' : 'grey'}>{p.active ? '启用' : '停用'}</Tag></td><td><Button size="small" onClick={() => setEdited(p)}>修改</Button></td>
            </tr>
          ))}
        </tbody>
      </table></div>
      <PoolForm pool={edited} onClose={() => setEdited(null)} />
    </>
  );
}

type Values = Omit<Pool, 'id' | 'teams' | 'waiting' | 'version'> & { teamIds: string[] };

function PoolForm({ pool, onClose }: { pool: Pool | 'new' | null; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<string | null>(null);
  const invalidate = useInvalidate();
  const teams = (useGet('/api/v1/teams', {}, { enabled: pool !== null }).data as unknown as { items: Person[] } | undefined)?.items ?? [];
  if (pool === null) return null;
  const initial = pool === 'new' ? { dailyQuota: 10, cooldownDays: 14, recycleWorkdays: 15, warnWorkdays: 3, openToAll: false, active: true, teamIds: [] } : { ...pool, teamIds: pool.teams.map((t) => t.id) };
  const save = async (v: Values) => {
    const { active, ...rest } = v;
    try {
      if (pool === 'new') await call('post', '/api/v1/pools', { body: rest } as never);
      else await call('patch', '/api/v1/pools/{id}', { path: { id: pool.id }, body: { ...rest, active }, version: pool.version } as never);
      await invalidate('/api/v1/pools');
      toast.done('已保存线索池');
      onClose();
    } catch (problem) {
      setError(sayProblem(problem));
    }
  };
  const days = (name: keyof Values, label: string, unit: string) => <Form.Item name={name} label={label} rules={[{ required: true, message: '还没有填。' }]}><InputNumber min={0} suffix={unit} controls={false} style={{ width: 140 }} /></Form.Item>;
  return (
    <DetailDrawer open onClose={onClose} title={pool === 'new' ? '新建线索池' : pool.name} footer={<><Button type="primary" onClick={() => form.submit()}>保存线索池</Button><Button onClick={onClose}>取消</Button></>}>
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(v) => void save(v)} requiredMark={false}>
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '还没有填名称。' }]}><Input maxLength={60} /></Form.Item>
        <Form.Item name="openToAll" label="全部团队可认领" valuePropName="checked"><Switch /></Form.Item>
        <Form.Item name="teamIds" label="可认领的团队"><Select mode="multiple" options={teams.map((t) => ({ value: t.id, label: t.name }))} /></Form.Item>
        {days('dailyQuota', '每人每天可认领', '家')}{days('cooldownDays', '退回后冷却', '天')}{days('recycleWorkdays', '未跟进回收', '工作日')}{days('warnWorkdays', '回收前提醒', '工作日')}
        {pool !== 'new' && <Form.Item name="active" label="启用" valuePropName="checked"><Switch /></Form.Item>}
        {error && <p className="red s13" role="alert">{error}</p>}
      </Form>
    </DetailDrawer>
  );
}
