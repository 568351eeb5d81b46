import { App } from 'antd';
import { useEffect } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { startLive } from '@/live/live';
import { FollowUpSheet } from '@/pages/follow-up/follow-up-sheet';
import { ExpiredModal } from '@/session/expired-modal';
import { useSession } from '@/session/use-session';
import { Toaster } from '@/ui/toast';
import { usePhone } from '@/ui/use-phone';
import { BottomBar } from './bottom-bar';
import { ShortcutHelp } from './shortcut-help';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';
import { useShortcuts } from './use-shortcuts';
import './frame.css';

/** Everything a signed-in person sees around a page. */
export default function Frame() {
  const { status, user } = useSession();
  const { pathname, search } = useLocation();
  if (status === 'starting') return null;
  if (status === 'none' || !user) return <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (user.mustChangePassword) return <Navigate to="/change-password" replace />;
  const next = sessionStorage.getItem('next'); // where a reader wanted to go before signing in elsewhere
  if (next) { sessionStorage.removeItem('next'); return <Navigate to={next} replace />; }
  return <SignedIn />;
}

function SignedIn() {
  const phone = usePhone();
  const [help, setHelp] = useShortcuts();
  useEffect(() => startLive(), []);
  return (
    <App component={false}>
      <a className="skip-link" href="#main">跳到正文</a>
      <div className="frame">
        {!phone && <SideBar />}
        <div className="frame-page">
          <TopBar />
          <main id="main" className="frame-main" tabIndex={-1}><Outlet /></main>
        </div>
        {phone && <BottomBar />}
      </div>
      <FollowUpSheet />
      <ExpiredModal />
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
      <Toaster />
      <ScrollRestoration />
    </App>
  );
}
