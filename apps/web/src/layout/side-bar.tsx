import { Tooltip } from 'antd';
import { Link, NavLink } from 'react-router';
import { navRoutes } from '@/app/features';
import type { RoleCode } from '@/app/roles';
import { useSession } from '@/session/use-session';
import { Icon, Logo } from '@/ui/icon';
import { useNarrow } from '@/ui/use-phone';
import { useNavCounts } from './use-nav-counts';

/** The parts a person may open, 196 px wide, 56 px below 1280. */
export function SideBar() {
  const narrow = useNarrow();
  const { user } = useSession();
  const counts = useNavCounts();
  const holds = (roles?: readonly RoleCode[]) => !roles || (user?.roles.some((role) => roles.includes(role)) ?? false);
  const shown = navRoutes.filter(({ roles, nav }) => holds(roles) && holds(nav?.roles));
  return (
    <nav className={narrow ? 'side narrow' : 'side'} aria-label="主导航">
      <Link className="side-logo" to="/"><Logo />{!narrow && '园区招商 CRM'}</Link>
      {shown.map(({ path, title, nav }) => {
        const count = counts[path];
        const label = nav?.label ?? title;
        const link = (
          <NavLink key={path} to={path} end={path === '/'} className={({ isActive }) => (isActive ? 'side-link on' : 'side-link')} aria-label={narrow ? label : undefined}>
            <Icon name={nav?.icon ?? 'list'} />{!narrow && label}
            {count && count.value > 0 ? <em className={count.urgent ? 'red' : undefined}>{count.value}</em> : null}
          </NavLink>
        );
        return narrow ? <Tooltip key={path} title={label} placement="right">{link}</Tooltip> : link;
      })}
    </nav>
  );
}
