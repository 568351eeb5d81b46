import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { queries } from '@/api/queries';
import { LoginForm } from './login-form';
import { session } from './session';
import { useSession } from './use-session';

/** The session ran out under a standing page: ask again above it, keep every field, go on. */
export function ExpiredModal() {
  const { status, user } = useSession();
  const client = useQueryClient();
  return (
    <Modal open={status === 'expired'} title="登录已过期，内容还在" footer={null} closable={false} mask={{ closable: false }} keyboard={false} width={380} destroyOnHidden>
      <p className="s13 t2" style={{ marginBottom: 14 }}>重新登录后继续。</p>
      <LoginForm username={user?.username} onDone={() => void client.invalidateQueries()} />
      <button type="button" className="linkish s13" style={{ marginTop: 12 }} onClick={() => { queries.clear(); void session.leave(); }}>换一个账号</button>
    </Modal>
  );
}
