import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../db/db';
import { Tx } from '../db/tx';
import { PLATFORM } from '../errors/app-error';
import { newId } from '../ids/ids';

const CHUNK = 1_000_000;

export interface NewBlob {
  name: string;
  contentType: string;
  bytes: Buffer;
  owner: { kind: string; id: string };
}

export interface Blob {
  id: string;
  name: string;
  contentType: string;
  size: number;
  sha256: string;
  owner: { kind: string; id: string };
  bytes: Buffer;
}

/** Files live in the database in chunks below 1 MB, since the processes share no disk. An object store may come later behind this door. */
@Injectable()
export class Blobs {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
  ) {}

  /** Stores a file whole or not at all; returns its id. */
  async put(blob: NewBlob): Promise<string> {
    const id = newId();
    await this.tx.run(async () => {
      await this.db.insert('platform_blob', {
        id,
        name: blob.name,
        content_type: blob.contentType,
        size: blob.bytes.length,
        sha256: createHash('sha256').update(blob.bytes).digest('hex'),
        owner_kind: blob.owner.kind,
        owner_id: blob.owner.id,
      });
      for (let part = 0; part * CHUNK < blob.bytes.length; part++) {
        await this.db.insert('platform_blob_chunk', { blob_id: id, part, bytes: blob.bytes.subarray(part * CHUNK, (part + 1) * CHUNK) });
      }
    });
    return id;
  }

  /** The whole file; PLATFORM.NOT_FOUND when there is none. Rights are the caller's: check the owner first. */
  async read(id: string): Promise<Blob> {
    const head = await this.db.row<Omit<Blob, 'bytes' | 'owner'> & { ownerKind: string; ownerId: string }>(
      `SELECT id, name, content_type AS contentType, size, sha256, owner_kind AS ownerKind, owner_id AS ownerId FROM platform_blob WHERE id = ?`,
      [id],
    );
    if (!head) throw PLATFORM.NOT_FOUND();
    const chunks = await this.db.rows<{ bytes: Buffer }>('SELECT bytes FROM platform_blob_chunk WHERE blob_id = ? ORDER BY part', [id]);
    const { ownerKind, ownerId, ...rest } = head;
    return { ...rest, size: Number(head.size), owner: { kind: ownerKind, id: ownerId }, bytes: Buffer.concat(chunks.map((chunk) => chunk.bytes)) };
  }

  /** Removes a file and its chunks. */
  async remove(id: string): Promise<void> {
    await this.tx.run(async () => {
      await this.db.remove('platform_blob_chunk', { blob_id: id });
      await this.db.remove('platform_blob', { id });
    });
  }
}
