// What the person at the terminal reads: one line per step with its time, one sentence (Chinese + English) when it cannot go on.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL } from './paths.mjs';

const tty = Boolean(process.stdout.isTTY) && !process.env.CI;
const paint = (code, text) => (tty && !process.env.NO_COLOR ? `\x1b[${code}m${text}\x1b[0m` : text);
export const dim = (text) => paint(2, text);
export const bold = (text) => paint(1, text);
const green = (text) => paint(32, text);
const red = (text) => paint(31, text);
const yellow = (text) => paint(33, text);

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a closed terminal must not kill the stop sequence

/** A reason to stop that a person can act on: one sentence per language, never a stack trace. */
export class Stop extends Error {
  constructor(zh, en) {
    super(`${zh} ${en}`);
    this.zh = zh;
    this.en = en;
  }
}

export const line = (text = '') => process.stdout.write(`${text}\n`);
export const note = (text) => line(`  ${yellow('!')} ${text}`);
export const seconds = (ms) => (ms < 9950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`);

/** East Asian characters take two columns in a terminal. */
const width = (text) => [...text].reduce((n, c) => n + (/[\u2e80-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1), 0);
export const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Runs one step, shows it while it runs (terminal) and its time and remark afterwards. `work` returns the remark. */
export async function step(title, work) {
  const began = Date.now();
  if (tty) process.stdout.write(`  ${dim('…')} ${title}`);
  try {
    const remark = await work();
    line(
      `${tty ? '\r\x1b[K' : ''}  ${green('✓')} ${pad(title, 22)} ${seconds(Date.now() - began).padStart(7)}  ${dim(remark ?? '')}`,
    );
  } catch (error) {
    if (tty) process.stdout.write('\r\x1b[K');
    throw error;
  }
}

/** Turns any error into the sentence to print; what nobody foresaw goes in full to a log file. */
export function sentence(error) {
  if (error instanceof Stop) return error.message;
  const full = ['ENOSPC', 'EDQUOT'].includes(error?.code);
  if (full) return `磁盘空间不足，请清理后重试。 The disk is full (${error.path ?? LOCAL}): free some space and start again.`;
  if (error?.code === 'EACCES' || error?.code === 'EROFS') {
    return `没有写权限：${error.path}。 Not allowed to write ${error.path}.`;
  }
  try {
    mkdirSync(join(LOCAL, 'log'), { recursive: true });
    appendFileSync(join(LOCAL, 'log', 'stack.log'), `${new Date().toISOString()} ${error?.stack ?? error}\n`);
  } catch {
    // the sentence below is still printed
  }
  return `出现意外错误：${error?.message ?? error}（详见 ${join(LOCAL, 'log', 'stack.log')}）。 Unexpected error, see that log.`;
}

export const fail = (error) => process.stderr.write(`${red('✗')} ${sentence(error)}\n`);

/** The frame of every small command: a failure is one sentence and exit code 1. */
export async function command(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    fail(error);
    process.exitCode = 1;
  }
}
