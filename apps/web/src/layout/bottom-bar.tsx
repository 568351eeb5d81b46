import { NavLink } from 'react-router';
import { routes } from '@/app/features';
import { sellingRoles } from '@/app/roles';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { useHasRole, useSession } from '@/session/use-session';
import { Icon, type IconName } from '@/ui/icon';

const left: [string, string, IconName][] = [['/', '工作台', 'home'], ['/leads', '线索', 'leads']];
const right: [string, string, IconName][] = [['/companies', '企业', 'company'], ['/mine', '我的', 'user']];

/** 工作台 · 线索 · ＋记跟进 · 企业 · 我的. Other parts stand under 我的; who may not open 线索 sees 载体 there instead. */
export function BottomBar() {
  const { user } = useSession();
  const sells = useHasRole(sellingRoles);
  const openFollowUp = useFollowUpSheet();
  const mayOpen = (path: string) => {
    const route = routes.find((entry) => entry.path === path);
    return route !== undefined && (!route.roles || (user?.roles.some((role) => route.roles?.includes(role)) ?? false));
  };
  const links = (list: [string, string, IconName][]) => list.map(([path, label, icon]) => {
    const [to, word, sign] = mayOpen(path) ? [path, label, icon] : path === '/leads' && mayOpen('/space') ? ['/space', '载体', 'space' as IconName] : path === '/companies' && mayOpen('/reports') ? ['/reports', '报表', 'report' as IconName] : ['/settings', '设置', 'settings' as IconName];
    return <NavLink key={path} to={to} end={to === '/'} className={({ isActive }) => (isActive ? 'on' : undefined)}><Icon name={sign} size={22} />{word}</NavLink>;
  });
  return (
    <nav className="bottom-bar no-print" aria-label="主导航">
      {links(left)}
      {sells ? <button type="button" aria-label="记跟进" onClick={() => openFollowUp({})}><Icon name="plus" size={24} stroke={2} /></button> : <NavLink to="/search" className={({ isActive }) => (isActive ? 'on' : undefined)}><Icon name="search" size={22} />搜索</NavLink>}
      {links(right)}
    </nav>
  );
}
