import type { CatalogueDef } from '../clause';
import { BDA } from './bda';
import { BDA_DEVICES } from './bda-devices';
import { BDA_DRUGS } from './bda-drugs';
import { BDA_INDUSTRY } from './bda-industry';
import { BDA_MARKET } from './bda-market';
import { BDA_QUALITY } from './bda-quality';
import { BJ21, BJ21_CLAUSES } from './bj21';
import { CP, CP_CLAUSES } from './cp';
import { TZ, TZ_CLAUSES } from './tz';
import { ZGC15, ZGC15_CLAUSES } from './zgc15';

const byId = <T extends { id: string }>(items: T[]): T[] => [...items].sort((a, b) => a.id.localeCompare(b.id, 'en'));

/** Version 1 of the catalogue: the five source documents. The database starts from these rows and the editor goes on from there. */
export const SEED: CatalogueDef = {
  version: 1,
  documents: [TZ, BJ21, CP, BDA, ZGC15],
  clauses: byId([...BDA_DRUGS, ...BDA_DEVICES, ...BDA_INDUSTRY, ...BDA_MARKET, ...BDA_QUALITY, ...BJ21_CLAUSES, ...CP_CLAUSES, ...TZ_CLAUSES, ...ZGC15_CLAUSES]),
};
