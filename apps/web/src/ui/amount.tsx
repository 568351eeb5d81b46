import { number, wanParts } from './format';
import './amount.css';

interface Props {
  /** 万元; null = the text gives no amount. */
  wan: number | null | undefined;
  /** `fixed` 3,000 · `upper` ≤ 200 · `needs` 待核实 ≤ 1,550 · `draft` 稿中口径 ≤ 1,800. They never look alike. */
  kind?: 'fixed' | 'upper' | 'needs' | 'draft';
  /** `none` for columns whose header says 万元; `auto` turns 1 亿 and more into 亿元. */
  unit?: 'wan' | 'auto' | 'none';
  size?: 'md' | 'lg' | 'xl';
}

const signs = { fixed: '', upper: '≤ ', needs: '待核实 ≤ ', draft: '稿中口径 ≤ ' };

export function Amount({ wan, kind = 'fixed', unit = 'wan', size = 'md' }: Props) {
  if (wan === null || wan === undefined) return <span className="t3">—</span>;
  const parts = unit === 'auto' ? wanParts(wan) : { text: number(wan), unit: unit === 'wan' ? '万元' : '' };
  return (
    <span className={`ui-amount ui-amount-${kind} ui-amount-${size}`}>
      {signs[kind]}{parts.text}
      {parts.unit && <small> {parts.unit}</small>}
    </span>
  );
}
