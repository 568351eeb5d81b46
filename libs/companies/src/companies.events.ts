/** What this lib says. Payloads carry ids and codes only. */
export const companiesEvents = {
  created: 'companies.company.created.v1',
  changed: 'companies.company.changed.v1',
  merged: 'companies.company.merged.v1',
  unmerged: 'companies.company.unmerged.v1',
  followUpLogged: 'companies.followUp.logged.v1',
  fitChanged: 'companies.fit.changed.v1',
} as const;

export interface FollowUpLogged {
  companyId: string;
  followUpId: string;
  subject: { kind: string; id: string } | null;
  actorId: string;
  /** ISO 8601 */
  happenedAt: string;
  nextFollowUpAt: string | null;
}
/** After this every id of the merged record resolves to the kept one; owners of rows that name `mergedId` move them. */
export interface CompanyMerged {
  mergeId: string;
  keptId: string;
  mergedId: string;
}
export interface CompanyChanged {
  companyId: string;
  /** Field names and fact paths. */
  changed: string[];
}
