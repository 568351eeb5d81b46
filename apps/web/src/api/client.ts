import createClient from 'openapi-fetch';
import { session } from '@/session/session';
import { offlineProblem, problemFrom } from './problem';
import type { paths } from './schema.gen';
import type { Answer, Method, Params, PathOf, WriteParams } from './types';

/** Fetch that carries the access token, renews it once on 401 and turns a dead network into an ApiProblem. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const send = async () => {
    const copy = request.clone();
    const token = await session.freshToken();
    if (token) copy.headers.set('authorization', `Bearer ${token}`);
    return fetch(copy).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw offlineProblem();
    });
  };
  const first = await send();
  if (first.status !== 401) return first;
  return (await session.renew()) ? send() : first;
}

/** A key for `Idempotency-Key`. Not `crypto.randomUUID`: that is missing on plain http outside localhost. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const client = createClient<paths>({ fetch: authorizedFetch, headers: { accept: 'application/json' } });

/** The untyped heart of openapi-fetch: our own types know method, path and body together, its overloads do not. */
type RawCall = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
const raw = (method: Method): RawCall => (client as unknown as Record<string, RawCall>)[method.toUpperCase()] as RawCall;

/** One call. Resolves with the JSON answer, rejects with {@link ApiProblem}. */
export async function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  params: WriteParams<P, M> = {},
  signal?: AbortSignal,
): Promise<Answer<P, M>> {
  const { body, version, idempotencyKey, headers } = params;
  const form = body instanceof FormData;
  const { data, error, response } = await raw(method)(path, {
    params: { path: params.path, query: params.query },
    body,
    signal,
    parseAs: 'text',
    ...(form ? { bodySerializer: (value: FormData) => value } : {}),
    headers: {
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(method === 'post' ? { 'idempotency-key': idempotencyKey ?? newKey() } : {}),
      ...headers,
    },
  });
  if (!response.ok) throw problemFrom(response, error);
  return (typeof data === 'string' && data !== '' ? JSON.parse(data) : undefined) as Answer<P, M>;
}

export const get = <P extends PathOf<'get'>>(path: P, params: Params<P, 'get'> = {}, signal?: AbortSignal) =>
  call('get', path, params as WriteParams<P, 'get'>, signal);

/** Fetches a file with the token and hands it to the browser as a download. @throws {@link ApiProblem} */
export async function download(path: string, name?: string): Promise<void> {
  const response = await authorizedFetch(new Request(path));
  if (!response.ok) throw problemFrom(response, await response.json().catch(() => null));
  const given = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveFile(await response.blob(), name ?? (given ? decodeURIComponent(given) : path.split('/').pop() ?? 'file'));
}

export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
