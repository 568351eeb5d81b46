import { Link } from 'react-router';
import { Icon } from '@/ui/icon';
import '@/ui/states.css';

export function Forbidden({ what }: { what: string }) {
  return (
    <div className="ui-state" role="alert" style={{ paddingTop: 96 }}>
      <Icon name="lock" size={28} stroke={1.3} />
      <b>不能查看{what}</b>
      <div>当前账号没有这项权限，需要时由管理员开通。</div>
      <Link to="/">回工作台</Link>
    </div>
  );
}
