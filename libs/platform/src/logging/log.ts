import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';

/** Ids that every line of one request or job carries. */
export const logContext = new AsyncLocalStorage<{ requestId?: string; jobId?: string; userId?: string }>();

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type Level = (typeof LEVELS)[number];

/** JSON lines on stdout: time, level, message, ids. Callers pass ids and codes only, never names, phones or texts of users. */
export class Log implements LoggerService {
  private readonly threshold: number;

  constructor(
    level: Level = 'info',
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {
    this.threshold = LEVELS.indexOf(level);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }
  log(message: unknown, ...rest: unknown[]): void {
    this.line('info', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  private line(level: Level, message: unknown, rest: unknown[]): void {
    if (LEVELS.indexOf(level) < this.threshold) return;
    const fields = rest.find((part) => part !== null && typeof part === 'object') as object | undefined;
    const text = message instanceof Error ? { msg: message.message, stack: message.stack } : { msg: String(message) };
    this.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...text, ...logContext.getStore(), ...fields })}\n`);
  }
}
