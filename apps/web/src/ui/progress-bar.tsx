import './progress-bar.css';

/** A value bar; `mark` (0–1) is the thin ink line for time progress or a median. */
export function ProgressBar({ share, color, mark, hatched, label }: { share: number | null; color?: string; mark?: number; hatched?: boolean; label?: string }) {
  const width = `${Math.min(100, Math.max(0, (share ?? 0) * 100))}%`;
  return (
    <span className={share === null || hatched ? 'ui-bar ui-bar-unknown' : 'ui-bar'} role="img" aria-label={label ?? (share === null ? '未知' : `${Math.round(share * 100)}%`)}>
      {share !== null && <i style={{ width, background: color }} />}
      {mark !== undefined && <s style={{ left: `${Math.min(100, mark * 100)}%` }} />}
    </span>
  );
}
