import fc from 'fast-check';
import { type ApiDocument, open, type Schema } from './api-document';
import type { Known } from './known';
import { nastyValue, RawJson } from './nasty';

const DAYS = ['2024-02-29', '2025-12-31', '2026-11-02', '2026-11-20', '2026-12-31', '2027-06-30'];
const TEXTS = ['示例医药', '北京示例生物有限公司', '增容 200 kVA', 'A', '需要 3 个月', '13800138000', '91350100M000100Y43', '电话沟通，对方有意向'];

/** Values a schema allows; ids are those of real records wherever some are known. */
export function valid(document: ApiDocument, schema: Schema, known: Known, name = '', depth = 0): fc.Arbitrary<unknown> {
  const s = open(document, schema);
  if (s.enum) return fc.constantFrom<unknown>(...s.enum);
  if (s.oneOf) return fc.oneof(...s.oneOf.map((one) => valid(document, one, known, name, depth)));
  if (s.type === 'array') {
    const least = s.minItems ?? 0;
    return fc.array(valid(document, s.items ?? {}, known, name.replace(/s$/, ''), depth + 1), { minLength: least, maxLength: Math.max(least, Math.min(s.maxItems ?? 3, 3)) });
  }
  if (s.type === 'object') return objects(document, s, known, depth);
  if (s.type === 'boolean') return fc.boolean();
  if (s.type === 'number' || s.type === 'integer') {
    const [min, max] = [s.minimum ?? 0, Math.min(s.maximum ?? 5_000, (s.minimum ?? 0) + 5_000)];
    return fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(max) }), ...(s.type === 'integer' ? [] : [fc.constantFrom(min, max)]));
  }
  return texts(s, known, name);
}

function objects(document: ApiDocument, s: Schema, known: Known, depth: number): fc.Arbitrary<unknown> {
  if (!s.properties) return depth > 3 ? fc.constant({}) : fc.dictionary(fc.constantFrom('name', 'a', 'products', 'kind', 'value'), fc.constantFrom<unknown>('x', 1, true, [], {}), { maxKeys: 2 });
  if (depth > 4) return fc.constant({});
  const fields = Object.fromEntries(Object.entries(s.properties).map(([key, inner]) => [key, valid(document, inner, known, key, depth + 1)]));
  return fc.record(fields, { requiredKeys: s.required ?? [] });
}

const isIdName = (name: string): boolean => /Ids?$|^id$|^recipients?$|^owner$/.test(name);
const isTimeName = (name: string): boolean => /At$|^until$/.test(name);
const isDayName = (name: string): boolean => /On$|^(from|to|on|asOf|date|day)$/.test(name);

function texts(s: Schema, known: Known, name: string): fc.Arbitrary<unknown> {
  if (s.format === 'uuid' || isIdName(name)) return known.id(name);
  if (s.format === 'date-time' || isTimeName(name)) return fc.constantFrom(...DAYS.map((day) => `${day}T02:00:00Z`), '2999-01-01T00:00:00Z');
  if (isDayName(name) || s.pattern?.includes('\\d{4}-')) return fc.constantFrom(...DAYS);
  if (s.pattern) return fc.stringMatching(new RegExp(s.pattern), { maxLength: 20 });
  return fc.oneof(fc.constantFrom(...TEXTS), known.code());
}

/** A value with one to three random edits: something nasty in place of a part, a part missing, a key too many. */
export function edited(base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const edit = fc.record({ at: fc.nat(1_000), kind: fc.constantFrom('put', 'put', 'drop', 'extra'), value: nastyValue(), key: fc.constantFrom('role', 'ownerId', 'isAdmin', 'constructor', '__proto__', 'id', 'version', '') });
  return fc.tuple(base, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([value, edits]) => edits.reduce<unknown>(applied, value));
}

type Edit = { at: number; kind: string; value: unknown; key: string };

function applied(value: unknown, { at, kind, value: nasty, key }: Edit): unknown {
  const spots = spotsOf(value);
  const spot = spots[at % spots.length]!;
  return change(value, spot, (old) => {
    if (kind === 'drop') return undefined;
    if (kind === 'put' || old === null || typeof old !== 'object' || Array.isArray(old) || old instanceof RawJson) return nasty;
    return Object.fromEntries([...Object.entries(old), [key, nasty]]);
  });
}

function spotsOf(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || value instanceof RawJson) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => spotsOf(inner, [...path, key]))];
}

function change(value: unknown, path: string[], by: (old: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by(value);
  if (Array.isArray(value)) return value.map((inner, i) => (String(i) === first ? change(inner, rest, by) : (inner as unknown)));
  const entries = Object.entries(value as Record<string, unknown>).map(([key, inner]) => [key, key === first ? change(inner, rest, by) : inner] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
