import type { ComponentType } from 'react';
import type { IconName } from '@/ui/icon';
import type { RoleCode } from './roles';

export interface NavEntry {
  /** Place in the side bar: 10 工作台, 20 线索, 30 企业, 40 项目看板, 50 载体, 60 政策, 70 报表, 90 设置. */
  order: number;
  icon: IconName;
  /** Shown in the side bar; the route's title when absent. */
  label?: string;
  /** Who sees the entry when fewer than may open the page. */
  roles?: readonly RoleCode[];
  /** Key of `G` then this letter. */
  shortcut?: string;
}

/** One screen. A feature exports `routes: AppRoute[]` from `features/<lib>/routes.tsx`; `page` is a `lazy(() => import(…))`. */
export interface AppRoute {
  /** Absolute, react-router syntax: `/companies/:id`. */
  path: string;
  page: ComponentType;
  title: string;
  /** Who may open it; nobody else sees the nav entry and the address answers 403. Absent = everybody signed in. */
  roles?: readonly RoleCode[];
  nav?: NavEntry;
}

/** A card on 设置. A feature exports `settings: SettingEntry[]` beside its routes. */
export interface SettingEntry { path: string; title: string; about: string; icon: IconName; roles?: readonly RoleCode[] }

/** A line of the 新建 menu. A feature exports `creates: CreateEntry[]` beside its routes. */
export interface CreateEntry { path: string; label: string; icon: IconName; order: number; roles?: readonly RoleCode[] }
