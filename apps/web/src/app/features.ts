import type { AppRoute, CreateEntry, SettingEntry } from './route';
import { pageCreates, pageRoutes, pageSettings } from '@/pages/routes';

interface Feature { routes?: AppRoute[]; /** no login, no frame: what a link alone opens */ publicRoutes?: AppRoute[]; creates?: CreateEntry[]; settings?: SettingEntry[] }

/** Every `features/<lib>/routes.tsx`. The tables are small; the pages behind them are loaded when opened. */
const features = Object.values(import.meta.glob<Feature>('../features/*/routes.tsx', { eager: true }));

export const routes: AppRoute[] = [...pageRoutes, ...features.flatMap((feature) => feature.routes ?? [])];
export const publicRoutes: AppRoute[] = features.flatMap((feature) => feature.publicRoutes ?? []);
export const creates: CreateEntry[] = [...pageCreates, ...features.flatMap((feature) => feature.creates ?? [])].sort((a, b) => a.order - b.order);
export const settingEntries: SettingEntry[] = [...pageSettings, ...features.flatMap((feature) => feature.settings ?? [])];
export const navRoutes = routes.filter((route) => route.nav).sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0));
