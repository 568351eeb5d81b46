import { lazy } from 'react';
import { businessRoles } from '@/app/roles';
import type { AppRoute } from '@/app/route';

const holders = ['recruiter', 'team_lead', 'operator', 'manager'] as const;
export const routes: AppRoute[] = [
  { path: '/space', page: lazy(() => import('./space-page')), title: '载体', roles: [...businessRoles, 'admin'], nav: { order: 50, icon: 'space', shortcut: 's', roles: businessRoles } },
  { path: '/space/holds', page: lazy(() => import('./hold-list-page')), title: '预留', roles: holders },
  { path: '/space/leases', page: lazy(() => import('./rent-roll-page')), title: '租金台账', roles: ['operator', 'manager'] },
  { path: '/space/rooms', page: lazy(() => import('./unit-list-page')), title: '房源清单', roles: [...businessRoles, 'admin'] },
  { path: '/space/match', page: lazy(() => import('./match-page')), title: '找房', roles: businessRoles },
  { path: '/space/import', page: lazy(() => import('../leads/import/import-page')), title: '导入房源', roles: ['operator'] },
  { path: '/space/import/:id', page: lazy(() => import('../leads/import/import-page')), title: '导入房源', roles: ['operator'] },
  { path: '/space/:park', page: lazy(() => import('./plan-page')), title: '销控图', roles: [...businessRoles, 'admin'] },
];
