import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { SheetLimits } from './sheet-limits';
import { refuse, SheetRefused } from './sheet-refused';

/** An office package whose directory was read and judged before anything was unpacked. */
export interface ZipPackage {
  has(name: string): boolean;
  names(): string[];
  /** The unpacked part in chunks; stops with a refusal when the part holds more than its directory entry states. */
  stream(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/** Reads only the central directory: entries, stated sizes, ratio, names, encryption. */
export async function openZip(bytes: Buffer, limits: SheetLimits): Promise<ZipPackage> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true }, (error, file) => (error || !file ? reject(refuse.broken()) : resolve(file))),
  );
  if (zip.entryCount > limits.entries) throw refuse.bomb();
  const entries = await readDirectory(zip, limits);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    names: () => [...entries.keys()],
    close: () => zip.close(),
    async *stream(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw refuse.broken();
      const readable = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
        zip.openReadStream(entry, (error, stream) => (error || !stream ? reject(refuse.broken()) : resolve(stream))),
      );
      try {
        for await (const chunk of readable) yield chunk as Buffer;
      } catch (error) {
        throw error instanceof SheetRefused ? error : /too many bytes/.test(String(error)) ? refuse.bomb() : refuse.broken();
      }
    },
  };
}

function readDirectory(zip: ZipFile, limits: SheetLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(refuse.broken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
      if (entry.generalPurposeBitFlag & 1) return reject(refuse.encrypted());
      if (unpacked > limits.unpackedBytes || (entry.uncompressedSize > limits.ratioFromBytes && ratio > limits.ratio)) return reject(refuse.bomb());
      const name = entry.fileName.replace(/^\/+/, '').toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
