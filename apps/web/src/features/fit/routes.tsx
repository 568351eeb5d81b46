import { lazy } from 'react';
import type { AppRoute, SettingEntry } from '@/app/route';

export const routes: AppRoute[] = [{ path: '/settings/fit-model', page: lazy(() => import('./fit-model-page')), title: '契合度模型', roles: ['admin', 'manager', 'team_lead'] }];

export const settings: SettingEntry[] = [{ path: '/settings/fit-model', title: '契合度模型', about: '权重、影响预览、评估数字和启用', icon: 'sliders', roles: ['admin', 'manager', 'team_lead'] }];
