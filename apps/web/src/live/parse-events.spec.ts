import { parseEvents } from './parse-events';

it('reads whole events and keeps the rest', () => {
  const { events, rest } = parseEvents(':hello\n\nevent: notification\nid: 7\ndata: {"title":"到期"}\n\nevent: task\nda');
  expect(events).toEqual([{ event: 'notification', id: '7', data: { title: '到期' } }]);
  expect(rest).toBe('event: task\nda');
});
it('takes CRLF, joins data lines and skips broken JSON', () => {
  expect(parseEvents('data: {"a":\r\ndata: 1}\r\n\r\ndata: {oops\r\n\r\n').events).toEqual([{ event: 'message', data: { a: 1 } }]);
});
