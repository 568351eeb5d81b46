import { Link } from 'react-router';
import { DirectionGlyph } from './direction-glyph';
import { demoName } from './format';
import './tag.css';

interface Props {
  name: string;
  /** Makes the name a link. */
  to?: string;
  /** Shows the glyph before the name; `null` draws the hollow one. */
  direction?: string | null;
  strong?: boolean;
}

/** A company (or project) name on one line: glyph, name with ellipsis, and 示例 as a small frame instead of brackets. */
export function CompanyName({ name, to, direction, strong }: Props) {
  const { name: bare, demo } = demoName(name);
  const text = <span className={strong ? 'ellipsis b' : 'ellipsis'} title={name}>{bare}</span>;
  return (
    <span className="row" style={{ gap: 6, minWidth: 0 }}>
      {direction !== undefined && <DirectionGlyph code={direction} />}
      {to ? <Link to={to} className={strong ? 'ellipsis ink-link' : 'ellipsis'} style={{ display: 'block' }}>{text}</Link> : text}
      {demo && <span className="ui-demo" style={{ marginLeft: 0 }}>示例</span>}
    </span>
  );
}
