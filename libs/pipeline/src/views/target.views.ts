/** Target lists and the chain map. */
import type { Stage, TargetStep } from '../words';
import { PersonView } from './project.views';

export class TargetListView {
  id!: string;
  name!: string;
  purpose!: string | null;
  owner!: PersonView;
  dueOn!: string | null;
  closedAt!: Date | null;
  companies!: number;
  contacted!: number;
  visited!: number;
  projects!: number;
  version!: number;
}
export class TargetListsView {
  items!: TargetListView[];
}
export class TargetView {
  companyId!: string;
  companyName!: string;
  direction!: string | null;
  fitTotal!: number | null;
  subField!: string | null;
  note!: string | null;
  step!: TargetStep;
  lastFollowUpAt!: Date | null;
  projectId!: string | null;
  stage!: Stage | null;
  owner!: PersonView | null;
}
export class TargetListDetailView extends TargetListView {
  items!: TargetView[];
}
export class ChainLinkView {
  code!: string;
  label!: string;
  state!: 'has' | 'pursues' | 'lacks';
  landed!: number;
  open!: number;
  companies!: { id: string; projectId: string; name: string; stage: Stage }[];
}
export class ChainDirectionView {
  direction!: string;
  links!: ChainLinkView[];
  unplaced!: number;
}
export class ChainMapView {
  directions!: ChainDirectionView[];
}
