import { laterWords, restOf, todoIcon, todoNote, todoText } from './todo-words';
import type { Todo } from './views';

const now = new Date('2026-11-23T01:00:00Z');
const todo = (over: Partial<Todo>): Todo => ({
  id: '1', kind: 'follow_up', reminderKind: null, title: '跟进 澄湃生物医药（示例）', body: null, dueAt: null, idleDays: null, link: null, reminderId: null, subject: null,
  company: { id: 'c', name: '澄湃生物医药（示例）', direction: null, stage: null }, lastTalk: null, leadId: null, projectId: null, track: null, source: null, ownerName: null, ...over,
});

it('says the plan, not the company twice', () => {
  expect(todoText(todo({ body: '问清合同' }))).toBe('问清合同');
  expect(todoText(todo({}))).toBe('跟进');
  expect(todoText(todo({ kind: 'sla', title: '首次联系到期：澄湃生物医药（示例）' }))).toBe('首次联系到期');
  expect(todoText(todo({ kind: 'reminder', title: '带看 A3', company: null }))).toBe('带看 A3');
});
it('shows the last talk in one line, else the source', () => {
  expect(todoNote(todo({ lastTalk: { kind: 'call', content: '等投委会\n对方意向：观望', at: '2026-11-13T02:00:00Z' } }), now)).toBe('上次 11-13 电话：等投委会');
  expect(todoNote(todo({ kind: 'sla', source: 'fair' }), now)).toBe('来源：展会·还没有跟进记录');
});
it('has a sign for each kind and words for later days', () => {
  expect(todoIcon(todo({ kind: 'sla' }))).toBe('flag');
  expect(laterWords('2026-11-24T01:30:00Z', now)).toBe('09:30');
  expect(laterWords('2026-11-27T01:30:00Z', now)).toBe('周五 09:30');
  expect(restOf(6)).toBe('今天的都办完了。明天 6 件。');
});
