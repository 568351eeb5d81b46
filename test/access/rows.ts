import type { RoleCode } from '@crm/identity/words';
import type { DemoUsername, TestApi } from '../support/app';

/** Whose record it is, seen from the caller: their own, another's of their team (or an operator's other park is `other`), anybody else's. */
export type Ownership = 'own' | 'team' | 'other';

/** `yes`: the call gets past guard and row rights (a 400 for an empty body is fine); a number: refused with exactly this status. */
export type Expected = 'yes' | 401 | 403 | 404;

/** What one route answers to each role. A role that is not named must get 403; nobody signed in must get 401. */
export interface AccessRow {
  /** As in OpenAPI, for example `GET /api/v1/companies/{id}`. */
  route: string;
  /** Open to everybody without login. */
  public?: true;
  /** Path parameters of a record for a role and an ownership; without it the path has none. */
  params?: (role: RoleCode, ownership: Ownership) => Record<string, string>;
  expect?: Partial<Record<RoleCode, Expected | Partial<Record<Ownership, Expected>>>>;
  body?: unknown;
  query?: string;
  /** Streams and the like, which are only tried where they must be refused. */
  refusalsOnly?: true;
}

/** A lib's part of the matrix: it makes the records it needs, then lists its rows. */
export type AccessPart = (t: TestApi) => Promise<AccessRow[]>;

/** Who stands for each role. */
export const USER_OF: Record<RoleCode, DemoUsername> = {
  recruiter: 'recruiter1',
  team_lead: 'lead1',
  operator: 'operator_huoxian',
  manager: 'manager',
  admin: 'admin',
  auditor: 'auditor',
};

/** Every role may come in. */
export const EVERY_ROLE = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', manager: 'yes', admin: 'yes', auditor: 'yes' } as const;
