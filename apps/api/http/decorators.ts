import { PLATFORM } from '@crm/platform';
import { type Actor, ROLE_CODES, type RoleCode } from '@crm/identity';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A request after the guard: who acts, when somebody is signed in. */
export type SignedRequest = FastifyRequest & { actor?: Actor };

export const PUBLIC = 'http:public';
export const ROLES_ALLOWED = 'http:roles';
export const BEFORE_PASSWORD_CHANGE = 'http:before-password-change';

/** A route that needs no login. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The roles that may call a route; a route without this or `@Public` is refused to everybody. */
export const Roles = (...roles: RoleCode[]) => SetMetadata(ROLES_ALLOWED, roles);

/** Every signed-in user may call the route. */
export const AnyRole = () => SetMetadata(ROLES_ALLOWED, ROLE_CODES);

/** Also open to a user who must still change the first password. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

/** The signed-in user. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedRequest>();
  if (!actor) throw new Error('CurrentActor on a public route');
  return actor;
});

/** The version of `If-Match: "7"`; undefined when the header is absent. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return undefined;
  const match = /^"?(\d{1,9})"?$/.exec(header);
  if (!match) throw PLATFORM.VALIDATION({}, [{ path: 'If-Match', code: 'INVALID', message: 'If-Match 应为记录的版本号' }]);
  return Number(match[1]);
});
