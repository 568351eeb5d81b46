import { Injectable } from '@nestjs/common';
import { Blobs } from '../blobs/blobs';
import { Clock } from '../clock/clock';
import { Tx } from '../db/tx';
import { Settings } from '../settings/settings';
import { UNDO_DAYS } from './imports.jobs';
import { ImportsRepository } from './imports.repository';

/** Files and staged rows hold personal data: they go when the undo window has closed. The import's own row stays with its counts. */
@Injectable()
export class ImportsPurge {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly blobs: Blobs,
    private readonly settings: Settings,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Job handler, daily. */
  async run(): Promise<void> {
    const days = (await this.settings.get(UNDO_DAYS)) + 1;
    const before = new Date(this.clock.now().getTime() - days * 86_400_000);
    for (const { id, blobId } of await this.repository.stale(before)) {
      await this.tx.run(async () => {
        await this.repository.removeRows(id);
        if (blobId) await this.blobs.remove(blobId);
        await this.repository.patch(id, { blob_id: null });
      });
    }
  }
}
