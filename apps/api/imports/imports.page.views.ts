import { ImportListItem } from '@crm/platform';

export class ImportListView {
  items!: ImportListItem[];
}
