/** Thread that sets type: fonts of 10 MB are parsed and subset here, off everybody's event loop. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PackageModel } from '../domain/package/blocks';
import { packageDocx } from './docx';
import { packagePdf } from './pdf';

export interface RenderAnswer {
  pdf: Uint8Array;
  docx: Uint8Array;
}

async function run(): Promise<void> {
  const model = (workerData as { model: PackageModel }).model;
  const [pdf, docx] = [await packagePdf(model), await packageDocx(model)];
  parentPort?.postMessage({ pdf, docx } satisfies RenderAnswer);
}
void run();
