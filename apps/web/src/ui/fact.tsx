import type { ReactNode } from 'react';
import './fact.css';

/** Unknown: hatched, dashed, and a way to ask. Never blank, never 0. */
export function UnknownValue({ onAsk, impact, word = '未知' }: { onAsk?: () => void; /** `影响 1,000 万元` */ impact?: string; /** `未填全` where a part is known */ word?: string }) {
  return (
    <span className="row" style={{ gap: 6, display: 'inline-flex' }}>
      <span className="ui-unknown">{word}</span>
      {impact && <span className="s12 t3">{impact}</span>}
      {onAsk && <button type="button" className="linkish s13" onClick={onAsk}>去问</button>}
    </span>
  );
}

interface FactProps {
  label: ReactNode;
  /** undefined/null = unknown · 'none' state = 经核实无 */
  value?: ReactNode;
  state?: 'known' | 'none' | 'unknown' | 'empty';
  /** `审计报告`, `2026-10-12 电话核实` */
  source?: ReactNode;
  onAsk?: () => void;
  impact?: string;
}

/** A labelled fact. Known shows value and source; none says 无; unknown is hatched; empty is `—`. */
export function Fact({ label, value, state = value === null || value === undefined ? 'unknown' : 'known', source, onAsk, impact }: FactProps) {
  return (
    <div className="ui-fact">
      <div className="ui-fact-label">{label}</div>
      <div>
        {state === 'unknown' ? <UnknownValue onAsk={onAsk} impact={impact} /> : state === 'none' ? '无' : state === 'empty' ? '—' : value}
        {source && state !== 'unknown' && <span className="s12 t3" style={{ marginLeft: 6 }}>{source}</span>}
      </div>
    </div>
  );
}

/** Facts in two or three columns; one on a phone. */
export const FactGrid = ({ children, columns = 3 }: { children: ReactNode; columns?: 2 | 3 | 4 }) => (
  <div className="ui-fact-grid" style={{ '--columns': columns } as React.CSSProperties}>{children}</div>
);
