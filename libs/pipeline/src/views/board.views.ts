/** The kanban. */
import type { BoardKind, Stage } from '../words';
import { ProjectListItem } from './project.views';

export class BoardColumnView {
  stage!: Stage;
  count!: number;
  investmentWan!: number;
  items!: ProjectListItem[];
  nextCursor!: string | null;
}
export class BoardCountsView {
  leader!: number;
  specialised!: number;
  service!: number;
  all!: number;
}
export class BoardSummaryView {
  active!: number;
  investmentWan!: number;
  weightedWan!: number;
  demandAreaM2!: number;
  stalled!: number;
  overdue!: number;
  paused!: number;
  lostThisQuarter!: number;
}
export class BoardView {
  kind!: BoardKind;
  columns!: BoardColumnView[];
  summary!: BoardSummaryView;
  kinds!: BoardCountsView;
}
