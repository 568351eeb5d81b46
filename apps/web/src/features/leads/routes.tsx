import { lazy } from 'react';
import { sellingRoles } from '@/app/roles';
import type { RoleCode } from '@/app/roles';
import type { AppRoute, CreateEntry, SettingEntry } from '@/app/route';

const readers: readonly RoleCode[] = ['recruiter', 'team_lead', 'manager'];

export const routes: AppRoute[] = [
  { path: '/leads', page: lazy(() => import('./lead-list-page')), title: '线索', roles: readers, nav: { order: 20, icon: 'leads', shortcut: 'l' } },
  { path: '/leads/pool', page: lazy(() => import('./pool-page')), title: '线索池', roles: readers },
  { path: '/leads/import', page: lazy(() => import('./import/import-page')), title: '导入线索', roles: sellingRoles },
  { path: '/leads/import/:id', page: lazy(() => import('./import/import-page')), title: '导入线索', roles: sellingRoles },
  { path: '/leads/sla', page: lazy(() => import('./sla-page')), title: '超时', roles: readers },
  { path: '/leads/conflicts', page: lazy(() => import('./conflicts-page')), title: '重复报送', roles: readers },
  { path: '/leads/exports', page: lazy(() => import('./exports-page')), title: '导出记录', roles: readers },
  { path: '/leads/:id', page: lazy(() => import('./lead-page')), title: '线索', roles: readers },
  { path: '/settings/pools', page: lazy(() => import('./pool-settings-page')), title: '线索池', roles: ['admin'] },
  { path: '/settings/lead-rules', page: lazy(() => import('./rules-page')), title: '分派规则', roles: ['team_lead'] },
];

export const creates: CreateEntry[] = [
  { path: '/leads?create=1', label: '线索', icon: 'leads', order: 10, roles: sellingRoles },
  { path: '/leads/import', label: '从名单导入线索', icon: 'upload', order: 12, roles: sellingRoles },
];

export const settings: SettingEntry[] = [
  { path: '/settings/pools', title: '线索池', about: '配额、冷却和回收规则', icon: 'leads', roles: ['admin'] },
  { path: '/settings/lead-rules', title: '分派规则', about: '按方向、园区、来源轮转', icon: 'leads', roles: ['team_lead'] },
];
