import { Link } from 'react-router';
import { Icon } from '@/ui/icon';
import { useTitle } from '@/ui/use-title';
import '@/ui/states.css';

export default function NotFoundPage() {
  useTitle('没有这个页面');
  return (
    <div className="ui-state" style={{ paddingTop: 96 }}>
      <Icon name="search" size={28} stroke={1.3} />
      <b>没有这个页面</b>
      <div>地址可能抄错，或内容已经移走。</div>
      <Link to="/">回工作台</Link>
    </div>
  );
}
