import { directionColor } from './direction-glyph';
import './evidence-mark.css';

export interface Evidence { /** half-open range in the text, UTF-16 units */ start: number; end: number; points?: number | null; direction?: string | null; rule?: string }

/** A text with the words that gave points underlined in their direction's colour, points as a corner figure. Later overlapping marks are dropped. */
export function EvidenceMark({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const marks = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    const color = directionColor(mark.direction);
    parts.push(text.slice(at, mark.start));
    parts.push(
      <mark key={mark.start} className="ui-evidence" style={{ borderBottomColor: color, background: `${color}14` }} title={mark.rule}>
        {text.slice(mark.start, mark.end)}
        {mark.points !== null && mark.points !== undefined && <sup>{mark.points > 0 ? '+' : ''}{mark.points}</sup>}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <span className="ui-evidence-text">{parts}</span>;
}
