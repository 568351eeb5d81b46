import { IDENTITY, type RoleCode, Sessions } from '@crm/identity';
import { logContext } from '@crm/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { BEFORE_PASSWORD_CHANGE, PUBLIC, ROLES_ALLOWED, type SignedRequest } from './decorators';

/** Decides on every route whether the caller may come in at all; which rows they see is decided below. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marks = <T>(name: string) => this.reflector.getAllAndOverride<T | undefined>(name, [context.getHandler(), context.getClass()]);
    if (marks<boolean>(PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    const signedIn = token === undefined ? undefined : await this.sessions.actorOf(token);
    if (!signedIn) throw IDENTITY.NOT_SIGNED_IN();
    const { mustChangePassword, ...actor } = signedIn;
    if (mustChangePassword && !marks<boolean>(BEFORE_PASSWORD_CHANGE)) throw IDENTITY.MUST_CHANGE_PASSWORD();
    const allowed = marks<RoleCode[]>(ROLES_ALLOWED) ?? [];
    if (!actor.roles.some((role) => allowed.includes(role))) throw IDENTITY.NO_ROLE();
    request.actor = actor;
    const log = logContext.getStore();
    if (log) log.userId = actor.userId;
    return true;
  }
}
