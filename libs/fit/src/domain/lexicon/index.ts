import { ai } from './ai';
import { cues } from './cues';
import { device } from './device';
import { drug } from './drug';
import { frontier } from './frontier';
import { living } from './living';
import { names } from './names';
import { outside } from './outside';
import { producer } from './producer';
import { registry } from './registry';
import type { LexGroup } from './types';

/** Version of the word lists shipped with the code; a stored model names the lists it was made for. */
export const LEXICON_VERSION = '2027.02';
/** Groups read in every text field. */
export const textGroups: LexGroup[] = [...device, ...drug, ...frontier, ...ai, ...producer, ...living, ...outside, ...registry, ...cues];
/** Groups read in the company's name only. */
export const nameGroups: LexGroup[] = names;
export type { LexGroup, Pull } from './types';

/** The words of a group; `_` in the list stands for a blank. */
export const termsOf = (group: LexGroup): string[] => group.terms.trim().split(/\s+/).filter(Boolean).map((t) => t.replaceAll('_', ' '));
