import { Button } from 'antd';
import { toast } from '@/ui/toast';

/** A password that is shown once and kept nowhere. */
export function OncePassword({ password }: { password: string }) {
  return (
    <div className="stack" style={{ gap: 10 }}>
      <p>一次性密码，只显示这一次。当面或电话告知本人，首次登录会要求更换。</p>
      <code style={{ fontSize: 20, lineHeight: '28px', padding: '10px 14px', background: 'var(--head)', border: '1px solid var(--line)', borderRadius: 8, userSelect: 'all', overflowWrap: 'anywhere' }}>{password}</code>
      {navigator.clipboard && <div><Button size="small" onClick={() => void navigator.clipboard.writeText(password).then(() => toast.done('已复制'))}>复制</Button></div>}
    </div>
  );
}
