import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './stat-strip.css';

export interface Stat { label: ReactNode; value: ReactNode; unit?: ReactNode; note?: ReactNode; tone?: 'red' | 'amb' | 'grn'; /** Every number opens its list. */ to?: string }

/** The row of figures at the top of a page. */
export function StatStrip({ stats }: { stats: Stat[] }) {
  return (
    <div className="ui-card ui-strip">
      {stats.map((stat, i) => {
        const inner = (
          <>
            <span>{stat.label}</span>
            <div><b className={stat.tone}>{stat.value}{stat.unit && <small>{stat.unit}</small>}</b>{stat.note && <em>{stat.note}</em>}</div>
          </>
        );
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place
        return stat.to ? <Link key={i} to={stat.to}>{inner}</Link> : <div key={i}>{inner}</div>;
      })}
    </div>
  );
}
