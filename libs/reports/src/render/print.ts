import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PrintModel } from '../domain/report-file';

const source = extname(__filename);
/** Under jest the sources are TypeScript and the thread needs the same transform. */
const tsHook = join(__dirname, '../../../../test/support/ts-thread.cjs');
const LIMIT_MS = 120_000;

/** A report as PDF, set in a thread of its own with bounded memory and time: fonts of 10 MB are parsed there, off everybody's event loop. */
export function printPdf(model: PrintModel): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, `print.thread${source}`), {
      workerData: { model },
      env: {},
      execArgv: source === '.ts' ? ['--require', tsHook] : [],
      resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 },
    });
    const timer = setTimeout(() => end(() => reject(new Error('setting the report took too long'))), LIMIT_MS);
    const end = (then: () => void): void => {
      clearTimeout(timer);
      void thread.terminate();
      then();
    };
    thread.once('message', (pdf: Uint8Array) => end(() => resolve(Buffer.from(pdf))));
    thread.once('error', (error) => end(() => reject(error)));
  });
}
