import type { TestApi, DemoUsername } from './app';

export interface ImportAnswer {
  id: string;
  state: string;
  counts: { rows: number; ready: number; duplicates: number; errors: number; imported: number; created: number; updated: number; tidied: number };
  suggestedMapping: Record<string, string>;
  columns: { key: string }[];
  undo: { removed: number; kept: number; items: { label: string; reason: string }[] } | null;
  version: number;
}

/** Uploads and dry-runs a file; the job runs in the process. */
export async function checkFile(t: TestApi, file: { name: string; bytes: Buffer }, user: DemoUsername = 'recruiter1', kind = 'leads'): Promise<ImportAnswer> {
  const up = await t.api(user).upload('/imports', file, { kind });
  if (up.status !== 201) throw new Error(`upload ${up.status} ${up.text}`);
  const check = await t.api(user).post(`/imports/${up.body.id}/check`, { mapping: up.body.suggestedMapping });
  if (check.status !== 202) throw new Error(`check ${check.status} ${check.text}`);
  await t.drain();
  return (await t.api(user).get(`/imports/${up.body.id}`)).body as ImportAnswer;
}

/** Commits a checked import and waits for it. */
export async function commitImport(t: TestApi, id: string, body: object = {}, user: DemoUsername = 'recruiter1'): Promise<ImportAnswer> {
  const answer = await t.api(user).post(`/imports/${id}/commit`, body);
  if (answer.status !== 202) throw new Error(`commit ${answer.status} ${answer.text}`);
  await t.drain();
  return (await t.api(user).get(`/imports/${id}`)).body as ImportAnswer;
}

export async function importFile(t: TestApi, file: { name: string; bytes: Buffer }, user: DemoUsername = 'recruiter1'): Promise<ImportAnswer> {
  return commitImport(t, (await checkFile(t, file, user)).id, {}, user);
}

export async function undoImport(t: TestApi, id: string, user: DemoUsername = 'recruiter1'): Promise<ImportAnswer> {
  const answer = await t.api(user).post(`/imports/${id}/undo`, {});
  if (answer.status !== 200) throw new Error(`undo ${answer.status} ${answer.text}`);
  return answer.body as ImportAnswer;
}
