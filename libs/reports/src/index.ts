export { reportsMigrations } from './data/migrations';
export { FunnelRollup } from './data/rollup.repository';
export { Funnel, type FunnelRequest } from './funnel.service';
export { ReportsModule } from './reports.module';
export { FunnelGroupView, FunnelStageView, FunnelView } from './reports.views';
export * from './words';
