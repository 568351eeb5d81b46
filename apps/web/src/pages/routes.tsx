import { lazy } from 'react';
import { businessRoles, sellingRoles } from '@/app/roles';
import type { AppRoute, CreateEntry, SettingEntry } from '@/app/route';

/** Screens that belong to no single part. */
export const pageRoutes: AppRoute[] = [
  { path: '/', page: lazy(() => import('./home/home-page')), title: '工作台', nav: { order: 10, icon: 'home', shortcut: 'h', roles: businessRoles } },
  { path: '/search', page: lazy(() => import('./search/search-page')), title: '搜索', roles: businessRoles },
  { path: '/mine', page: lazy(() => import('./mine/mine-page')), title: '我的' },
  { path: '/mine/password', page: lazy(() => import('./mine/mine-page')), title: '修改密码' },
  { path: '/settings/queues', page: lazy(() => import('./settings/queue-page')), title: '后台任务', roles: ['admin'] },
  { path: '/settings', page: lazy(() => import('./settings/settings-page')), title: '设置', nav: { order: 90, icon: 'settings' } },
];

export const pageCreates: CreateEntry[] = [
  { path: '?follow=', label: '记跟进', icon: 'edit', order: 0, roles: sellingRoles },
];

export const pageSettings: SettingEntry[] = [{ path: '/mine', title: '我的', about: '密码、日历订阅、通知方式', icon: 'user' }, { path: '/settings/queues', title: '后台任务', about: '队列积压、失败任务的重试和移除', icon: 'list', roles: ['admin'] }];
