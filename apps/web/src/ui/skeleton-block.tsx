import { type ReactNode, useEffect, useState } from 'react';
import './states.css';

/** True once `ms` have passed: loading shows nothing for the first 300 ms. */
export function useLate(ms = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => { const timer = setTimeout(() => setLate(true), ms); return () => clearTimeout(timer); }, [ms]);
  return late;
}

/** Grey lines of the coming shape; nothing for 300 ms. `rows` × 40 px like a table, or lines of text. */
export function SkeletonBlock({ rows = 5, shape = 'rows', label = '正在加载' }: { rows?: number; shape?: 'rows' | 'text' | 'cards'; label?: ReactNode }) {
  const late = useLate();
  return (
    <div className={`ui-skeleton ui-skeleton-${shape}`} aria-busy="true" style={late ? undefined : { visibility: 'hidden' }}>
      <span className="visually-hidden" role="status">{label}</span>
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical lines
        <i key={i} style={shape === 'text' ? { width: ['50%', '100%', '80%'][i % 3] } : undefined} />
      ))}
    </div>
  );
}
