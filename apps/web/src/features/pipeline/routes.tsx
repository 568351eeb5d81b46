import { lazy } from 'react';
import { businessRoles, sellingRoles } from '@/app/roles';
import type { AppRoute, CreateEntry, SettingEntry } from '@/app/route';

const readers = ['recruiter', 'team_lead', 'manager'] as const;
export const routes: AppRoute[] = [
  { path: '/projects', page: lazy(() => import('./board/board-page')), title: '项目看板', roles: businessRoles, nav: { order: 40, icon: 'board', shortcut: 'p' } },
  { path: '/projects/targets', page: lazy(() => import('./targets/target-lists-page')), title: '目标名单', roles: readers },
  { path: '/projects/targets/:id', page: lazy(() => import('./targets/target-list-page')), title: '目标名单', roles: readers },
  { path: '/projects/chain', page: lazy(() => import('./targets/chain-map-page')), title: '产业链图谱', roles: readers },
  { path: '/projects/ledgers', page: lazy(() => import('./targets/ledgers-page')), title: '督办与协调', roles: businessRoles },
  { path: '/projects/referrals', page: lazy(() => import('./targets/referrals-page')), title: '项目流转', roles: ['team_lead', 'manager'] },
  { path: '/settings/hand-over', page: lazy(() => import('./hand-over/hand-over-page')), title: '工作移交', roles: ['team_lead'] },
  { path: '/projects/:id', page: lazy(() => import('./project/project-page')), title: '项目', roles: businessRoles },
];
/** Opened by a link alone: no login, no frame. */
export const publicRoutes: AppRoute[] = [
  { path: '/plan/:token', page: lazy(() => import('./public/plan-page')), title: '落地服务方案' },
  { path: '/review/:token', page: lazy(() => import('./public/opinion-page')), title: '评审意见' },
];
export const creates: CreateEntry[] = [{ path: '/projects?create=1', label: '项目', icon: 'board', order: 30, roles: sellingRoles }];
export const settings: SettingEntry[] = [{ path: '/settings/hand-over', title: '工作移交', about: '离岗人员名下的线索、项目和条件一次移交', icon: 'users', roles: ['team_lead'] }];
