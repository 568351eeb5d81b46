import { lazy } from 'react';
import type { AppRoute, SettingEntry } from '@/app/route';
import { businessRoles } from '@/app/roles';

const readers = [...businessRoles, 'admin'] as const;

export const routes: AppRoute[] = [
  { path: '/policies', page: lazy(() => import('./catalogue-page')), title: '政策', roles: readers, nav: { order: 60, icon: 'policy', shortcut: 'z' } },
  { path: '/policies/drafts', page: lazy(() => import('./draft-list-page')), title: '条款审批', roles: ['admin'] },
  { path: '/policies/drafts/:id', page: lazy(() => import('./editor-page')), title: '编辑条款', roles: ['admin'] },
  { path: '/policies/drafts/:id/impact', page: lazy(() => import('./impact-page')), title: '影响分析', roles: ['admin'] },
  { path: '/policies/:id', page: lazy(() => import('./clause-page')), title: '条款', roles: readers },
];
export const settings: SettingEntry[] = [{ path: '/policies/drafts', title: '政策目录', about: '条款编辑、测试用例、双人审批、影响分析', icon: 'policy', roles: ['admin'] }];
