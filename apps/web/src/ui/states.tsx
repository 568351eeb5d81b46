import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type ApiProblem, isProblem } from '@/api/problem';
import { clockTime } from './format';
import { Icon, type IconName } from './icon';
import './states.css';

interface EmptyProps {
  /** `还没有线索` */
  title: ReactNode;
  /** `从展会名单导入，或手工新建。` */
  about?: ReactNode;
  icon?: IconName;
  /** One act. */
  action?: { label: string; to?: string; onClick?: () => void };
  compact?: boolean;
}

/** Says what will be here and offers one act. */
export function EmptyState({ title, about, icon = 'leads', action, compact }: EmptyProps) {
  return (
    <div className={compact ? 'ui-state ui-state-compact' : 'ui-state'}>
      {!compact && <Icon name={icon} size={28} stroke={1.3} />}
      <b>{title}</b>
      {about && <div>{about}</div>}
      {action && (action.to ? <Link to={action.to}><Button type="primary" size="small">{action.label}</Button></Link> : <Button type="primary" size="small" onClick={action.onClick}>{action.label}</Button>)}
    </div>
  );
}

/** `没有符合条件的企业。已用 3 个筛选条件。` [清空筛选] */
export function NoMatch({ what, count, onClear }: { what: string; count: number; onClear: () => void }) {
  return (
    <div className="ui-state">
      <Icon name="search" size={28} stroke={1.3} />
      <b>没有符合条件的{what}</b>
      <div>已用 {count} 个筛选条件。</div>
      <Button size="small" onClick={onClear}>清空筛选</Button>
    </div>
  );
}

interface ErrorProps {
  /** What did not load: `政策` */
  what: string;
  error: ApiProblem | Error | null;
  onRetry?: () => void;
  /** When older data stays on screen below: the time it was read (ms). */
  staleAt?: number;
}

/** A failed read: names the thing, the cause, and what may be done. With `staleAt` a strip above the old data. */
export function ErrorState({ what, error, onRetry, staleAt }: ErrorProps) {
  const denied = isProblem(error) && error.status === 403;
  const missing = isProblem(error) && error.status === 404;
  const owner = isProblem(error) && typeof error.data.ownerTeam === 'string' ? error.data.ownerTeam : null;
  const title = denied ? `不能查看${what}` : missing ? `没有找到${what}` : `${what}没有加载出来`;
  const about = denied && owner ? `由${owner}跟进，可申请协作。` : isProblem(error) ? error.detail : '网络中断或程序出错。';
  if (staleAt) {
    return (
      <div className="ui-stale" role="alert">
        <Icon name="warning" size={16} />{title}。{about}显示的是 {clockTime(new Date(staleAt))} 的内容。
        {onRetry && <button type="button" className="linkish" onClick={onRetry}>重试</button>}
      </div>
    );
  }
  return (
    <div className="ui-state" role="alert">
      <Icon name={denied ? 'lock' : 'warning'} size={28} stroke={1.3} />
      <b>{title}</b>
      <div>{about}{isProblem(error) && error.status >= 500 && error.shortId ? `（编号 ${error.shortId}）` : ''}</div>
      {onRetry && !denied && !missing && <Button size="small" onClick={onRetry}>重试</Button>}
    </div>
  );
}
