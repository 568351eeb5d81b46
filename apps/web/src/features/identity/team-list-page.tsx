import { JURISDICTIONS, TEAM_KINDS } from '@crm/identity/words';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { useDrawerParam } from '@/ui/filters';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import type { TeamView } from './views';
import './identity.css';

const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

export default function TeamListPage() {
  const read = useGet('/api/v1/teams');
  const teams = (read.data as { items: TeamView[] } | undefined)?.items ?? [];
  const [openId, open, close] = useDrawerParam('team');
  return (
    <>
      <PageHead title="团队" crumbs={[{ label: '设置', to: '/settings' }, { label: '团队' }]} actions={<Button type="primary" onClick={() => open('new')}>新建团队</Button>} />
      {read.isPending ? <div className="ui-card"><SkeletonBlock rows={3} /></div> : read.error && teams.length === 0 ? <div className="ui-card"><ErrorState what="团队" error={read.error} onRetry={() => void read.refetch()} /></div> : (
        <div className="ui-card">
          {teams.length === 0 && <EmptyState icon="team" title="还没有团队" about="团队决定谁能看到谁的记录。" action={{ label: '新建团队', onClick: () => open('new') }} />}
          {teams.map((team) => (
            <div key={team.id} className="plain-row">
              <div className="grow"><button type="button" className="linkish b" onClick={() => open(team.id)}>{team.name}</button><div className="s12 t3">{team.code}</div></div>
              <span className="t2 s13">{TEAM_KINDS[team.kind]}</span>
              <span className="t2 s13">{JURISDICTIONS[team.jurisdiction]}</span>
              <Link className="s13" to={`/settings/users?teamId=${team.id}`}>{team.members} 人</Link>
            </div>
          ))}
        </div>
      )}
      {openId && <TeamDrawer key={openId} team={teams.find((team) => team.id === openId)} onClose={close} />}
    </>
  );
}

function TeamDrawer({ team, onClose }: { team?: TeamView; onClose: () => void }) {
  const [form] = Form.useForm<TeamView>();
  const [dirty, setDirty] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shared = { stale: ['/api/v1/teams', '/api/v1/users'], onDone: () => { toast.done('已保存'); onClose(); }, onRefused: (problem: Error) => setRefusal(sayProblem(problem)) };
  const create = useWrite('post', '/api/v1/teams', shared);
  const change = useWrite('patch', '/api/v1/teams/{id}', shared);
  const save = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    if (team) { const { name, kind, jurisdiction } = values; change.mutate({ path: { id: team.id }, body: { name, kind, jurisdiction }, version: team.version }); } else create.mutate({ body: values });
  };
  return (
    <DetailDrawer open onClose={onClose} dirty={dirty} title={team ? team.name : '新建团队'} footer={<><Button type="primary" loading={create.isPending || change.isPending} onClick={() => void save()}>{team ? '保存团队' : '新建团队'}</Button><Button onClick={onClose}>取消</Button></>}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={team ?? { kind: 'recruiting', jurisdiction: 'tongzhou' }} onValuesChange={() => setDirty(true)}>
        <Form.Item name="name" label="名称" rules={[{ required: true, min: 2, message: '名称至少 2 个字。' }]}><Input maxLength={60} /></Form.Item>
        {!team && <Form.Item name="code" label="代码" extra="小写字母、数字和横线，建好后不能改。" rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{1,39}$/, message: '用小写字母、数字和横线，字母开头。' }]}><Input style={{ maxWidth: 220 }} /></Form.Item>}
        <Form.Item name="kind" label="类型"><Select options={optionsOf(TEAM_KINDS)} /></Form.Item>
        <Form.Item name="jurisdiction" label="属地" extra="统计、目标和重复报送按属地分开。"><Select options={optionsOf(JURISDICTIONS)} /></Form.Item>
      </Form>
      {refusal && <p className="red s13" role="alert">{refusal}</p>}
    </DetailDrawer>
  );
}
