import type { CSSProperties, ReactNode } from 'react';

interface Props { title?: ReactNode; /** Right side of the head, t3. */ extra?: ReactNode; children?: ReactNode; /** No inner padding: lists and tables. */ flush?: boolean; tone?: 'brand' | 'amber' | 'dashed'; style?: CSSProperties; className?: string; id?: string }

/** White card with a 44 px head. `tone="brand"` is the next-step card of a rail. */
export function Card({ title, extra, children, flush, tone, style, className, id }: Props) {
  return (
    <section id={id} className={`ui-card${tone ? ` ui-card-${tone}` : ''}${className ? ` ${className}` : ''}`} style={style}>
      {(title || extra) && <div className="ui-card-head"><h2>{title}</h2>{extra && <div className="ui-card-extra">{extra}</div>}</div>}
      {children !== undefined && <div className={flush ? undefined : 'ui-card-body'}>{children}</div>}
    </section>
  );
}
