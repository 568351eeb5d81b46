/** One hit and the address that shows it. */
export class SearchHit {
  id!: string;
  title!: string;
  note!: string | null;
  link!: string;
  direction?: string | null;
  stage?: string | null;
}

export class SearchGroup {
  kind!: 'company' | 'lead' | 'project' | 'unit' | 'policy';
  label!: string;
  items!: SearchHit[];
  /** There are more than were asked for. */
  more!: boolean;
}

export class SearchView {
  groups!: SearchGroup[];
}
