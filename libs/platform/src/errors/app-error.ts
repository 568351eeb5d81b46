/** Kinds of failure and the HTTP status each one becomes at the edge. */
export const STATUS_OF = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
} as const;

export type ErrorKind = keyof typeof STATUS_OF;

/** One fault of the input: the path of the field, a code, and a Chinese sentence for people. */
export interface FieldFault {
  path: string;
  code: string;
  message: string;
}

/** A failure with a stable code. `detail` is Chinese and says what is wrong and how to mend it; `data` joins the problem JSON. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly detail: string,
    readonly data: object = {},
    readonly errors?: FieldFault[],
  ) {
    super(`${code}: ${detail}`);
    this.name = 'AppError';
  }

  get status(): number {
    return STATUS_OF[this.kind];
  }
}

interface Definition<D> {
  kind: ErrorKind;
  detail: string | ((data: D) => string);
}

type Raiser<T> = T extends { detail: (data: infer D) => string }
  ? (data: D, errors?: FieldFault[]) => AppError
  : (data?: object, errors?: FieldFault[]) => AppError;

/**
 * The error codes of one lib. `defineErrors('SPACE', { UNIT_NOT_FREE: { kind: 'conflict', detail: (d) => '…' } })`
 * gives `SPACE.UNIT_NOT_FREE(data)`, an AppError with code `SPACE.UNIT_NOT_FREE`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the data of each definition is inferred, any is only its upper bound
export function defineErrors<T extends Record<string, Definition<any>>>(prefix: string, table: T): { [K in keyof T]: Raiser<T[K]> } {
  const made = {} as Record<string, (data?: object, errors?: FieldFault[]) => AppError>;
  for (const [name, { kind, detail }] of Object.entries(table)) {
    made[name] = (data = {}, errors) =>
      new AppError(`${prefix}.${name}`, kind, typeof detail === 'string' ? detail : detail(data), data, errors);
  }
  return made as { [K in keyof T]: Raiser<T[K]> };
}

export const PLATFORM = defineErrors('PLATFORM', {
  NOT_FOUND: { kind: 'not_found', detail: '没有找到这条记录，可能已被删除或不在您的范围内。' },
  STALE: { kind: 'stale', detail: '这条记录刚被别人改过。请刷新后查看差异，再决定是否保存。' },
  VALIDATION: { kind: 'invalid', detail: '有字段填得不对，请按提示修改。' },
  UNKNOWN_SORT: { kind: 'invalid', detail: (d: { sort: string; allowed: string[] }) => `不能按“${d.sort}”排序。可用：${d.allowed.join('、')}。` },
  BAD_CURSOR: { kind: 'invalid', detail: '翻页位置已失效，请回到第一页。' },
  IDEMPOTENCY_MISMATCH: { kind: 'unprocessable', detail: '同一个 Idempotency-Key 已用于另一项内容，请换一个键。' },
  UNAVAILABLE: { kind: 'unavailable', detail: '数据库暂时连不上，没有保存。内容还在，请稍后重试。' },
  QUEUES_AWAY: { kind: 'unavailable', detail: '任务队列（Redis）暂时连不上，请稍后再看。' },
  TOO_MANY: { kind: 'too_many', detail: (d: { retryAfterSeconds: number }) => `操作太频繁，请 ${d.retryAfterSeconds} 秒后再试。` },
});
