import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { Icon, Logo } from '@/ui/icon';
import { useTitle } from '@/ui/use-title';
import { ChangePasswordForm } from './change-password-form';
import { session } from './session';
import { useSession } from './use-session';
import './login.css';

/** First login: nothing else opens before the password is the person's own. */
export default function ChangePasswordPage() {
  useTitle('设置新密码');
  const { status, user } = useSession();
  const navigate = useNavigate();
  const [done, setDone] = useState(false);
  if (status === 'starting') return null;
  if (status === 'none' || !user) return <Navigate to="/login" replace />;
  return (
    <div className="login">
      <main className="login-card">
        <h1><Logo size={30} />设置新密码</h1>
        <p className="t2">{user.name}，首次登录要换成自己的密码。</p>
        {done && <p className="login-error"><Icon name="check" size={16} />已更换，正在打开。</p>}
        <ChangePasswordForm onDone={() => { setDone(true); navigate('/', { replace: true }); }} />
        <button type="button" className="linkish s13" style={{ marginTop: 12 }} onClick={() => void session.leave()}>退出登录</button>
      </main>
    </div>
  );
}
