import { PARKS, ROLES } from '@crm/identity/words';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { type ApiProblem, sayProblem } from '@/api/problem';
import { useUser } from '@/session/use-session';
import { DayField } from '@/ui/day-field';
import { DetailDrawer } from '@/ui/detail-drawer';
import { ReasonModal } from '@/ui/reason-modal';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { OncePassword } from './once-password';
import type { TeamView, UserView } from './views';

interface Props { id: string; known?: UserView; teams: TeamView[]; onClose: () => void }
type Fields = Pick<UserView, 'name' | 'username' | 'roles' | 'teamId' | 'parks' | 'absentUntil'>;
const stale = ['/api/v1/users', '/api/v1/teams'];
const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** Enter a user or change one; 停用 and a new password ask first. */
export function UserDrawer({ id, known, teams, onClose }: Props) {
  const fresh = id === 'new';
  const read = useGet('/api/v1/users/{id}', { path: { id } }, { enabled: !fresh && !known });
  const user = known ?? (read.data as UserView | undefined);
  const [form] = Form.useForm<Fields>();
  const [dirty, setDirty] = useState(false);
  const [password, setPassword] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => { if (user) form.setFieldsValue(user); }, [user, form]);
  const refuse = (problem: ApiProblem) => {
    const named = problem.errors.filter((fault) => fault.path in form.getFieldsValue(true) || fault.path === 'username');
    form.setFields(named.map((fault) => ({ name: fault.path as keyof Fields, errors: [fault.message] })));
    setRefusal(named.length > 0 ? null : sayProblem(problem));
  };
  const create = useWrite('post', '/api/v1/users', { stale, onRefused: refuse, onDone: (answer) => { setDirty(false); setPassword((answer as { password: string | null }).password); toast.done('已新建用户'); } });
  const change = useWrite('patch', '/api/v1/users/{id}', { stale, onRefused: refuse, onDone: () => { toast.done('已保存'); onClose(); } });
  const save = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    setRefusal(null);
    const { username, absentUntil, ...shared } = values;
    const body = { ...shared, teamId: shared.teamId ?? null, parks: shared.parks ?? [] };
    if (fresh) create.mutate({ body: { ...body, username } });
    else change.mutate({ path: { id }, body: { ...body, absentUntil: absentUntil || null }, version: user?.version });
  };
  const busy = create.isPending || change.isPending;
  return (
    <DetailDrawer
      open onClose={onClose} dirty={dirty} title={fresh ? '新建用户' : (user?.name ?? '用户')} facts={user ? `${user.username}${user.active ? '' : '，已停用'}` : undefined}
      footer={password ? <Button type="primary" onClick={onClose}>已交给本人，关闭</Button> : <><Button type="primary" loading={busy} onClick={() => void save()}>{fresh ? '新建用户' : '保存用户'}</Button><Button onClick={onClose}>取消</Button></>}
    >
      {password ? <OncePassword password={password} /> : !fresh && !user ? (read.error ? <ErrorState what="用户" error={read.error} onRetry={() => void read.refetch()} /> : <SkeletonBlock shape="text" />) : (
        <>
          <Form name="user" form={form} layout="vertical" requiredMark={false} onValuesChange={() => setDirty(true)} initialValues={{ roles: [], parks: [], teamId: null }}>
            <UserFields fresh={fresh} teams={teams} />
          </Form>
          {refusal && <p className="red s13" role="alert">{refusal}</p>}
          {user && <UserDanger user={user} onPassword={setPassword} />}
        </>
      )}
    </DetailDrawer>
  );
}

const Need = ({ children }: { children: string }) => <>{children}<span className="red" style={{ marginLeft: 3 }}>*</span></>;

function UserFields({ fresh, teams }: { fresh: boolean; teams: TeamView[] }) {
  return (
    <>
      <Form.Item name="name" label={<Need>姓名</Need>} rules={[{ required: true, whitespace: true, message: '还没有填姓名。' }]}><Input maxLength={60} style={{ maxWidth: 220 }} /></Form.Item>
      {fresh && <Form.Item name="username" label={<Need>用户名</Need>} extra="小写字母开头，3 到 64 位，建好后不能改。" rules={[{ required: true, message: '还没有填用户名。' }, { pattern: /^[a-z][a-z0-9_.-]{2,63}$/, message: '用小写字母开头，3 到 64 位字母、数字、点、横线或下划线。' }]}><Input autoComplete="off" spellCheck={false} style={{ maxWidth: 220 }} /></Form.Item>}
      <Form.Item name="roles" label={<Need>岗位</Need>} rules={[{ type: 'array', min: 1, message: '至少选一个岗位。' }]}><Checkbox.Group options={optionsOf(ROLES)} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', rowGap: 6 }} /></Form.Item>
      <Form.Item name="teamId" label="团队" extra="专员和组长看到本团队的记录。"><Select allowClear placeholder="没有团队" options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Form.Item>
      <Form.Item name="parks" label="可管园区" extra="园区运营只能改这些园区的房源。"><Checkbox.Group options={optionsOf(PARKS)} /></Form.Item>
      {!fresh && <Form.Item name="absentUntil" label="不在岗至" extra="到这一天为止，自动分派跳过此人。"><DayField style={{ width: 160 }} /></Form.Item>}
    </>
  );
}

function UserDanger({ user, onPassword }: { user: UserView; onPassword: (password: string) => void }) {
  const me = useUser();
  const [asking, setAsking] = useState<'active' | 'password' | null>(null);
  const change = useWrite('patch', '/api/v1/users/{id}', { stale });
  const issue = useWrite('post', '/api/v1/users/{id}/password', { stale });
  const setActive = async (active: boolean) => {
    const { version } = (await change.mutateAsync({ path: { id: user.id }, body: { active }, version: user.version })) as UserView;
    if (active) return void toast.done(`已启用${user.name}`);
    toast.undo(`已停用${user.name}`, () => change.mutate({ path: { id: user.id }, body: { active: true }, version }));
  };
  return (
    <div className="row wrap" style={{ borderTop: '1px solid var(--split)', paddingTop: 14 }}>
      <Button onClick={() => setAsking('password')}>发新密码</Button>
      {user.active ? <Button danger disabled={user.id === me.id} title={user.id === me.id ? '不能停用自己' : undefined} onClick={() => setAsking('active')}>停用</Button> : <Button onClick={() => void setActive(true)}>启用</Button>}
      <ReasonModal open={asking === 'active'} title={`停用${user.name}？`} about="立即退出所有设备，名下记录不变。交接用 线索 和 项目 里的移交。" act="停用" keep="不停用" danger onAct={() => setActive(false)} onClose={() => setAsking(null)} />
      <ReasonModal
        open={asking === 'password'} title={`给${user.name}发新密码？`} about="旧密码作废，所有设备退出；下次登录要换成自己的密码。" act="发新密码" keep="先不" onClose={() => setAsking(null)}
        onAct={async () => onPassword(((await issue.mutateAsync({ path: { id: user.id } })) as { password: string }).password)}
      />
    </div>
  );
}
