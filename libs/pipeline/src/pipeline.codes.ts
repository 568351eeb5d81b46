/** Codes of libs below that stand in this lib's types. */
export type { Jurisdiction as JurisdictionCode, ParkCode } from '@crm/identity/words';
