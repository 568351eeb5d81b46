import { AppError, errnoOf, Log } from '@crm/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Problem {
  status: number;
  code: string;
  detail: string;
  data?: object;
  errors?: unknown;
}

/** Failures that arise before our code runs, by status. */
const EDGE: Record<number, { code: string; detail: string }> = {
  400: { code: 'HTTP.BAD_REQUEST', detail: '请求内容无法识别，请检查格式。' },
  404: { code: 'HTTP.NOT_FOUND', detail: '没有这个地址。' },
  405: { code: 'HTTP.METHOD_NOT_ALLOWED', detail: '这个地址不支持这种操作。' },
  413: { code: 'HTTP.TOO_LARGE', detail: '内容太大，请减小后再试。' },
  415: { code: 'HTTP.UNSUPPORTED_TYPE', detail: '不支持这种内容格式，请用 JSON。' },
};

const RETRIES_USED_UP = new Set([1213, 1205, 1020]);
/** Text beyond ASCII compared with a column of ids or codes: no such record can be, and the database refuses to compare. */
const NOT_COMPARABLE = 1267;

/** Every failure leaves as problem JSON (RFC 9457) in Chinese, with the request's id and without a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    if (problem.status >= 500) this.log.error(error, { path: request.url.split('?')[0] });
    else this.log.debug('request refused', { code: problem.code, status: problem.status });
    if (reply.sent || reply.raw.headersSent) return;
    const retryAfter = (problem.data as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    sendProblem(request, reply, problem);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof AppError) return { status: error.status, code: error.code, detail: error.detail, data: error.data, errors: error.errors };
    if (RETRIES_USED_UP.has(errnoOf(error) ?? 0)) return { status: 503, code: 'PLATFORM.BUSY', detail: '同时操作的人太多，没有保存，请重试。' };
    if (errnoOf(error) === NOT_COMPARABLE) return { status: 400, ...EDGE[400]! };
    const status = error instanceof HttpException ? error.getStatus() : Number((error as { statusCode?: number }).statusCode ?? 500);
    if (status < 500) return { status, ...(EDGE[status] ?? EDGE[400]!) };
    return { status: 500, code: 'HTTP.INTERNAL', detail: '没有完成。内容还在，可重试；仍不行请把编号发给管理员。' };
  }
}

/** An address that the router cannot even read (a broken escape, an endless part) is one we do not have. */
export function refuseUnreadable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(request, reply, { status: 404, ...EDGE[404]! });
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, { status, code, detail, data, errors }: Problem): void {
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...data, type: `urn:zhaoshang-crm:${code}`, title: code, status, code, detail, requestId: request.id, errors }));
}
