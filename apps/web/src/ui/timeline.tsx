import type { ReactNode } from 'react';
import { moment } from './format';
import { Icon, type IconName } from './icon';
import './timeline.css';

export interface TimelineEntry { key: string; icon: IconName; title: ReactNode; at: string; who?: ReactNode; body?: ReactNode; /** system entries are t2 */ system?: boolean; /** `── 2026-10-08 由 李予安 移交 ──` */ rule?: ReactNode }

/** Newest first, one column: icon · kind in 600 · right: time and person; body 13 px. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="ui-timeline">
      {entries.map((entry) => entry.rule ? <li key={entry.key} className="ui-timeline-rule"><span>{entry.rule}</span></li> : (
        <li key={entry.key} className={entry.system ? 't2' : undefined}>
          <span className="ui-timeline-icon"><Icon name={entry.icon} size={16} /></span>
          <div className="ui-timeline-head"><b>{entry.title}</b><span>{moment(entry.at)}{entry.who ? <>　{entry.who}</> : null}</span></div>
          {entry.body && <div className="ui-timeline-body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
