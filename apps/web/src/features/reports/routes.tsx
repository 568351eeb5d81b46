import { lazy } from 'react';
import type { RoleCode } from '@/app/roles';
import type { AppRoute } from '@/app/route';

const readers: readonly RoleCode[] = ['manager', 'team_lead', 'recruiter'];

export const routes: AppRoute[] = [
  { path: '/reports', page: lazy(() => import('./funnel-page')), title: '漏斗', roles: readers, nav: { order: 70, icon: 'report', label: '报表', shortcut: 'r' } },
  { path: '/reports/forecast', page: lazy(() => import('./forecast-page')), title: '预测', roles: readers },
  { path: '/reports/targets', page: lazy(() => import('./targets-page')), title: '指标', roles: [...readers, 'operator', 'admin'] },
  { path: '/reports/workload', page: lazy(() => import('./workload-page')), title: '工作量', roles: readers },
  { path: '/reports/sla', page: lazy(() => import('./sla-page')), title: '时限', roles: readers },
];
