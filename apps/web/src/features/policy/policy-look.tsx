import { type AmountKindCode, AMOUNT_KINDS, DOCUMENT_STATUSES, type DocumentStatusCode, POLICY_STATUSES } from '@crm/policy/words';
import { Tag, type TagTone } from '@/ui/tag';
import type { CompanyMatch, MatchResult } from './views';

const TONES: Record<MatchResult['status'], TagTone> = { eligible: 'green', needs_info: 'amber', not_eligible: 'grey', not_in_force: 'struck', draft: 'dashed' };
const DOCUMENT_TONES: Record<DocumentStatusCode, TagTone> = { in_force: 'green', not_yet: 'grey', expired: 'struck', draft: 'dashed', superseded_draft: 'dashed' };

export const StatusTag = ({ status }: { status: MatchResult['status'] }) => <Tag tone={TONES[status]}>{POLICY_STATUSES[status]}</Tag>;

/** A draft that has a final text says so beside the badge. */
export function DocumentTag({ status }: { status: DocumentStatusCode }) {
  if (status !== 'superseded_draft') return <Tag tone={DOCUMENT_TONES[status]}>{DOCUMENT_STATUSES[status]}</Tag>;
  return <span className="row" style={{ gap: 4 }}><Tag tone="dashed">征求意见稿</Tag><Tag tone="amber">已有正式稿，待核实补录</Tag></span>;
}

export const amountWord = (kind: string): string => AMOUNT_KINDS[kind as AmountKindCode] ?? kind;
/** The sign an amount carries: fixed and formula are figures, ceilings are bounds. */
export const amountLook = (kind: string): 'fixed' | 'upper' => (kind === 'fixed' || kind === 'formula' ? 'fixed' : 'upper');
const RANK: Record<MatchResult['status'], number> = { eligible: 0, needs_info: 1, draft: 2, not_eligible: 3, not_in_force: 4 };
/** What holds before what is open; within one status figures before bare bounds, the greatest first. */
export const byWorth = (a: MatchResult, b: MatchResult): number => RANK[a.status] - RANK[b.status] || Number(a.amountWan === null) - Number(b.amountWan === null) || (b.amountWan ?? b.upperWan ?? 0) - (a.amountWan ?? a.upperWan ?? 0);
const ENTRIES: Record<string, string> = { contracts: '合同', leases: '租赁' };
/** What an item is called: a number given by the house says nothing without its kind. */
export const itemName = (over: string | undefined, item: string): string => (/^\d+$/.test(item) && over && ENTRIES[over] ? `${ENTRIES[over]} ${item}` : item);
/** The document that answers for a company: of the park it is judged for, else of the place where it is. */
export function homeDocument(answer: CompanyMatch): string {
  if (answer.park) return answer.park === 'life_science_park' ? 'CP' : answer.park === 'huoxian' ? 'TZ' : 'BDA';
  return answer.gates.find((gate) => gate.code === 'PLACE' && gate.verdict === 'met')?.document ?? 'BDA';
}
export const PARKS: Record<string, string> = { huoxian: '漷县（通州）', life_science_park: '生命园（昌平）', biopark: 'BioPark（经开区）' };
export const DISTRICTS: Record<string, string> = { tongzhou: '通州区', changping: '昌平区', bda: '经开区', beijing: '北京市' };
