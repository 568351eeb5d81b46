import fc from 'fast-check';
import { calendarOf, escapeText, fold, withoutPhones } from './ics';

describe('the calendar feed', () => {
  const event = { id: 'r1', version: 3, title: '回访示例药业；带合同,第 2 稿', body: '张经理 138 0000 1111\n下午三点', dueAt: new Date('2026-11-23T07:00:00Z'), changedAt: new Date('2026-11-21T00:00:00Z'), cancelled: false, link: 'https://crm.example/reminders/r1' };

  it('says when, what, and how often it was changed', () => {
    const text = calendarOf([event], 'crm.example');
    for (const line of ['UID:r1@crm.example', 'SEQUENCE:3', 'DTSTART;TZID=Asia/Shanghai:20261123T150000', 'DTEND;TZID=Asia/Shanghai:20261123T153000', 'STATUS:CONFIRMED', 'TZOFFSETTO:+0800']) expect(text).toContain(`${line}\r\n`);
    expect(calendarOf([{ ...event, cancelled: true }], 'x')).toContain('STATUS:CANCELLED');
  });

  it('has no bare line feeds, no line over 75 octets and no phone number', () => {
    const text = calendarOf([{ ...event, title: '很长'.repeat(100) }], 'crm.example');
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('0000 1111');
  });

  it('unfolds to what was folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)), (text) => fold(text).replace(/\r\n /g, '') === text));
  });

  it('says how a series comes back, where a calendar can compute it', () => {
    expect(calendarOf([{ ...event, recurrence: 'weekly' }], 'x')).toContain('RRULE:FREQ=WEEKLY\r\n');
    expect(calendarOf([{ ...event, recurrence: 'workdays' }], 'x')).not.toContain('RRULE');
  });

  it('escapes what would end a value', () => expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne'));

  it.each([
    ['致电 13800001111 约时间', '致电 （电话略） 约时间'],
    ['+86 138-0000-1111', '（电话略）'],
    ['010-12345678', '（电话略）'],
    ['批件号 20260001234', '批件号 20260001234'],
    ['（010）8888-6666 转 2', '（电话略） 转 2'],
    ['010 8888 6666', '（电话略）'],
    ['400-810-8888 总机', '（电话略） 总机'],
    ['１３８００００１１１１', '（电话略）'],
    ['008613800001111', '（电话略）'],
    ['USCC 91110000802100433B', 'USCC 91110000802100433B'],
    ['面积 1,200.50 ㎡，2026-11-21 14:00', '面积 1,200.50 ㎡，2026-11-21 14:00'],
  ])('%s → %s', (text, clean) => expect(withoutPhones(text)).toBe(clean));
});
