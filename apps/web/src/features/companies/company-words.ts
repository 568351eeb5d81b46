import { kinds, type KindCode } from '@crm/companies/words';
import type { TagTone } from '@/ui/tag';
import { entryTitle, listFormOf } from './list-entries';
import type { Kind } from './views';

/** Kinds as tags with their year: `专精特新 2024`. */
export const kindTags = (list: Kind[]): { key: string; tone: TagTone; text: string }[] =>
  list.map(({ kind, year }) => ({ key: kind, tone: 'brand', text: `${kinds[kind as KindCode]}${year ? ` ${year}` : ''}` }));

export const kindOptions = Object.entries(kinds).map(([value, label]) => ({ value, label }));

/** `已有“恒＊＊＊（北京）有限公司”，由创新二组跟进，保护期至 12-18。可申请首报认定。` */
export function hitSentence({ certainty, maskedName, ownerTeam, protectedUntil }: { certainty: string; maskedName: string; ownerTeam: string | null; protectedUntil?: string | null }): string {
  const until = protectedUntil ? `，保护期至 ${protectedUntil.slice(5, 10)}` : '';
  return `${certainty === 'same' ? '已有' : '疑似'}“${maskedName}”${ownerTeam ? `，由${ownerTeam}跟进` : '，在线索池'}${until}。`;
}

/** A stored value as a person reads it. */
export function factText(value: unknown, unit: string | null, options: Record<string, string> | null, path = ''): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.every((v) => typeof v === 'string') ? value.map((v) => options?.[v] ?? v).join('、') : `${value.length} 项：${value.map((entry) => nameOf(entry, path)).filter(Boolean).slice(0, 4).join('；')}`;
  if (typeof value === 'object' && value !== null) return Object.entries(value).sort(([a], [b]) => b.localeCompare(a)).map(([year, n]) => `${year} 年 ${Number(n).toLocaleString('zh-CN')}`).join('，') + (unit ? ` ${unit}` : '');
  const text = options?.[String(value)] ?? (typeof value === 'number' ? value.toLocaleString('zh-CN') : String(value));
  return unit ? `${text} ${unit}` : text;
}
const nameOf = (entry: unknown, path: string): string => {
  const form = listFormOf(path);
  const e = entry as Record<string, unknown>;
  return form ? entryTitle(form, e) : String(e.name ?? e.id ?? e.product ?? e.type ?? e.kind ?? '');
};
