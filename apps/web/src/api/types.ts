import type { paths } from './schema.gen';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths that answer this method, as the OpenAPI document spells them: `/api/v1/leads/{id}/claim`. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: infer O } ? ([O] extends [undefined] ? never : P) : never;
}[keyof paths] & string;

type Operation<P, M> = P extends keyof paths ? (M extends keyof paths[P] ? NonNullable<paths[P][M]> : never) : never;
type Parameters<O> = O extends { parameters: infer R } ? R : never;
type Part<O, K extends string> = K extends keyof Parameters<O> ? Parameters<O>[K] : undefined;
type Ok = 200 | 201 | 202;
type OkResponse<O> = O extends { responses: infer R } ? R[keyof R & Ok] : never;

/** JSON that the API answers with. */
export type Answer<P, M extends Method> = OkResponse<Operation<P, M>> extends { content: { 'application/json': infer B } } ? B : undefined;
/** JSON that the API takes. */
export type Body<P, M extends Method> = Operation<P, M> extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: { 'application/json': infer J } } ? J : undefined
  : undefined;
export type Query<P, M extends Method> = Part<Operation<P, M>, 'query'>;
export type PathParams<P, M extends Method> = Part<Operation<P, M>, 'path'>;

export interface Params<P, M extends Method> { path?: PathParams<P, M>; query?: Query<P, M> }
export interface WriteParams<P, M extends Method> extends Params<P, M> {
  body?: Body<P, M> | FormData;
  /** Sent as `If-Match`; 412 when somebody was faster. */
  version?: number;
  /** Same key and body → the first answer. Made for POST when absent. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
}
