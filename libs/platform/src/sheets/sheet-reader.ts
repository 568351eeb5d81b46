import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SheetAnswer, SheetJob } from './sheet.thread';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import { refuse, SheetRefused } from './sheet-refused';
import type { TableOutline } from './tables/outline';
import type { TableRecord } from './tables/read-records';
import type { TableField } from './tables/table-fields';

const SOURCE = extname(__filename);
/** Under jest the sources are TypeScript and the thread needs the same transform. */
const TS_HOOK = join(__dirname, '../../../../test/support/ts-thread.cjs');
const OUTLINE_MS = 120_000;
const BATCH_MS = 60_000;

function startThread(job: SheetJob): Worker {
  return new Worker(join(__dirname, `sheet.thread${SOURCE}`), {
    workerData: job,
    env: {},
    execArgv: SOURCE === '.ts' ? ['--require', TS_HOOK] : [],
    resourceLimits: { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 },
  });
}

function nextAnswer(thread: Worker, ms: number): Promise<SheetAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(refuse.slow())), ms);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      thread.off('message', onMessage);
      thread.off('error', onError);
      then();
    };
    const onMessage = (answer: SheetAnswer) => settle(() => (answer.kind === 'refused' ? reject(new SheetRefused(answer.code, answer.detail)) : resolve(answer)));
    const onError = (error: NodeJS.ErrnoException) => settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse.strings() : refuse.broken()));
    thread.on('message', onMessage);
    thread.on('error', onError);
  });
}

/** Reads a whole file in a thread of its own and says which tables it holds. Throws SheetRefused. */
export async function outlineFile(bytes: Buffer, fields: TableField[], limits: SheetLimits = SHEET_LIMITS): Promise<TableOutline> {
  if (bytes.length > limits.fileBytes) throw refuse.tooLarge(Math.floor(limits.fileBytes / 1024 / 1024));
  const thread = startThread({ bytes, limits, fields });
  try {
    const answer = await nextAnswer(thread, OUTLINE_MS);
    if (answer.kind !== 'outline') throw refuse.broken();
    return answer.outline;
  } finally {
    await thread.terminate();
  }
}

/** Records of a file in batches, parsed in a thread of its own, each batch made only when asked for. `skip` passes over records already taken. */
export class RecordStream {
  private readonly thread: Worker;
  private last = false;

  constructor(
    bytes: Buffer,
    fields: TableField[],
    options: { layouts: TableOutline['layouts']; mapping: Record<string, string>; skip?: number; batch?: number; limits?: SheetLimits },
  ) {
    const { layouts, mapping, skip = 0, batch = 1_000, limits = SHEET_LIMITS } = options;
    this.thread = startThread({ bytes, limits, fields, records: { layouts, mapping, skip, batch } });
  }

  /** The next batch; an empty one is the end. */
  async next(): Promise<TableRecord[]> {
    if (this.last) return [];
    const answer = nextAnswer(this.thread, BATCH_MS);
    this.thread.postMessage('next');
    const batch = await answer;
    if (batch.kind !== 'batch') throw refuse.broken();
    this.last = batch.last;
    return batch.records;
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }
}
