/** Calendar arithmetic on 'YYYY-MM-DD' strings, which compare as text. */

export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
};

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The same day n years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: string, n: number): string {
  const year = String(yearOf(day) - n).padStart(4, '0');
  const back = year + day.slice(4);
  return isDay(back) ? back : `${year}-02-28`;
}
