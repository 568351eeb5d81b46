import { type Actor, OidcLogin, OwnPassword, Sessions, type SignedIn, Users } from '@crm/identity';
import { AppError } from '@crm/platform';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, BeforePasswordChange, CurrentActor, Public } from '../http/decorators';
import { ChangePasswordDto, LoginDto, SignedInView, SignInOptionsView } from './auth.dto';
import { COOKIE_PATH, SignInEdge } from './sign-in-edge';

const COOKIE = 'crm_refresh';
const TRIP = 'crm_oidc';

/** Signing in and out. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: Sessions,
    private readonly ownPassword: OwnPassword,
    private readonly users: Users,
    private readonly oidc: OidcLogin,
    private readonly edge: SignInEdge,
  ) {}

  @Public()
  @Get('options')
  options(): SignInOptionsView {
    return { password: true, oidc: this.oidc.enabled };
  }

  @Public()
  @Post('login')
  @HttpCode(200)
  async login(@Body() body: LoginDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    await this.edge.limit(request);
    return this.answer(reply, await this.sessions.signIn(body.username, body.password, request.ip));
  }

  @Public()
  @Post('refresh')
  @HttpCode(200)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    await this.edge.limit(request);
    return this.answer(reply, await this.sessions.refresh(request.cookies[COOKIE] ?? ''));
  }

  @Public()
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(request.cookies[COOKIE]);
    void reply.clearCookie(COOKIE, { path: COOKIE_PATH });
  }

  @AnyRole()
  @BeforePasswordChange()
  @Post('password')
  @HttpCode(204)
  changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.ownPassword.change(actor, body.oldPassword, body.password);
  }

  @Public()
  @Get('oidc/start')
  async oidcStart(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.edge.limit(request);
    const { url, trip } = await this.oidc.leave(this.edge.callbackUrl(request));
    void reply.setCookie(TRIP, this.edge.seal(trip), this.edge.cookie(600)).redirect(url, 302);
  }

  @Public()
  @Get('oidc/callback')
  async oidcCallback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.clearCookie(TRIP, { path: COOKIE_PATH });
    try {
      const trip = this.edge.open(request.cookies[TRIP]);
      const signedIn = await this.oidc.arrive(this.edge.callbackUrl(request), request.query as Record<string, string>, trip);
      void reply.setCookie(COOKIE, signedIn.refreshToken, this.edge.cookie()).redirect('/', 302);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      void reply.redirect('/login?error=oidc', 302); // a person stands here, not a program: the login page says what happened
    }
  }

  private async answer(reply: FastifyReply, signedIn: SignedIn): Promise<SignedInView> {
    void reply.setCookie(COOKIE, signedIn.refreshToken, this.edge.cookie());
    const { id, name, username, roles } = await this.users.byId(signedIn.userId);
    return { accessToken: signedIn.accessToken, user: { id, name, username, roles, mustChangePassword: signedIn.mustChangePassword } };
  }
}
