import { type EntryField, type ListFact, listFacts } from '@crm/companies/words';

export type Entry = Record<string, unknown>;

/** The form of a list by its path; `products.A.milestones` is the list inside an entry. */
export function listFormOf(path: string): ListFact | null {
  if (listFacts[path]) return listFacts[path];
  const [list, , inner] = path.split('.');
  const field = listFacts[list ?? '']?.fields.find((f) => f.key === inner && f.type === 'list');
  return field?.fields ? { entry: '进度', title: ['type', 'date'], fields: field.fields } : null;
}

/** The fields to ask of an entry as it stands. */
export function askedFields(form: Pick<ListFact, 'fields'>, entry: Entry): readonly EntryField[] {
  return form.fields.filter((f) => !f.when || f.when.in.includes(String(entry[f.when.key] ?? '')));
}

/** A value of an entry as a person reads it. */
export function entryText(field: EntryField | undefined, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (field?.options) return field.options[String(value)] ?? String(value);
  if (typeof value === 'number') return field?.unit === '年' ? `${value} 年` : `${value.toLocaleString('zh-CN')}${field?.unit ? ` ${field.unit}` : ''}`;
  return String(value);
}

/** `CRO · 2026 年 · 120 万元`; '' when nothing that names it is there yet. */
export function entryTitle(form: ListFact, entry: Entry): string {
  return form.title.map((key) => entryText(form.fields.find((f) => f.key === key), entry[key])).filter(Boolean).join(' · ');
}

/** An entry with one field changed; undefined takes the field out, so that it is unknown again. Fields that no longer apply go. */
export function withField(form: Pick<ListFact, 'fields'>, entry: Entry, key: string, value: unknown): Entry {
  const { [key]: _old, ...rest } = entry;
  const next = value === undefined || value === null || value === '' ? rest : { ...rest, [key]: value };
  const gone = new Set(form.fields.filter((f) => f.when?.key === key).map((f) => f.key));
  if (gone.size === 0) return next;
  const asked = new Set(askedFields(form, next).map((f) => f.key));
  return Object.fromEntries(Object.entries(next).filter(([k]) => !gone.has(k) || asked.has(k)));
}

/** A new entry; lists whose key people never see get the next free number. */
export function newEntry(form: ListFact, entries: Entry[]): Entry {
  if (!form.id) return {};
  const used = new Set(entries.map((e) => String(e.id)));
  let n = entries.length + 1;
  while (used.has(String(n))) n++;
  return { id: String(n) };
}

/** The first thing that keeps the list from being saved: which entry, and what to do. */
export function entryFault(form: ListFact, entries: Entry[]): { at: number; message: string } | null {
  if (entries.length === 0) return { at: -1, message: '还没有填写任何一项。确实没有时选“经核实无”。' };
  const seen = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const missing = askedFields(form, entry).find((f) => f.required && (entry[f.key] === undefined || (Array.isArray(entry[f.key]) && (entry[f.key] as unknown[]).length === 0)));
    if (missing) return { at, message: `没有填写${missing.label}。` };
    const inner = askedFields(form, entry).flatMap((f) => (f.type === 'list' ? ((entry[f.key] as Entry[] | undefined) ?? []).flatMap((e) => (f.fields ?? []).filter((x) => x.required && e[x.key] === undefined)) : []))[0];
    if (inner) return { at, message: `没有填写${inner.label}。` };
    const id = entry.id === undefined ? '' : String(entry.id);
    const twin = id ? seen.get(id) : undefined;
    if (twin !== undefined) return { at, message: `与第 ${twin + 1} 项同名。请改一个名称。` };
    if (id) seen.set(id, at);
  }
  return null;
}

/** Dots cut a fact's path, so a name that is a key carries none. */
export const asKey = (text: string): string => text.replace(/\./g, '·');
