import type { ReactNode } from 'react';
import './tag.css';

export type TagTone = 'neutral' | 'brand' | 'red' | 'amber' | 'green' | 'grey' | 'dashed' | 'struck';

/** 20 px high, 12 px text. Not clickable: a filter chip is {@link Chip}. */
export function Tag({ tone = 'neutral', children, title }: { tone?: TagTone; children: ReactNode; title?: string }) {
  return <span className={`ui-tag ui-tag-${tone}`} title={title}>{children}</span>;
}

/** At most three tags in a row, then `+2`. */
export function TagRow({ tags, max = 3 }: { tags: { key: string; tone?: TagTone; text: string }[]; max?: number }) {
  const rest = tags.slice(max);
  return (
    <span className="row" style={{ gap: 4 }}>
      {tags.slice(0, max).map((tag) => <Tag key={tag.key} tone={tag.tone}>{tag.text}</Tag>)}
      {rest.length > 0 && <Tag tone="grey" title={rest.map((tag) => tag.text).join('、')}>+{rest.length}</Tag>}
    </span>
  );
}

/** A filter that can be taken away: `来自漏斗 ×`. */
export function Chip({ children, onRemove }: { children: ReactNode; onRemove: () => void }) {
  return (
    <span className="ui-tag ui-tag-brand">
      {children}
      <button type="button" className="ui-chip-x" onClick={onRemove} aria-label="移除筛选">×</button>
    </span>
  );
}
