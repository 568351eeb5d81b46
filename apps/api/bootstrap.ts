import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { Log, logContext, newId } from '@crm/platform';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { securityHeaders, serveDocs, serveWeb } from './http/web';
import { refuseUnreadable } from './http/problem.filter';
import { PathTextPipe, tooDeep, validationPipe } from './http/validation';

const BODY_LIMIT = 8 * 1_024 * 1_024;

function adapter(): FastifyAdapter {
  return new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: 'loopback,uniquelocal', genReqId: () => newId(), frameworkErrors: refuseUnreadable });
}

/** Everything between a bare Nest application and one that answers as the contract says; also used by the tests. */
export async function prepare(app: NestFastifyApplication, { webRoot }: { webRoot: string | null }): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('x-request-id', request.id);
    logContext.run({ requestId: request.id }, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    done(tooDeep(request.body) ? Object.assign(new Error('the body nests too deep'), { statusCode: 400 }) : undefined);
  });
  securityHeaders(app);
  await app.register(cookie);
  await app.register(multipart);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalPipes(new PathTextPipe(), validationPipe());
  let document: OpenAPIObject | undefined;
  serveDocs(app, () => (document ??= documentOf(app)));
  if (webRoot) serveWeb(app, webRoot);
  return app;
}

/** The running API of one process. */
export async function createApi(module: Type, log: Log, webRoot: string | null): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(), { logger: log, abortOnError: false });
  app.enableShutdownHooks();
  return prepare(app, { webRoot });
}

/** The API's document without any server: nothing is instantiated. */
export async function describeApi(module: Type): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(), { logger: ['error'], preview: true, abortOnError: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  return documentOf(app);
}

export { adapter as fastifyAdapter };

function documentOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('园区招商 CRM').setVersion('1').addBearerAuth().build();
  return SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
}
