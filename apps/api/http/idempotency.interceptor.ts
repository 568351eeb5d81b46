import { Idempotency, PLATFORM } from '@crm/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { SignedRequest } from './decorators';

/** A POST with an Idempotency-Key happens once: the effect and the kept answer are one transaction. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || key.length < 8 || key.length > 128) {
      throw PLATFORM.VALIDATION({}, [{ path: 'Idempotency-Key', code: 'INVALID', message: '长度应为 8 到 128 个字符' }]);
    }
    const keyed = { userId: request.actor.userId, key, route: `POST ${request.url.split('?')[0]}`.slice(0, 200), body: request.body };
    return from(this.once(keyed, next, reply));
  }

  private async once(keyed: Parameters<Idempotency['once']>[0], next: CallHandler, reply: FastifyReply): Promise<unknown> {
    const answer = await this.idempotency.once(keyed, async () => {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      if (body instanceof StreamableFile) throw new Error('a route that answers a file takes no Idempotency-Key');
      return { status: reply.statusCode, body };
    });
    void reply.status(answer.status);
    return answer.body;
  }
}
