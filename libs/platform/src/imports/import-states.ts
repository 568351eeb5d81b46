/** States and what may be asked in each: the machine is this table. */
export const IMPORT_STATES = {
  uploaded: { label: '已上传', events: ['check'] },
  checking: { label: '校验中', events: [] },
  checked: { label: '已校验', events: ['check', 'mend', 'commit'] },
  running: { label: '处理中', events: [] },
  done: { label: '已导入', events: ['undo'] },
  failed: { label: '没有完成', events: ['check'] },
  undone: { label: '已撤销', events: [] },
} as const;

export type ImportState = keyof typeof IMPORT_STATES;
export type ImportEvent = 'check' | 'mend' | 'commit' | 'undo';

/** A failed import that has already written rows may only go on or be undone. */
export function importEvents(state: ImportState, written: boolean): ImportEvent[] {
  if (state === 'failed' && written) return ['commit', 'undo'];
  return [...IMPORT_STATES[state].events];
}
