import { directions } from '@crm/fit/words';
import { PARKS } from '@crm/identity/words';
import { leadIntents, leadSources, leadStates } from '@crm/leads/words';

/** Choices of the filter 时限. */
export const DUE = { breached: '已超时', overdue: '跟进逾期', no_plan: '未安排下次跟进', recycling: '3 天内回收' };

const FIELDS: Record<string, { label: string; words: Record<string, string> }> = {
  state: { label: '状态', words: leadStates }, due: { label: '时限', words: DUE }, ownerId: { label: '负责人', words: { me: '本人' } }, source: { label: '来源', words: leadSources },
  direction: { label: '方向', words: Object.fromEntries(Object.entries(directions).map(([code, { label }]) => [code, label])) }, park: { label: '园区', words: PARKS }, intent: { label: '意向', words: leadIntents },
};

/** A filter of the list in words: `状态 在手、有效；来源 展会`; none at all is 全部线索. What has no word here (a pool, a person) is told by `others`. */
export function filterWords(filter: Record<string, unknown>, others: Record<string, string> = {}): string {
  const parts = Object.entries(FIELDS).flatMap(([key, { label, words }]) => {
    const codes = [filter[key]].flat().filter((code) => typeof code === 'string' && code !== '') as string[];
    return codes.length === 0 ? [] : [`${label} ${codes.map((code) => words[code] ?? others[code] ?? '指定的一项').join('、')}`];
  });
  if (typeof filter.q === 'string' && filter.q) parts.unshift(`含“${filter.q}”`);
  if (typeof filter.poolId === 'string') parts.push(others[filter.poolId] ?? '指定的线索池');
  if (filter.importId) parts.push('一次导入的');
  return parts.join('；') || '全部线索';
}
