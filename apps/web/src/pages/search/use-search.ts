import { useGet } from '@/api/hooks';

export interface SearchHit { id: string; title: string; note: string | null; link: string; direction?: string | null; stage?: string | null }
export interface SearchGroup { kind: 'company' | 'lead' | 'project' | 'unit' | 'policy' | 'contact'; label: string; items: SearchHit[]; more: boolean }

/** Hits of all parts the person may see, grouped. Nothing is asked for an empty text. */
export function useSearch(text: string, limit: number) {
  const read = useGet('/api/v1/search', { query: { q: text, limit } }, { enabled: text.length > 0, keep: true, fresh: 30_000 });
  const groups = (read.data as { groups: SearchGroup[] } | undefined)?.groups ?? [];
  return { ...read, groups: text.length > 0 ? groups.filter((group) => group.items.length > 0) : [] };
}
