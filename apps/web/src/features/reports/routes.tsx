import { lazy } from 'react';
import type { RoleCode } from '@/app/roles';
import type { AppRoute } from '@/app/route';

const readers: readonly RoleCode[] = ['manager', 'team_lead', 'recruiter'];
const leaders: readonly RoleCode[] = ['manager', 'team_lead'];

export const routes: AppRoute[] = [
  { path: '/reports', page: lazy(() => import('./funnel-page')), title: '漏斗', roles: readers, nav: { order: 70, icon: 'report', label: '报表', shortcut: 'r' } },
  { path: '/reports/times', page: lazy(() => import('./times-page')), title: '用时和分批', roles: readers },
  { path: '/reports/forecast', page: lazy(() => import('./forecast-page')), title: '预测', roles: readers },
  { path: '/reports/delivery', page: lazy(() => import('./delivery-page')), title: '兑现', roles: readers },
  { path: '/reports/targets', page: lazy(() => import('./targets-page')), title: '指标', roles: [...readers, 'operator', 'admin'] },
  { path: '/reports/workload', page: lazy(() => import('./workload-page')), title: '工作量', roles: readers },
  { path: '/reports/sla', page: lazy(() => import('./sla-page')), title: '时限', roles: readers },
  { path: '/reports/parks', page: lazy(() => import('./parks-page')), title: '载体去化', roles: [...readers, 'operator'] },
  { path: '/reports/list/:list', page: lazy(() => import('./list-page')), title: '名单', roles: readers },
  { path: '/reports/issues', page: lazy(() => import('./issues-page')), title: '周报和台账', roles: leaders },
  { path: '/reports/issues/:id', page: lazy(() => import('./issue-page')), title: '周报', roles: leaders },
];
