import type { RoleCode } from '@/app/roles';

export interface SessionUser { id: string; name: string; username: string; roles: RoleCode[]; mustChangePassword?: boolean }
/** `none` nobody is signed in · `open` signed in · `expired` was signed in, the screen is kept and asks again. */
export interface SessionState { status: 'starting' | 'none' | 'open' | 'expired'; user: SessionUser | null }

interface Granted { accessToken: string; user: SessionUser }

let state: SessionState = { status: 'starting', user: null };
let token: string | null = null;
let expiresAt = 0;
let renewal: Promise<boolean> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('crm-session');
if (tabs) tabs.onmessage = ({ data }) => { if (data === 'left') set({ status: 'none', user: null }); };

function set(next: SessionState) {
  state = next;
  if (next.status !== 'open') { token = null; expiresAt = 0; clearTimeout(timer); }
  for (const listener of listeners) listener();
}

/** Milliseconds of the token's `exp`; ten minutes from now when it cannot be read. */
function expiryOf(jwt: string): number {
  try {
    const body = jwt.split('.')[1] ?? '';
    const { exp } = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
    return (exp ?? 0) * 1000 || Date.now() + 600_000;
  } catch {
    return Date.now() + 600_000;
  }
}

function open(granted: Granted) {
  token = granted.accessToken;
  expiresAt = expiryOf(token);
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), Math.max(5_000, expiresAt - Date.now() - 60_000));
  set({ status: 'open', user: granted.user });
}

/** One renewal at a time, in this tab and (by the lock) over all tabs: the refresh cookie rotates. */
function renew(): Promise<boolean> {
  renewal ??= (navigator.locks ? navigator.locks.request('crm-refresh', askRefresh) : askRefresh()).finally(() => { renewal = null; });
  return renewal;
}

async function askRefresh(): Promise<boolean> {
  const response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' }).catch(() => null);
  if (response?.ok) {
    open((await response.json()) as Granted);
    return true;
  }
  // Only a refusal ends the session; a dead network or a restarting server does not.
  if (response && (response.status === 401 || response.status === 403)) {
    set(state.user && state.status !== 'none' ? { status: 'expired', user: state.user } : { status: 'none', user: null });
  } else if (state.status === 'starting') set({ status: 'none', user: null });
  return false;
}

/** Access token in memory only; the refresh token is an httpOnly cookie that scripts never see. */
export const session = {
  subscribe(listener: () => void) { listeners.add(listener); return () => void listeners.delete(listener); },
  snapshot: () => state,
  /** Called once at boot: a live cookie opens the session without asking. */
  start: () => renew(),
  renew,
  open,
  async freshToken(): Promise<string | null> {
    if (state.status === 'open' && Date.now() > expiresAt - 5_000) await renew();
    return token;
  },
  async leave(): Promise<void> {
    const bearer = token;
    set({ status: 'none', user: null });
    tabs?.postMessage('left');
    await fetch('/api/v1/auth/logout', { method: 'POST', credentials: 'same-origin', headers: bearer ? { authorization: `Bearer ${bearer}` } : {} }).catch(() => null);
  },
};

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && state.status === 'open' && Date.now() > expiresAt - 60_000) void renew();
  });
}
