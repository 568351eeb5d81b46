import { undoableMerges } from './undoable-merges';
import type { Entry } from './views';

const entry = (title: string, at: string, id: string, kind: Entry['kind'] = 'merged'): Entry => ({ id: `${title}${at}`, kind, at, title, subject: { kind: 'merge', id }, body: null, actorName: null, fromCompany: null, followUpKind: null, nextFollowUpAt: null });
const now = Date.parse('2026-11-21T12:00:00Z');

describe('a merge on the timeline', () => {
  it('can be taken back for a day, once', () => {
    const merged = entry('与“示例甲”合并', '2026-11-20T12:00:01Z', 'm1');
    expect([...undoableMerges([merged], now)]).toEqual(['m1']);
    expect([...undoableMerges([entry('撤销合并', '2026-11-21T08:00:00Z', 'm1'), merged], now)]).toEqual([]);
    expect([...undoableMerges([{ ...merged, at: '2026-11-20T12:00:00Z' }], now)]).toEqual([]);
    expect([...undoableMerges([{ ...merged, kind: 'created' }], now)]).toEqual([]);
  });
});
