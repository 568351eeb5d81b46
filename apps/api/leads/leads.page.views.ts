import { AssignRuleView, ConflictView, LeadExportView, LeadHistoryItem, LeadView, PoolView, SavedLeadView, SlaBreachView, SlaLimitsView } from '@crm/leads';

export class LeadPage {
  items!: LeadView[];
  nextCursor!: string | null;
  total?: number;
}
export class LeadHistoryView {
  items!: LeadHistoryItem[];
}
export class PoolsView {
  items!: PoolView[];
}
export class RulesView {
  items!: AssignRuleView[];
}
export class ConflictPage {
  items!: ConflictView[];
  nextCursor!: string | null;
  total?: number;
}
export class BreachPage {
  items!: SlaBreachView[];
  nextCursor!: string | null;
  total?: number;
  limits!: SlaLimitsView;
}
export class LeadExportsView {
  items!: LeadExportView[];
}
export class SavedLeadsView {
  items!: SavedLeadView[];
}
