import { lazy } from 'react';
import type { AppRoute, CreateEntry, SettingEntry } from '@/app/route';

export const routes: AppRoute[] = [
  { path: '/reminders', page: lazy(() => import('./reminder-list-page')), title: '提醒' },
  { path: '/notifications', page: lazy(() => import('./notice-list-page')), title: '消息' },
  { path: '/settings/notification-preferences', page: lazy(() => import('./preference-page')), title: '提醒方式' },
  { path: '/settings/channels', page: lazy(() => import('./channel-page')), title: '提醒渠道', roles: ['admin'] },
  { path: '/settings/workdays', page: lazy(() => import('./workday-page')), title: '工作日历' },
];
export const creates: CreateEntry[] = [{ path: '/reminders?create=1', label: '提醒', icon: 'clock', order: 40 }];
export const settings: SettingEntry[] = [
  { path: '/settings/notification-preferences', title: '提醒方式', about: '邮件、群机器人、免打扰时间', icon: 'bell' },
  { path: '/settings/channels', title: '提醒渠道', about: '企业微信、钉钉、飞书、邮件、Webhook，发送记录', icon: 'plug', roles: ['admin'] },
  { path: '/settings/workdays', title: '工作日历', about: '节假日和调休，时限按工作日计', icon: 'calendar' },
];
