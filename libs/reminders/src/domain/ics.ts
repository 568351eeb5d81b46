/** One reminder in a calendar. Times are UTC instants. */
export interface CalendarEvent {
  id: string;
  version: number;
  title: string;
  body: string;
  dueAt: Date;
  changedAt: Date;
  cancelled: boolean;
  link: string | null;
  recurrence?: 'daily' | 'workdays' | 'weekly' | 'monthly' | null;
}

/** Only series a calendar can compute as we do; of the others it shows the coming time. */
const RULES: Partial<Record<string, string>> = { daily: 'FREQ=DAILY', weekly: 'FREQ=WEEKLY' };
const MINUTES = 30;
const FOLD = 75;

/** China has had one offset since 1991, so the zone needs one rule. */
const TIME_ZONE = ['BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'BEGIN:STANDARD', 'DTSTART:19910915T010000', 'TZOFFSETFROM:+0900', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'];

/** A calendar feed (RFC 5545): CRLF, lines folded at 75 octets, stable UID, SEQUENCE from the version. */
export function calendarOf(events: CalendarEvent[], host: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//zhaoshang-crm//reminders//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:园区招商提醒', 'X-WR-TIMEZONE:Asia/Shanghai', ...TIME_ZONE];
  for (const event of events) lines.push(...eventLines(event, host));
  return `${[...lines, 'END:VCALENDAR'].map(fold).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent, host: string): string[] {
  const local = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().replace(/[-:]/g, '').slice(0, 15);
  const utc = (at: Date) => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${host}`,
    `SEQUENCE:${event.version}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `DTSTART;TZID=Asia/Shanghai:${local(event.dueAt)}`,
    `DTEND;TZID=Asia/Shanghai:${local(new Date(event.dueAt.getTime() + MINUTES * 60_000))}`,
    ...(event.recurrence && RULES[event.recurrence] && !event.cancelled ? [`RRULE:${RULES[event.recurrence]}`] : []),
    `SUMMARY:${escapeText(withoutPhones(event.title))}`,
    ...(event.body ? [`DESCRIPTION:${escapeText(withoutPhones(event.body))}`] : []),
    ...(event.link ? [`URL:${event.link}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** Escapes TEXT values (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n');
}

const PHONES = [
  /(?<![\dA-Za-z])(?:\+?86[-. ]?|0086)?1[3-9]\d(?:[-. ]?\d{4}){2}(?!\d)/g,
  /(?<!\d)[（(]?0\d{2,3}[)）]?[-. ]?\d{4}[-. ]?\d{3,4}(?!\d)/g,
  /(?<!\d)[48]00-\d{3,4}-?\d{3,4}(?!\d)/g,
];

/** A feed may lie open in other programs: no telephone number goes into it. Full-width digits count as digits. */
export function withoutPhones(text: string): string {
  const plain = text.replace(/[０-９＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return PHONES.reduce((clean, phone) => clean.replace(phone, '（电话略）'), plain);
}

/** Folds a line at 75 octets without cutting a character; a continuation begins with a space, which counts. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (used + size > FOLD) {
      parts.push(part);
      part = ' ';
      used = 1;
    }
    part += character;
    used += size;
  }
  return [...parts, part].join('\r\n');
}
