import { milestoneAlias } from './facts';

type Tree = Record<string, unknown>;
const isTree = (v: unknown): v is Tree => typeof v === 'object' && v !== null && !Array.isArray(v);
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/** Splits a fact path; null when a part is empty, forbidden or the path is over 8 parts. */
export function parsePath(path: string): string[] | null {
  const parts = path.split('.');
  return parts.length <= 8 && parts.every((p) => p && !FORBIDDEN.has(p)) ? parts : null;
}

/** Value at a path, list entries found by id, product, year-type or milestone name. `undefined` when absent. */
export function valueAt(tree: unknown, path: string): unknown {
  return (parsePath(path) ?? ['']).reduce<unknown>((at, part) => step(at, part), tree);
}
function step(at: unknown, part: string): unknown {
  if (Array.isArray(at)) return at[indexOf(at, part)];
  return isTree(at) && Object.hasOwn(at, part) ? at[part] : undefined;
}
function indexOf(list: unknown[], part: string): number {
  return list.findIndex((e) => isTree(e) && (e.id === part || e.product === part || e.type === (milestoneAlias[part] ?? part)));
}

/**
 * A copy of `tree` with `value` at `path`; `undefined` removes. Missing objects on the way are made; a missing list entry is made
 * with its key (`products.A` → `{id: 'A'}`), so that a fact can be told before the product is described.
 */
export function withValue(tree: Tree, path: string, value: unknown): Tree {
  const parts = parsePath(path);
  if (!parts) return tree;
  return set(tree, parts, value, '') as Tree;
}

const LISTS = new Set(['products', 'contracts', 'leases', 'tenders', 'overseas', 'licencesOut', 'projects', 'funds', 'milestones']);
const BY_PRODUCT = new Set(['tenders', 'overseas', 'licencesOut']);

function set(at: unknown, parts: string[], value: unknown, list: string): unknown {
  const [part, ...rest] = parts as [string, ...string[]];
  if (Array.isArray(at)) {
    const i = indexOf(at, part);
    if (rest.length === 0) return value === undefined ? at.filter((_, k) => k !== i) : i < 0 ? [...at, value] : at.with(i, value);
    if (i < 0 && value === undefined) return at;
    const entry = i < 0 ? newEntry(list, part) : at[i];
    const next = set(entry, rest, value, '');
    return i < 0 ? [...at, next] : at.with(i, next);
  }
  const tree = isTree(at) ? at : {};
  if (rest.length === 0) {
    const { [part]: _old, ...others } = tree;
    return value === undefined ? others : { ...others, [part]: value };
  }
  const child = tree[part] ?? (LISTS.has(part) ? [] : {});
  if (value === undefined && tree[part] === undefined) return tree;
  return { ...tree, [part]: set(child, rest, value, part) };
}
function newEntry(list: string, key: string): Tree {
  if (list === 'milestones') return { type: milestoneAlias[key] ?? key };
  return BY_PRODUCT.has(list) ? { product: key } : { id: key };
}

/** RFC 7396: null removes, objects merge, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isTree(patch)) return patch;
  const result: Tree = isTree(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (FORBIDDEN.has(key)) continue;
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}
