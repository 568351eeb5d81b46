import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTitle } from './use-title';
import './page-head.css';

interface Props {
  title: ReactNode;
  /** Browser title when `title` is not a plain string. */
  name?: string;
  /** `[{ label: '企业', to: '/companies' }, { label: '澄湃' }]` */
  crumbs?: { label: ReactNode; to?: string }[];
  /** One line of facts beside or below the title. */
  facts?: ReactNode;
  /** Right; one primary only. */
  actions?: ReactNode;
  /** Below the line: tabs, stage bar, steps. */
  children?: ReactNode;
}

export function PageHead({ title, name, crumbs, facts, actions, children }: Props) {
  useTitle(name ?? (typeof title === 'string' ? title : undefined));
  return (
    <header className="ui-head">
      {crumbs && (
        <nav className="ui-crumbs" aria-label="位置">
          {crumbs.map((crumb, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a crumb is its place
            <Fragment key={i}>{i > 0 && ' / '}{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</Fragment>
          ))}
        </nav>
      )}
      <div className="ui-head-line">
        <h1>{title}</h1>
        {facts && <div className="ui-head-facts">{facts}</div>}
        {actions && <div className="ui-head-actions no-print">{actions}</div>}
      </div>
      {children}
    </header>
  );
}
