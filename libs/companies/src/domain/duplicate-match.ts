import type { Certainty } from '../words';
import { type NameKey, nameKey } from './name-key';
import { likeness } from './name-likeness';

/** A question made ready: normalised once, matched many times. */
export interface ReadyQuestion {
  uscc: string | null;
  name: NameKey | null;
  phoneIndexes: string[];
}
export interface Known {
  name: string;
  uscc: string | null;
  /** Alias keys and phone indexes by which it was found. */
  aliasKeys: string[];
  phoneIndexes: string[];
}
export interface Match {
  certainty: Certainty;
  by: 'uscc' | 'phone' | 'name' | 'alias' | 'near_name';
}

/**
 * The strongest reason to think that the asked company is the known one. Two valid, different codes are two companies:
 * then only a literally equal name is reported, and a shared phone is 疑似 at most (agents register many firms).
 */
export function matchOf(asked: ReadyQuestion, known: Known): Match | null {
  if (asked.uscc && asked.uscc === known.uscc) return { certainty: 'same', by: 'uscc' };
  const apart = asked.uscc !== null && known.uscc !== null;
  if (asked.phoneIndexes.some((p) => known.phoneIndexes.includes(p))) return { certainty: apart ? 'likely' : 'same', by: 'phone' };
  if (!asked.name) return null;
  if (apart) return asked.name.plain === nameKey(known.name).plain ? { certainty: 'likely', by: 'name' } : null;
  const like = likeness(asked.name, known.name);
  if (like === 'equal' || like === 'region_open') return { certainty: 'likely', by: 'name' };
  if (known.aliasKeys.includes(asked.name.key)) return { certainty: 'likely', by: 'alias' };
  return like ? { certainty: 'likely', by: 'near_name' } : null;
}
