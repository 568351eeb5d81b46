import { lazy } from 'react';
import type { AppRoute, SettingEntry } from '@/app/route';

export const routes: AppRoute[] = [
  { path: '/settings/users', page: lazy(() => import('./user-list-page')), title: '用户', roles: ['admin'] },
  { path: '/settings/teams', page: lazy(() => import('./team-list-page')), title: '团队', roles: ['admin'] },
  { path: '/settings/absences', page: lazy(() => import('./absence-page')), title: '在岗情况' },
  { path: '/settings/parameters', page: lazy(() => import('./parameters-page')), title: '系统参数', roles: ['admin', 'team_lead', 'manager'] },
  { path: '/audit', page: lazy(() => import('./audit-page')), title: '审计', roles: ['auditor'], nav: { order: 80, icon: 'shield' } },
];

export const settings: SettingEntry[] = [
  { path: '/settings/users', title: '用户', about: '账号、岗位、团队和可管园区', icon: 'users', roles: ['admin'] },
  { path: '/settings/teams', title: '团队', about: '招商组、驻外组和所属地', icon: 'team', roles: ['admin'] },
  { path: '/settings/absences', title: '在岗情况', about: '请假和回岗，请假期间不自动分派', icon: 'users' },
  { path: '/settings/parameters', title: '系统参数', about: '时限、上限和静默时段', icon: 'sliders', roles: ['admin', 'team_lead', 'manager'] },
];
