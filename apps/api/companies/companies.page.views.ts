import { AttachmentView, CompanyListItem, CompanyView, FactHistoryView, FactView, FitCorrectionView, FollowUpView, TimelineEntryView } from '@crm/companies';

export class CompanyPage {
  items!: CompanyListItem[];
  nextCursor!: string | null;
  total?: number;
}
export class FollowUpPage {
  items!: FollowUpView[];
  nextCursor!: string | null;
  total?: number;
}
export class TimelinePage {
  items!: TimelineEntryView[];
  nextCursor!: string | null;
  total?: number;
}
export class FactsView {
  items!: FactView[];
}
export class FactHistoryListView {
  items!: FactHistoryView[];
}
export class AttachmentsView {
  items!: AttachmentView[];
}

export class MergeRowView {
  field!: string;
  label!: string;
  kept!: unknown;
  merged!: unknown;
  suggested!: 'kept' | 'merged';
}
export class MergeMovesView {
  contacts!: number;
  followUps!: number;
  timeline!: number;
  attachments!: number;
  aliases!: number;
}
export class MergePreviewView {
  keptId!: string;
  mergedId!: string;
  fields!: MergeRowView[];
  moves!: MergeMovesView;
}
export class MergedView extends CompanyView {
  mergeId!: string;
}
/** Two records that may be one company. */
export class SuspectView {
  a!: string;
  b!: string;
  aName!: string;
  bName!: string;
  why!: string;
}
export class SuspectsView {
  items!: SuspectView[];
}

export class FitPartDifferenceView {
  part!: string;
  before!: number | null;
  after!: number | null;
  why!: string;
}
export class FitDirectionDifferenceView {
  direction!: string;
  before!: number | null;
  after!: number | null;
}
export class FitDifferenceView {
  modelChanged!: boolean;
  parts!: FitPartDifferenceView[];
  directions!: FitDirectionDifferenceView[];
}
export class FitHistoryView {
  modelVersion!: string;
  primary!: string | null;
  total!: number;
  reason!: string;
  scoredAt!: Date;
  difference!: FitDifferenceView | null;
}
export class FitHistoryListView {
  items!: FitHistoryView[];
}
export class FitCorrectionsView {
  items!: FitCorrectionView[];
}
export class TaskStartedView {
  taskId!: string;
}
