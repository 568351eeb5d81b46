import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of an OpenAPI schema that this API's document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: (string | number)[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
}

interface Operation {
  parameters?: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** One route with what it takes. */
export interface Route {
  /** As the access matrix names it: `GET /api/v1/companies/{id}`. */
  name: string;
  method: string;
  path: string;
  pathNames: string[];
  query: { name: string; required: boolean; schema: Schema }[];
  /** The JSON body; undefined when it takes none or a form. */
  body?: Schema;
}

/** The document as the build writes it; a running test API knows its routes but not the fields of its bodies. */
export function apiDocument(): ApiDocument {
  return JSON.parse(readFileSync(join(__dirname, '../../dist/openapi.json'), 'utf8')) as ApiDocument;
}

/** A schema behind its reference; `allOf` of one is that one. */
export function open(document: ApiDocument, schema: Schema): Schema {
  if (schema.$ref) return open(document, document.components.schemas[schema.$ref.split('/').at(-1)!] ?? {});
  if (schema.allOf?.length === 1) return open(document, schema.allOf[0]!);
  return schema;
}

/** Every route of the document, in its order. */
export function routesOf(document: ApiDocument): Route[] {
  return Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]): Route => {
      const method = verb.toUpperCase();
      return {
        name: `${method} ${path}`,
        method,
        path,
        pathNames: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
        query: (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => ({ name: one.name, required: one.required === true, schema: one.schema ?? {} })),
        body: operation.requestBody?.content['application/json']?.schema,
      };
    }),
  );
}
