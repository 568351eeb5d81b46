const LEAKS: [string, RegExp][] = [
  ['a stack trace', /\n?\s+at .+\(?.*:\d+:\d+\)?|node_modules|node:internal/],
  ['SQL', /\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|ER_[A-Z_]{4,}|sqlMessage|sqlState|errno)\b/],
  ['a file of ours', /\/(libs|apps|dist)\/\w+\/.*\.[jt]s/],
  ['a word of the runtime', /TypeError|RangeError|SyntaxError|ReferenceError|is not a function|Cannot read propert|FST_ERR|undefined is not/],
];

/** What is wrong with an answer: a fault of ours (5xx), a refusal that is no problem JSON with Chinese detail, or something told that is nobody's business. */
export function faultsOf(answer: Response, text: string): string[] {
  if (answer.status < 400) return [];
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`${answer.status} ${text.slice(0, 200)}`);
  for (const [what, pattern] of LEAKS) if (pattern.test(text)) faults.push(`tells ${what}: ${text.slice(0, 300)}`);
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) return [...faults, `no problem JSON: ${answer.status} ${answer.headers.get('content-type')} ${text.slice(0, 200)}`];
  const problem = JSON.parse(text) as Record<string, unknown>;
  if (problem.status !== answer.status) faults.push(`says status ${String(problem.status)} under ${answer.status}`);
  if (!/^[A-Z][A-Z_]*\.[A-Z][A-Z0-9_]*$/.test(String(problem.code))) faults.push(`code ${String(problem.code)}`);
  if (!/[\u4e00-\u9fff]/.test(String(problem.detail))) faults.push(`detail without Chinese: ${String(problem.detail).slice(0, 200)}`);
  for (const key of ['type', 'title', 'requestId']) if (typeof problem[key] !== 'string' || problem[key] === '') faults.push(`no ${key}`);
  return faults;
}
