import { useEffect } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { Icon } from '@/ui/icon';
import '@/ui/states.css';

/** Code of an older build that a new release removed: the page only needs a reload. */
const isStaleBuild = (error: unknown) => error instanceof Error && /dynamically imported module|Importing a module script|preload CSS/i.test(error.message);

/** The last net under a screen. Says what happened in words; the stack stays in the console. */
export function ErrorPage({ inside }: { inside?: boolean }) {
  const error = useRouteError();
  const { pathname } = useLocation();
  const stale = isStaleBuild(error);
  useEffect(() => {
    console.error(error);
    if (stale && sessionStorage.getItem('reloaded') !== pathname) {
      sessionStorage.setItem('reloaded', pathname);
      location.reload();
    }
  }, [error, stale, pathname]);
  return (
    <div className="ui-state" role="alert" style={{ paddingTop: inside ? 64 : 120 }}>
      <Icon name="warning" size={28} stroke={1.3} />
      <b>{stale ? '页面有新版本' : '这个页面出错了'}</b>
      <div>{stale ? '重新打开后继续，草稿还在。' : '其他页面不受影响，已填的草稿还在。'}</div>
      <button type="button" className="linkish" onClick={() => location.reload()}>重新打开</button>
    </div>
  );
}
