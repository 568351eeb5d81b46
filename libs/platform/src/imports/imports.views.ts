import type { OnDuplicate } from './import-kind';
import type { ImportEvent, ImportState } from './import-states';

/** A column found in the file. */
export class ImportColumnView {
  key!: string;
  label!: string;
  samples!: string[];
  filled!: number;
}

/** A field a column can be mapped to. */
export class ImportFieldView {
  key!: string;
  label!: string;
  required!: boolean;
  repeats!: boolean;
}

export class ImportSheetView {
  name!: string;
  hidden!: boolean;
  rows!: number;
  used!: boolean;
}

export class ImportCountsView {
  rows!: number;
  ready!: number;
  duplicates!: number;
  errors!: number;
  /** rows whose values were tidied on the way in */
  tidied!: number;
  /** created + updated */
  imported!: number;
  created!: number;
  updated!: number;
}

export class ImportProgressView {
  done!: number;
  total!: number;
}

export class ImportKeptView {
  n!: number;
  label!: string;
  reason!: string;
}

export class ImportUndoView {
  removed!: number;
  kept!: number;
  /** the first 200 that stay */
  items!: ImportKeptView[];
}

/** One import with everything the wizard needs. */
export class ImportView {
  id!: string;
  kind!: string;
  state!: ImportState;
  fileName!: string;
  format!: 'xlsx' | 'csv';
  encoding!: string | null;
  sheets!: ImportSheetView[];
  columns!: ImportColumnView[];
  fields!: ImportFieldView[];
  /** column key → field key; `field@2` for a second contact and so on */
  suggestedMapping!: Record<string, string>;
  mapping!: Record<string, string> | null;
  options!: Record<string, unknown>;
  onDuplicate!: OnDuplicate;
  counts!: ImportCountsView;
  progress!: ImportProgressView;
  /** how long the dry run took, ms */
  checkMs!: number | null;
  error!: string | null;
  createdAt!: Date;
  doneAt!: Date | null;
  undoUntil!: Date | null;
  /** days an import may be taken back (setting) */
  undoDays!: number;
  undo!: ImportUndoView | null;
  version!: number;
  allowedEvents!: ImportEvent[];
}

export class ImportListItem {
  id!: string;
  kind!: string;
  state!: ImportState;
  fileName!: string;
  counts!: ImportCountsView;
  createdAt!: Date;
  doneAt!: Date | null;
}

export class ImportFaultView {
  field!: string;
  code!: string;
  message!: string;
  /** the value as the file has it */
  value!: string | null;
}

export class ImportNoteView {
  field!: string;
  message!: string;
}

export class ImportDuplicateView {
  /** the earlier row of the same file, when it is a duplicate within the file */
  row!: number | null;
  why!: string;
  label!: string;
  owner!: string | null;
  /** may the importer let it fill what is already there */
  canUpdate!: boolean;
}

/** One staged row. */
export class ImportRowView {
  n!: number;
  sheet!: string;
  row!: number;
  state!: 'ready' | 'duplicate' | 'error';
  label!: string;
  /** target → value */
  values!: Record<string, string>;
  contacts!: number;
  faults!: ImportFaultView[];
  notes!: ImportNoteView[];
  duplicate!: ImportDuplicateView | null;
  action!: OnDuplicate | null;
  outcome!: string | null;
  message!: string | null;
}

export class ImportRowsView {
  items!: ImportRowView[];
  nextCursor!: string | null;
}
