import { NavLink } from 'react-router';
import { routes } from '@/app/features';
import type { RoleCode } from '@/app/roles';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { useUser } from '@/session/use-session';
import { Icon, type IconName } from '@/ui/icon';

const words: Record<string, [string, IconName]> = { '/': ['工作台', 'home'], '/leads': ['线索', 'leads'], '/companies': ['企业', 'company'], '/space': ['载体', 'space'], '/reports': ['报表', 'report'], '/settings': ['设置', 'settings'], '/settings/users': ['用户', 'users'], '/audit': ['审计', 'shield'] };
/** What each post has under the thumb; the first role a person holds decides. */
const chosen: [RoleCode, string[]][] = [
  ['team_lead', ['/', '/leads', '/companies']], ['recruiter', ['/', '/leads', '/companies']], ['operator', ['/', '/space', '/companies']],
  ['manager', ['/', '/reports', '/companies']], ['admin', ['/settings', '/settings/users']], ['auditor', ['/audit', '/settings']],
];

/** 工作台 · 线索 · ＋记跟进 · 企业 · 我的 for those who sell, their own parts for others. The rest stands under 我的. */
export function BottomBar() {
  const { roles } = useUser();
  const openFollowUp = useFollowUpSheet();
  const sells = roles.includes('recruiter') || roles.includes('team_lead');
  const paths = (chosen.find(([role]) => roles.includes(role))?.[1] ?? ['/']).filter((path) => routes.some((route) => route.path === path));
  const link = (path: string, [label, icon]: [string, IconName]) => (
    <NavLink key={path} to={path} end={path === '/' || path === '/settings'} className={({ isActive }) => (isActive ? 'on' : undefined)}><Icon name={icon} size={22} />{label}</NavLink>
  );
  const parts = paths.map((path) => link(path, words[path] ?? [path, 'list']));
  return (
    <nav className="bottom-bar no-print" aria-label="主导航">
      {parts.slice(0, 2)}
      {sells ? <button type="button" aria-label="记跟进" onClick={() => openFollowUp({})}><Icon name="plus" size={24} stroke={2} /></button> : paths.includes('/') && link('/search', ['搜索', 'search'])}
      {parts.slice(2)}
      {link('/mine', ['我的', 'user'])}
    </nav>
  );
}
