const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;

/** Wall-clock times `HH:MM` of the business zone; equal ones mean that no hour is quiet. */
export interface QuietHours {
  quietFrom: string;
  quietTo: string;
}

/** The first moment from `now` on that is not quiet: `now` itself, or the end of the quiet hours. They may pass midnight. */
export function afterQuiet(now: Date, { quietFrom, quietTo }: QuietHours): Date {
  const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
  const local = now.getTime() + OFFSET_MS;
  const midnight = local - (local % DAY_MS);
  const minute = Math.floor((local - midnight) / 60_000);
  const quiet = from < to ? minute >= from && minute < to : from > to && (minute >= from || minute < to);
  if (!quiet) return now;
  const end = midnight + to * 60_000 + (minute >= to ? DAY_MS : 0);
  return new Date(end - OFFSET_MS);
}

/** A group hears it as soon as one of those it concerns may be disturbed. */
export function firstAfterQuiet(now: Date, people: readonly QuietHours[]): Date {
  return people.map((person) => afterQuiet(now, person)).reduce((first, at) => (at < first ? at : first));
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
