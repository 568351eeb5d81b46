import { useState } from 'react';
import { call } from '@/api/client';
import { isProblem, sayProblem } from '@/api/problem';
import { Icon } from '@/ui/icon';
import { signIn } from './sign-in';
import { useUser } from './use-session';
import './login.css';

/** Old password, new password twice. The API judges the rules and ends every session, so the page signs in again with the new one. */
export function ChangePasswordForm({ onDone }: { onDone: () => void }) {
  const { username } = useUser();
  const [values, setValues] = useState({ current: '', next: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const set = (key: keyof typeof values) => (event: React.ChangeEvent<HTMLInputElement>) => setValues((old) => ({ ...old, [key]: event.target.value }));
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (!values.current || !values.next) return setError('还没有填完。');
    if (values.next !== values.again) return setError('两次填的新密码不一样。');
    setBusy(true);
    try {
      await call('post', '/api/v1/auth/password', { body: { oldPassword: values.current, password: values.next } });
      const refused = await signIn(username, values.next);
      setValues({ current: '', next: '', again: '' });
      setError(refused ? `密码已更换。${refused.text}` : null);
      if (!refused) onDone();
    } catch (problem) { setError(isProblem(problem) && problem.errors.length > 0 ? problem.errors.map((fault) => fault.message).join('') : sayProblem(problem)); } finally { setBusy(false); }
  };
  return (
    <form className="login-form" onSubmit={submit} noValidate>
      <label><span>现在的密码</span><input type="password" autoComplete="current-password" value={values.current} onChange={set('current')} /></label>
      <label><span>新密码</span><input type="password" autoComplete="new-password" value={values.next} onChange={set('next')} /></label>
      <label><span>再填一次新密码</span><input type="password" autoComplete="new-password" value={values.again} onChange={set('again')} /></label>
      <div className="rules">至少 10 个字符；不含用户名，不用常见密码。</div>
      {error && <div className="login-error" role="alert"><Icon name="warning" size={16} /><span>{error}</span></div>}
      <button type="submit" disabled={busy}>保存新密码</button>
    </form>
  );
}
