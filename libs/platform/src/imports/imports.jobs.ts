import { defineSetting } from '../settings/settings';

/** Jobs of the engine, each a resumable task. */
export const IMPORT_JOBS = { check: 'imports.check', commit: 'imports.commit', undo: 'imports.undo', purge: 'imports.purge' } as const;

export const UNDO_DAYS = defineSetting({ key: 'imports.undoDays', label: '导入可撤销', unit: '天', default: 7, min: 1, max: 30 });
export const importSettings = [UNDO_DAYS];

/** Rows in one step of a task, each step one transaction. */
export const CHUNK = 1_000;
