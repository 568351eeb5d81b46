import { Dropdown } from 'antd';
import { Link, useLocation, useNavigate } from 'react-router';
import { creates } from '@/app/features';
import { businessRoles } from '@/app/roles';
import { postOf, useMe } from '@/session/use-me';
import { session } from '@/session/session';
import { useHasRole, useSession, useUser } from '@/session/use-session';
import { businessDate, initial, weekdayName } from '@/ui/format';
import { Icon, Logo } from '@/ui/icon';
import { usePhone } from '@/ui/use-phone';
import { Bell } from './bell';
import { CreateMenu } from './create-menu';
import { SearchBox } from './search-box';

export function TopBar() {
  const phone = usePhone();
  const searches = useHasRole(businessRoles);
  return (
    <header className="top no-print">
      {phone ? <PhoneTitle /> : searches && <SearchBox />}
      <div className="top-right">
        {phone ? searches && <Link to="/search" className="top-btn" aria-label="搜索"><Icon name="search" size={20} /></Link> : <CreateMenu entries={creates} />}
        <Bell />
        {!phone && <AccountMenu />}
      </div>
    </header>
  );
}

/** On 工作台 the day stands in the bar, elsewhere the way back to it. */
function PhoneTitle() {
  const { pathname } = useLocation();
  const today = businessDate(new Date());
  if (pathname === '/') return <span className="b" style={{ fontSize: 20 }}>{weekdayName(today)} {today.slice(5)}</span>;
  return <Link to="/" className="row b" style={{ color: 'var(--ink)' }}><Logo size={22} />园区招商</Link>;
}

function AccountMenu() {
  const user = useUser();
  const { status } = useSession();
  const me = useMe();
  const post = me && postOf(me);
  const navigate = useNavigate();
  if (status === 'none') return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: '/mine', label: '我的', icon: <Icon name="user" size={16} /> },
          { key: '/mine/password', label: '修改密码', icon: <Icon name="key" size={16} /> },
          { type: 'divider' },
          { key: 'leave', label: '退出登录', icon: <Icon name="logout" size={16} /> },
        ],
        onClick: ({ key }) => (key === 'leave' ? void session.leave() : navigate(key)),
      }}
    >
      <button type="button" className="top-btn">
        <span className="avatar" aria-hidden>{initial(user.name)}</span>{user.name}{post && post !== user.name ? `·${post}` : ''}
      </button>
    </Dropdown>
  );
}
