import { beyond } from './stories-beyond';
import { underway } from './stories-underway';
import type { Story } from './story';

/** The told projects of the demo. All invented. */
export const stories: readonly Story[] = [...underway, ...beyond];
