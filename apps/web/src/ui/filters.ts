import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * List filters live in the address, so that back, reload and a sent link show the same list.
 * @param keys names this list reads; others in the address stay untouched
 */
export function useFilters<K extends string>(keys: readonly K[], defaults: Partial<Record<K, string>> = {}) {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: keys and defaults are literals of the caller
  const values = useMemo(() => {
    const read = new URLSearchParams(text);
    return Object.fromEntries(keys.map((key) => [key, read.get(key) ?? defaults[key]])) as Partial<Record<K, string>>;
  }, [text]);
  const set = useCallback((patch: Partial<Record<K, string | null | undefined>>) => {
    setParams((old) => {
      const fresh = new URLSearchParams(old);
      for (const [key, value] of Object.entries(patch) as [string, string | null | undefined][]) value ? fresh.set(key, value) : fresh.delete(key);
      return fresh;
    }, { replace: true });
  }, [setParams]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: keys are literals of the caller
  const clear = useCallback(() => set(Object.fromEntries(keys.filter((key) => key !== 'sort').map((key) => [key, null])) as Partial<Record<K, null>>), [set]);
  const count = keys.filter((key) => key !== 'sort' && params.get(key)).length;
  return { values, set, clear, count };
}

/** An address part for a drawer: `?unit=0198…`. `[id, open, close]`; open pushes, so Back closes. */
export function useDrawerParam(name: string): [string | null, (id: string) => void, () => void] {
  const [params, setParams] = useSearchParams();
  const open = useCallback((id: string) => setParams((old) => { const fresh = new URLSearchParams(old); fresh.set(name, id); return fresh; }), [name, setParams]);
  const close = useCallback(() => setParams((old) => { const fresh = new URLSearchParams(old); fresh.delete(name); return fresh; }, { replace: true }), [name, setParams]);
  return [params.get(name), open, close];
}
