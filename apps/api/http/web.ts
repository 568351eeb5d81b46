import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sirv from 'sirv';

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer (OWASP ASVS 5, chapter 3). */
export function securityHeaders(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().addHook('onRequest', (_request, reply, done) => {
    const set = (name: string, value: string) => reply.raw.setHeader(name, value);
    set('content-security-policy', CSP);
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'no-referrer');
    set('cross-origin-opener-policy', 'same-origin');
    set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    done();
  });
}

/** Serves the built web application for every path that is not the API's; its own paths all answer with index.html. */
export function serveWeb(app: NestFastifyApplication, root: string): void {
  const files = sirv(root, { single: true, etag: true, gzip: true, setHeaders: (response, path) => response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') });
  app.getHttpAdapter().getInstance().addHook('onRequest', (request, reply, done) => {
    if (/^\/(api|health|metrics)(\/|$|\?)/.test(request.url) || !['GET', 'HEAD'].includes(request.method)) return done();
    reply.hijack();
    files(request.raw, reply.raw, () => {
      reply.raw.statusCode = 404;
      reply.raw.end();
    });
  });
}

const DOCS_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>园区招商 CRM API</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const DOCS_START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui' });`;

/** The API's documentation page, from the swagger-ui files that @nestjs/swagger brings along; and the document itself. */
export function serveDocs(app: NestFastifyApplication, document: () => object): void {
  const folder = join(require.resolve('swagger-ui-dist/package.json'), '..');
  const fastify = app.getHttpAdapter().getInstance();
  const answer = (url: string, type: string, body: () => string | Buffer) =>
    fastify.get(url, (_request, reply) => {
      void reply.header('content-type', `${type}; charset=utf-8`).header('content-security-policy', CSP).send(body());
    });
  answer('/api/openapi.json', 'application/json', () => JSON.stringify(document()));
  answer('/api/docs', 'text/html', () => DOCS_PAGE);
  answer('/api/docs/start.js', 'text/javascript', () => DOCS_START);
  for (const [file, type] of [['swagger-ui.css', 'text/css'], ['swagger-ui-bundle.js', 'text/javascript']] as const) {
    answer(`/api/docs/${file}`, type, () => readFileSync(join(folder, file)));
  }
}
