/** Figures as words, the same way on paper as on screen. Half-width digits, unit apart. */
const grouped = (n: number, decimals: number): string =>
  n.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
/** 万元 with as many decimals (≤ 2) as known. */
export const wanText = (wan: number): string => wan.toLocaleString('en-US', { maximumFractionDigits: 2 });
/** 万元 in a column of rents: always two decimals. */
export const fixedWanText = (wan: number): string => grouped(wan, 2);
/** ㎡ always with two decimals. */
export const areaText = (m2: number): string => grouped(m2, 2);
/** fen per ㎡ and day → 元 with two decimals. */
export const rentText = (fen: number): string => grouped(Math.round(fen) / 100, 2);
/** ≥ 1 亿 in summaries 3.20 亿元, else 万元. */
export const moneyText = (wan: number): string => (wan >= 10_000 ? `${grouped(wan / 10_000, 2)} 亿元` : `${wanText(wan)} 万元`);

/** Fixed, bound and open amounts never look alike. */
export function amountText(x: { status: string; amountKind: string; amountWan: number | null; upperWan: number | null }): string {
  const bound = x.upperWan ?? x.amountWan;
  if (x.status === 'needs_info') return bound === null ? '待核实' : `待核实 ≤ ${wanText(bound)}`;
  if (x.amountKind === 'none') return '不计金额';
  if (x.amountKind === 'cap_only') return bound === null ? '未定标准' : `≤ ${wanText(bound)}`;
  return x.amountWan === null ? (bound === null ? '—' : `≤ ${wanText(bound)}`) : wanText(x.amountWan);
}
