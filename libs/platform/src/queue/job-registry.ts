import { Injectable } from '@nestjs/common';

/** What a job carries: ids and codes, never personal data. */
export type JobHandler = (payload: never) => Promise<unknown>; // each handler names the payload it takes; the registry only passes it on

/** A processor of one lib: the jobs it handles, by name. */
export interface JobHandlers {
  readonly handlers: Record<string, JobHandler>;
}

/** Every job with its one handler. Filled at start by the worker's module. */
@Injectable()
export class JobRegistry {
  private readonly byName = new Map<string, JobHandler>();

  /** Takes all processors at once and fails unless each expected job has exactly one handler, and each handler an expected job. */
  fill(processors: JobHandlers[], expected: readonly string[]): void {
    for (const { handlers } of processors) {
      for (const [name, handler] of Object.entries(handlers)) {
        if (this.byName.has(name)) throw new Error(`job ${name} has two handlers`);
        this.byName.set(name, handler);
      }
    }
    const missing = expected.filter((name) => !this.byName.has(name));
    if (missing.length > 0) throw new Error(`jobs without a handler: ${missing.join(', ')}`);
    const unknown = [...this.byName.keys()].filter((name) => !expected.includes(name));
    if (unknown.length > 0) throw new Error(`handlers for jobs nobody declares: ${unknown.join(', ')}`);
  }

  /** Runs the handler of a job. */
  async run(name: string, payload: object): Promise<unknown> {
    const handler = this.byName.get(name);
    if (!handler) throw new Error(`no handler for job ${name}`);
    return handler(payload as never);
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }
}
