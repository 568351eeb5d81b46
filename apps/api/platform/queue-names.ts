import { companiesJobNames } from '@crm/companies';
import { leadsJobs } from '@crm/leads';
import { pipelineJobs } from '@crm/pipeline';
import { IMPORT_JOBS } from '@crm/platform';
import { policyJobs } from '@crm/policy';
import { remindersJobs } from '@crm/reminders';
import { reportsJobs } from '@crm/reports';
import { spaceJobs } from '@crm/space';

const jobs: readonly string[] = [...Object.values(remindersJobs), ...Object.values(leadsJobs), ...companiesJobNames, ...Object.values(pipelineJobs), ...Object.values(spaceJobs), ...Object.values(policyJobs), ...Object.values(reportsJobs), ...Object.values(IMPORT_JOBS)];

/** Every queue there is: one for each lib with jobs, and the platform's own. */
export const queueNames: readonly string[] = [...new Set([...jobs.map((job) => job.split('.')[0]!), 'platform'])];
