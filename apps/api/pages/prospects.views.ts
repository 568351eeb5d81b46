import { MissView, ReasonView } from '@crm/space';

export class ProspectProjectView {
  id!: string;
  title!: string;
  direction!: string | null;
  stage!: string;
  stageDays!: number | null;
}
export class ProspectView {
  project!: ProspectProjectView;
  /** 0–100, less 20 for each hard need it misses. */
  score!: number;
  reasons!: ReasonView[];
  misses!: MissView[];
}
export class ProspectList {
  items!: ProspectView[];
}
