export interface FieldProblem { path: string; code: string; message: string }

/** A refused or failed call, as the API said it (RFC 9457 problem JSON). `detail` is Chinese and may be shown as it is. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly requestId: string | null,
    readonly errors: FieldProblem[],
    /** Everything else the problem carried: `units`, `ownerTeam`, `hits` … */
    readonly data: Record<string, unknown>,
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }

  /** Short number a reader can tell the administrator: the last four signs of the request id. */
  get shortId(): string | null {
    return this.requestId ? this.requestId.replaceAll('-', '').slice(-4).toUpperCase() : null;
  }
}

/** The network, not the server, failed: nothing was answered. */
export const offlineProblem = () => new ApiProblem(0, 'OFFLINE', '网络中断。内容还在，可重试。', null, [], {});

/** @param body the answer's JSON, when it had one. */
export function problemFrom(response: Response, body: unknown): ApiProblem {
  const known = typeof body === 'object' && body !== null ? body : {};
  const { detail, code, requestId, errors, ...data } = known as {
    detail?: string; code?: string; requestId?: string; errors?: FieldProblem[];
  };
  const id = requestId ?? response.headers.get('x-request-id');
  const problem = new ApiProblem(response.status, code ?? `HTTP_${response.status}`, detail ?? '', id, errors ?? [], data);
  return detail ? problem : new ApiProblem(response.status, problem.code, fallbackDetail(response.status, problem.shortId), id, problem.errors, data);
}

function fallbackDetail(status: number, shortId: string | null): string {
  if (status === 404) return '没有找到。可能已被删除，或不在可见范围。';
  if (status === 403) return '没有权限。';
  if (status >= 500) return `服务器没有完成。${shortId ? `编号 ${shortId}，` : ''}内容还在，可重试或发给管理员。`;
  return `没有完成（${status}）。`;
}

/** What to tell the reader about any thrown thing. */
export function sayProblem(error: unknown): string {
  if (error instanceof ApiProblem) return error.detail;
  return '没有完成。内容还在，可重试。';
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);
