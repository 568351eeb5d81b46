import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackageModel } from '../domain/package/blocks';
import type { RenderAnswer } from './render.thread';

const source = extname(__filename);
/** Under jest the sources are TypeScript and the thread needs the same transform. */
const tsHook = join(__dirname, '../../../../test/support/ts-thread.cjs');
const limitMs = 60_000;

/** Both files of a package, made in a thread of their own with bounded memory and time. */
export function renderPackage(model: PackageModel): Promise<{ pdf: Buffer; docx: Buffer }> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, `render.thread${source}`), {
      workerData: { model },
      env: {},
      execArgv: source === '.ts' ? ['--require', tsHook] : [],
      resourceLimits: { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 64 },
    });
    const timer = setTimeout(() => end(() => reject(new Error('rendering took too long'))), limitMs);
    const end = (then: () => void): void => {
      clearTimeout(timer);
      void thread.terminate();
      then();
    };
    thread.once('message', (answer: RenderAnswer) =>
      end(() => resolve({ pdf: Buffer.from(answer.pdf), docx: Buffer.from(answer.docx) })),
    );
    thread.once('error', (error) => end(() => reject(error)));
  });
}
