import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/ui/icon';
import { type Refusal, signIn } from './sign-in';
import './login.css';

/** User name, password, and the sentence that says why not. `username` fixed = the same person comes back. */
export function LoginForm({ username: fixed, onDone }: { username?: string; onDone?: () => void }) {
  const [username, setUsername] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (!username.trim() || !password) return setRefusal({ text: '还没有填用户名或密码。', waitSeconds: 0 });
    setBusy(true);
    const answer = await signIn(username.trim(), password);
    setBusy(false);
    if (answer) { setRefusal(answer); setPassword(''); } else onDone?.();
  };
  return (
    <form className="login-form" onSubmit={submit} noValidate>
      <label><span>用户名</span><input ref={fixed ? undefined : first} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} value={username} readOnly={Boolean(fixed)} onChange={(event) => setUsername(event.target.value)} /></label>
      <label><span>密码</span><input ref={fixed ? first : undefined} name="password" type="password" autoComplete="current-password" value={password} aria-invalid={refusal ? true : undefined} onChange={(event) => setPassword(event.target.value)} /></label>
      {refusal && <div className="login-error" role="alert"><Icon name="warning" size={16} /><span>{refusal.text}</span></div>}
      <button type="submit" disabled={busy}>{busy ? '正在登录' : '登录'}</button>
    </form>
  );
}
