import { NavLink } from 'react-router';
import { useHasRole } from '@/session/use-session';
import './pipeline-nav.css';

/** The screens around the board, one line above each of them. */
export function PipelineNav() {
  const inside = useHasRole(['recruiter', 'team_lead', 'manager']), refers = useHasRole(['team_lead', 'manager']);
  return (
    <nav className="pl-nav no-print" aria-label="项目">
      <NavLink to="/projects" end>看板</NavLink>
      {inside && <NavLink to="/projects/targets">目标名单</NavLink>}
      {inside && <NavLink to="/projects/chain">产业链图谱</NavLink>}
      <NavLink to="/projects/ledgers">督办与协调</NavLink>
      {refers && <NavLink to="/projects/referrals">项目流转</NavLink>}
    </nav>
  );
}
