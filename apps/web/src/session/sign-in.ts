import { session } from './session';

export interface Refusal { text: string; waitSeconds: number }

/** Signs in; null = done, else the sentence to show. The password stays only in this call. */
export async function signIn(username: string, password: string): Promise<Refusal | null> {
  const response = await fetch('/api/v1/auth/login', {
    method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password }),
  }).catch(() => null);
  if (!response) return { text: '网络中断，没有登录。可重试。', waitSeconds: 0 };
  const body = (await response.json().catch(() => ({}))) as { accessToken?: string; detail?: string; user?: never };
  if (response.ok && body.accessToken) {
    session.open(body as never);
    return null;
  }
  if (response.status === 429) {
    const waitSeconds = Number(response.headers.get('retry-after') ?? 60);
    return { text: `尝试次数过多，${waitSeconds} 秒后再试。`, waitSeconds };
  }
  if (response.status >= 500) return { text: '服务器没有答复，稍后再试。', waitSeconds: 0 };
  return { text: body.detail || '用户名或密码不对。', waitSeconds: 0 };
}
