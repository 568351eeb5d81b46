/** How full a queue is: jobs that wait, run, are set for later, failed for good, or are done (of the last hour). */
export class QueueView {
  name!: string;
  waiting!: number;
  active!: number;
  delayed!: number;
  failed!: number;
  completed!: number;
}

/** A job that failed at every attempt. Carries no payload. */
export class FailedJobView {
  id!: string;
  /** For example `companies.rescore`. */
  job!: string;
  attempts!: number;
  /** First line of the last error. */
  reason!: string;
  createdAt!: Date;
  failedAt!: Date | null;
}
