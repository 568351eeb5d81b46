/** Thread that sets a report in type. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PrintModel } from '../domain/report-file';
import { printedPdf } from './print.pdf';

void printedPdf((workerData as { model: PrintModel }).model).then((pdf) => parentPort?.postMessage(pdf));
