import type { RoleCode } from '@crm/identity/words';

export type { RoleCode };

/** Everybody who works with companies and rooms; admin and auditor do not. */
export const businessRoles: readonly RoleCode[] = ['recruiter', 'team_lead', 'operator', 'manager'];
/** Those who may write leads, follow-ups and projects. */
export const sellingRoles: readonly RoleCode[] = ['recruiter', 'team_lead'];
