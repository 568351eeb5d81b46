import { lazy } from 'react';
import { businessRoles, sellingRoles } from '@/app/roles';
import type { AppRoute, CreateEntry } from '@/app/route';

export const routes: AppRoute[] = [
  { path: '/companies', page: lazy(() => import('./company-list-page')), title: '企业', roles: businessRoles, nav: { order: 30, icon: 'company', shortcut: 'c' } },
  { path: '/companies/duplicates', page: lazy(() => import('./duplicates-page')), title: '疑似重复', roles: businessRoles },
  { path: '/companies/new', page: lazy(() => import('./new-company-page')), title: '新建企业', roles: sellingRoles },
  { path: '/companies/:id', page: lazy(() => import('./company-page')), title: '企业', roles: businessRoles },
  { path: '/companies/:id/merge/:otherId', page: lazy(() => import('./merge-page')), title: '合并企业', roles: sellingRoles },
];
export const creates: CreateEntry[] = [{ path: '/companies/new', label: '企业', icon: 'company', order: 20, roles: sellingRoles }];
