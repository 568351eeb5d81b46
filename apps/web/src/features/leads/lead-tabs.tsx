import { NavLink } from 'react-router';
import { useHasRole } from '@/session/use-session';
import { sellingRoles } from '@/app/roles';
import './leads.css';

/** The parts of 线索, under the page head. */
export function LeadTabs() {
  const selling = useHasRole(sellingRoles);
  const tabs = [
    { to: '/leads', label: '线索', end: true }, { to: '/leads/pool', label: '线索池' }, { to: '/leads/sla', label: '超时' }, { to: '/leads/conflicts', label: '重复报送' },
    ...(selling ? [{ to: '/leads/import', label: '导入' }] : []), { to: '/leads/exports', label: '导出记录' },
  ];
  return (
    <nav className="leads-tabs" aria-label="线索的各部分">
      {tabs.map(({ to, label, end }) => <NavLink key={to} to={to} end={end} className={({ isActive }) => (isActive ? 'on' : '')}>{label}</NavLink>)}
    </nav>
  );
}
