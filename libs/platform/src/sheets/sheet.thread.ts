import { parentPort, workerData } from 'node:worker_threads';
import type { SheetLimits } from './sheet-limits';
import { openSheetFile } from './open-file';
import { refuse, SheetRefused } from './sheet-refused';
import { cardsAsTables } from './tables/card-sheets';
import { outlineTables, type TableOutline } from './tables/outline';
import type { TableRecord } from './tables/read-records';
import { readRecords } from './tables/records';
import type { TableField } from './tables/table-fields';

/** What the thread is asked: one file, one job. */
export interface SheetJob {
  bytes: Uint8Array;
  limits: SheetLimits;
  fields: TableField[];
  records?: { layouts: TableOutline['layouts']; mapping: Record<string, string>; skip: number; batch: number };
}

export type SheetAnswer =
  | { kind: 'outline'; outline: TableOutline }
  | { kind: 'batch'; records: TableRecord[]; last: boolean }
  | { kind: 'refused'; code: SheetRefused['code']; detail: string };

const port = parentPort;
const post = (answer: SheetAnswer) => port?.postMessage(answer);

/** The other side asks for each batch, so a slow database never fills memory. */
function asked(): Promise<void> {
  return new Promise((resolve) => port?.once('message', () => resolve()));
}

async function run(job: SheetJob): Promise<void> {
  const source = cardsAsTables(await openSheetFile(Buffer.from(job.bytes.buffer, job.bytes.byteOffset, job.bytes.byteLength), job.limits), job.fields);
  if (!job.records) return post({ kind: 'outline', outline: await outlineTables(source, job.fields) });
  const { layouts, mapping, skip, batch } = job.records;
  let seen = 0;
  let records: TableRecord[] = [];
  for await (const record of readRecords(source, layouts, mapping, job.fields)) {
    if (seen++ < skip) continue;
    records.push(record);
    if (records.length < batch) continue;
    await asked();
    post({ kind: 'batch', records, last: false });
    records = [];
  }
  await asked();
  post({ kind: 'batch', records, last: true });
}

run(workerData as SheetJob).catch((error: unknown) => {
  const refused = error instanceof SheetRefused ? error : refuse.broken();
  post({ kind: 'refused', code: refused.code, detail: refused.detail });
});
