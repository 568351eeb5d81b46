export class HolderView {
  kind!: string;
  id!: string;
  /** Absent when the reader may not know who it is. */
  label?: string | null;
}

export class UnitCodeView {
  id!: string;
  code!: string;
}

export class PersonView {
  id!: string;
  name!: string;
}
