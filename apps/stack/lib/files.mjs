// Small file habits: JSON with a default, atomic and private writes.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from './say.mjs';

export function readJson(path, fallback) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return fallback;
  }
}

/** Written beside and renamed, so that a kill in between leaves the old file. */
export function writeFile(path, text, mode = 0o600) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text, { mode });
  renameSync(beside, path);
}

export const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
export const remove = (path) => rmSync(path, { recursive: true, force: true });

/** Stops with a sentence when the folder's disk has less than `megabytes` free. */
export function needSpace(dir, megabytes) {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = statfsSync(dir);
  const free = Math.floor((bavail * bsize) / 1048576);
  if (free >= megabytes) return;
  throw new Stop(
    `磁盘空间不足：${dir} 仅剩 ${free} MB，至少需要 ${megabytes} MB。`,
    `The disk is nearly full: ${free} MB free at ${dir}, ${megabytes} MB are needed.`,
  );
}

export const exists = existsSync;
