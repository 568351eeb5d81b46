import { useGet } from '@/api/hooks';
import { CODE_WORDS } from './code-words';
import type { ClauseItem, FactWord, PolicyDocument, PolicyList } from './views';

/** All documents on a day. The catalogue changes rarely: one read serves every screen for five minutes. */
export function usePolicies(asOf?: string) {
  const read = useGet('/api/v1/policies', { query: (asOf ? { asOf } : {}) as never }, { keep: true, fresh: 300_000 });
  return { ...read, list: read.data as unknown as PolicyList | undefined };
}

/** Clause titles and documents by id, for cards that only carry codes. */
export function useClauseIndex(): { clause: (id: string) => ClauseItem | undefined; document: (id: string) => PolicyDocument | undefined } {
  const { list } = usePolicies();
  const documents = new Map((list?.items ?? []).map((document) => [document.id, document]));
  const clauses = new Map((list?.items ?? []).flatMap((document) => document.clauses.map((clause) => [clause.id, clause] as const)));
  return { clause: (id) => clauses.get(id), document: (id) => documents.get(id) };
}

/** Every fact a condition can ask for, by path, and its values in words. */
export function useFactWords(): { facts: FactWord[]; label: (path: string) => string; value: (path: string, value: unknown) => string } {
  const read = useGet('/api/v1/policies/facts', {}, { fresh: 3_600_000 });
  const facts = (read.data as unknown as { items: FactWord[] } | undefined)?.items ?? [];
  const value = (path: string, one: unknown): string => {
    if (typeof one === 'boolean') return one ? '是' : '否';
    const options = facts.find((fact) => fact.path === path)?.form.options ?? [];
    return options.find((option) => option.value === one)?.label ?? CODE_WORDS[String(one)] ?? String(one);
  };
  return { facts, label: (path) => facts.find((fact) => fact.path === path)?.label ?? path, value };
}
