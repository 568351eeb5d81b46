import { houseRows } from './house.rows';
import { policyRows } from './policy.rows';
import type { AccessPart } from './rows';

/** Every lib's part of the access matrix. */
export const parts: readonly AccessPart[] = [houseRows, policyRows];
