import type { ReactNode } from 'react';
import './cursor-table.css';

/** A phone card in the house order. Actions are 44 px in one row. */
export function RowCard({ top, title, main, note, actions, onOpen, edge }: { top?: ReactNode; title: ReactNode; main?: ReactNode; note?: ReactNode; actions?: ReactNode; onOpen?: () => void; edge?: 'red' | 'amber' }) {
  return (
    <article className={`ui-row-card${edge ? ` ui-row-card-${edge}` : ''}`} data-row>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the title inside is a link for keys */}
      <div onClick={(event) => { if (!(event.target as HTMLElement).closest('a,button,input')) onOpen?.(); }}>
        {top && <div className="ui-row-card-top">{top}</div>}
        <h3>{title}</h3>
        {main && <p>{main}</p>}
        {note && <p className="t2">{note}</p>}
      </div>
      {actions && <div className="ui-row-card-acts">{actions}</div>}
    </article>
  );
}
