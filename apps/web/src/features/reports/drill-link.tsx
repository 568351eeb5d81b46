import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The page that shows the list an API path names: `/api/v1/projects?…` and `/api/v1/reports/moves?…`. */
export function drillPage(drill: string): string {
  const [path, query = ''] = drill.split('?');
  const list = path === '/api/v1/projects' ? 'projects' : path!.replace('/api/v1/reports/', '');
  return `/reports/list/${list}?${query}`;
}

/** A figure that opens the records it counts; a zero opens nothing. */
export function Drill({ to, n, children }: { to: string | null | undefined; n: number; children?: ReactNode }) {
  return to && n > 0 ? <Link to={drillPage(to)}>{children ?? n}</Link> : <>{children ?? n}</>;
}
