import { PARKS, ROLES, type RoleCode } from '@crm/identity/words';
import { Button } from 'antd';
import { useGet } from '@/api/hooks';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { FilterBar } from '@/ui/filter-bar';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useCursorList } from '@/ui/use-cursor-list';
import { UserDrawer } from './user-drawer';
import type { TeamView, UserView } from './views';

export const roleWords = (roles: RoleCode[]) => roles.map((role) => ROLES[role]).join('、');
const parkWords = (user: UserView) => (user.parks.length > 0 ? user.parks.map((park) => PARKS[park]).join('、') : '—');

function State({ user }: { user: UserView }) {
  if (!user.active) return <Tag tone="grey">已停用</Tag>;
  if (user.absentUntil) return <Tag tone="amber">不在岗至 {user.absentUntil}</Tag>;
  return user.mustChangePassword ? <Tag>待首次登录</Tag> : <Tag tone="green">在用</Tag>;
}

const columns: Column<UserView>[] = [
  { key: 'name', title: '姓名', fixed: 'left', width: 150, sort: 'name', render: (user) => <b>{user.name}</b> },
  { key: 'state', title: '状态', width: 150, render: (user) => <State user={user} /> },
  { key: 'username', title: '用户名', width: 170, sort: 'username', render: (user) => user.username },
  { key: 'roles', title: '岗位', render: (user) => roleWords(user.roles) },
  { key: 'team', title: '团队', width: 150, render: (user) => user.teamName ?? '—' },
  { key: 'parks', title: '可管园区', width: 180, render: parkWords },
  { key: 'login', title: '上次登录', width: 150, render: (user) => (user.lastLoginAt ? moment(user.lastLoginAt) : '—') },
];

export default function UserListPage() {
  const filters = useFilters(['q', 'role', 'teamId', 'active', 'sort']);
  const [openId, open, close] = useDrawerParam('user');
  const { sort, ...query } = filters.values;
  const list = useCursorList('/api/v1/users', { ...query, sort });
  const teams = (useGet('/api/v1/teams', {}, { fresh: 300_000 }).data as { items: TeamView[] } | undefined)?.items ?? [];
  const users = list as unknown as Parameters<typeof CursorTable<UserView>>[0]['list'];
  return (
    <>
      <PageHead title="用户" crumbs={[{ label: '设置', to: '/settings' }, { label: '用户' }]} actions={<Button type="primary" onClick={() => open('new')}>新建用户</Button>} />
      <FilterBar
        values={filters.values} onChange={filters.set} onClear={filters.clear} count={filters.count}
        fields={[
          { kind: 'search', key: 'q', placeholder: '姓名或用户名' },
          { kind: 'select', key: 'role', label: '岗位', options: Object.entries(ROLES).map(([value, label]) => ({ value, label })) },
          { kind: 'select', key: 'teamId', label: '团队', options: teams.map((team) => ({ value: team.id, label: team.name })) },
          { kind: 'select', key: 'active', label: '状态', options: [{ value: 'true', label: '在用' }, { value: 'false', label: '已停用' }] },
        ]}
      />
      <CursorTable<UserView>
        list={users} rowKey={(user) => user.id} columns={columns} what="用户" choose="users" sort={sort} onSort={(next) => filters.set({ sort: next })} onOpen={(user) => open(user.id)}
        empty={filters.count > 0 ? <NoMatch what="用户" count={filters.count} onClear={filters.clear} /> : <EmptyState icon="users" title="还没有用户" about="建好账号后，把一次性密码交给本人。" action={{ label: '新建用户', onClick: () => open('new') }} />}
        card={(user) => <RowCard onOpen={() => open(user.id)} top={<><State user={user} /><span className="t3">{user.username}</span></>} title={<button type="button" className="linkish" style={{ color: 'var(--ink)', fontWeight: 600 }} onClick={() => open(user.id)}>{user.name}</button>} main={roleWords(user.roles)} note={[user.teamName, user.parks.length > 0 ? parkWords(user) : null].filter(Boolean).join('·') || '没有团队和园区'} />}
      />
      {openId && <UserDrawer id={openId} known={users.items.find((user) => user.id === openId)} teams={teams} onClose={close} />}
    </>
  );
}
