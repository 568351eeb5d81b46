import { useEffect, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Icon, Logo } from '@/ui/icon';
import { useTitle } from '@/ui/use-title';
import { LoginForm } from './login-form';
import { useSession } from './use-session';
import './login.css';

interface SignInWays { oidc?: boolean }

/** Only own addresses: `//host` and `https:` in `next` would send the reader elsewhere. */
export const safeNext = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export default function LoginPage() {
  useTitle('登录');
  const [params] = useSearchParams();
  const { status, user } = useSession();
  const [ways, setWays] = useState<SignInWays>({});
  useEffect(() => {
    void fetch('/api/v1/auth/options').then((answer) => (answer.ok ? answer.json() : {})).then(setWays, () => undefined);
  }, []);
  const next = safeNext(params.get('next'));
  if (status === 'starting') return null;
  if (status === 'open' && user) return <Navigate to={user.mustChangePassword ? '/change-password' : next} replace />;
  return (
    <div className="login">
      <main className="login-card">
        <h1><Logo size={30} />园区招商 CRM</h1>
        <p className="t2">漷县 · 生命园 · BioPark</p>
        {params.get('error') === 'oidc' && <p className="login-error" role="alert"><Icon name="warning" size={16} />统一身份登录没有完成。可重试，或用账号密码登录。</p>}
        <LoginForm />
        {ways.oidc && (
          <>
            <div className="login-or">或</div>
            <a className="login-oidc" href="/api/v1/auth/oidc/start" onClick={() => sessionStorage.setItem('next', next)}><Icon name="key" size={16} />统一身份登录</a>
          </>
        )}
      </main>
    </div>
  );
}
