/** Jobs of this lib; each may run twice. */
export const companiesJobs = {
  /** {companyIds: string[]} – score and match newly imported companies. */
  compute: 'companies.compute',
  /** {taskId} – score every company with the active model. */
  rescore: 'companies.rescore',
  /** {taskId} – match every company against the active catalogue. */
  rematch: 'companies.rematch',
} as const;
export const companiesJobNames: string[] = Object.values(companiesJobs);
