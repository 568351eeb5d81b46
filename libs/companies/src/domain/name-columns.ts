import { pinyin } from 'pinyin-pro';
import { nameKey } from './name-key';

export interface NameColumns {
  name_plain: string;
  name_key: string;
  name_sound: string;
  region: string | null;
  branch: string | null;
}

/** Syllables of the core in order of the alphabet: names that differ by a homophone or by two swapped characters share it. */
export const soundKey = (core: string): string =>
  /[\u4e00-\u9fff]/.test(core) ? pinyin(core, { toneType: 'none', type: 'array', v: true }).map((s) => s.replace(/[^a-zA-Z0-9]/g, '')).sort().join('').toLowerCase().slice(0, 191) : '';

/** What the company row keeps of its name. */
export function nameColumns(name: string): NameColumns {
  const { plain, key, core, region, branch } = nameKey(name);
  return { name_plain: plain.slice(0, 200), name_key: key.slice(0, 200), name_sound: soundKey(core), region: region?.slice(0, 20) ?? null, branch: branch?.slice(0, 100) ?? null };
}
