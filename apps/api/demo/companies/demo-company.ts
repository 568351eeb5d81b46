import type { KindCode, NewCompany, NewKind, StoredProfile } from '@crm/companies';

/** A company of the demo. All are invented; their names carry （示例）. */
export interface DemoCompany extends Omit<NewCompany, 'profile' | 'contacts'> {
  /** Stable name for other seeders: `bispecific`, `occluder`, `c042`. */
  key: string;
  kinds: NewKind[];
  profile: StoredProfile;
  contacts: { name: string; title: string; phone: string }[];
  /** Demo user who works on it; null: nobody yet (leads puts it into a pool). */
  owner: 'recruiter1' | 'recruiter2' | 'lead1' | null;
  /** Park it asks for. */
  park: 'huoxian' | 'life_science_park' | 'biopark';
  /** Days before today it was entered. */
  daysAgo: number;
  /** Days since the last talk, where the story needs it. */
  lastTalkDaysAgo?: number;
  /** Last words said about it, newest first; the seeder fills up with plain ones. */
  talks?: string[];
}

export const kind = (code: KindCode, year?: number): NewKind => ({ kind: code, ...(year && { year, evidence: `${year} 年认定名单（示例）` }) });

const WHO = '甲乙丙丁戊己庚辛壬癸';
const TITLES = ['总经理', '副总经理', '创始人', '财务总监', '生产总监', '行政总监', '投资总监'];

/** A contact who is a function, nobody's name; numbers of the 138 0000 block are nobody's. */
export function person(seed: number): { name: string; title: string; phone: string } {
  return {
    name: `示例联系人${WHO[seed % WHO.length]}`,
    title: TITLES[(seed * 3) % TITLES.length] as string,
    phone: `1380000${String(1000 + ((seed * 37) % 9000)).slice(-4)}`,
  };
}
