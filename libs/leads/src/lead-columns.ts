import { directions } from '@crm/fit/words';
import { PARKS } from '@crm/identity/words';
import { businessDate, type SheetColumn } from '@crm/platform';
import type { LeadView } from './leads.views';
import { type LeadColumn, leadColumns, leadIntents, leadStates } from './words';

const WIDTH: Partial<Record<LeadColumn, number>> = { company: 32, uscc: 22, direction: 20, note: 40 };

const VALUE: Record<LeadColumn, (lead: LeadView) => string | number | null> = {
  company: (l) => l.company.name,
  uscc: (l) => l.company.uscc,
  state: (l) => leadStates[l.state],
  intent: (l) => l.intent && leadIntents[l.intent],
  direction: (l) => said(directions, l.company.direction)?.label ?? null,
  fit: (l) => l.company.fitTotal,
  source: (l) => l.sourceLabel,
  referrer: (l) => l.referrer,
  owner: (l) => l.owner?.name ?? null,
  team: (l) => l.team?.name ?? null,
  pool: (l) => l.pool.name,
  park: (l) => said(PARKS, l.wantedPark) ?? null,
  area: (l) => l.wantedAreaM2,
  lastTouchAt: (l) => l.lastTouchAt && businessDate(l.lastTouchAt),
  nextFollowUpAt: (l) => l.nextFollowUpAt && businessDate(l.nextFollowUpAt),
  recycleAt: (l) => l.recycleAt && businessDate(l.recycleAt),
  createdAt: (l) => businessDate(l.createdAt),
  note: (l) => l.note,
};

/** A column of an exported list; a reader of the file sees words, never codes. */
export function columnOf(code: LeadColumn): SheetColumn<LeadView> {
  return { header: leadColumns[code], value: VALUE[code], width: WIDTH[code] ?? 14 };
}

function said<T>(words: Record<string, T>, code: string | null): T | undefined {
  return code === null ? undefined : words[code];
}
