import { ConfigError } from '@crm/platform';

/** Runs the main work of a process; a wrong setting ends it with one sentence instead of a stack trace. */
export async function runProcess(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const text = error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}
