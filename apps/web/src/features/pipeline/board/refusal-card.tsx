import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRole } from '@/session/use-session';
import { Icon } from '@/ui/icon';
import { fillLink, fillWord } from '../words';
import type { Refusal } from './use-board';

/** Why not, each gap with the place where it is filled. A lead may push on with a written reason. */
export function RefusalCard({ refusal, onClose, onForce }: { refusal: Refusal; onClose: () => void; onForce: (reason: string) => Promise<unknown> }) {
  const lead = useHasRole(['team_lead']), [forcing, setForcing] = useState(false), [reason, setReason] = useState('');
  return (
    <aside className="kb-refusal" role="alert">
      <div className="row"><b>{refusal.text}</b><button type="button" className="linkish push" onClick={onClose} aria-label="关闭"><Icon name="close" size={16} /></button></div>
      <ul>
        {refusal.gaps.slice(0, 8).map((gap) => (
          <li key={gap.path}><Icon name="close" size={15} stroke={2} /><span>{gap.message}</span><Link to={fillLink(refusal.card.id, gap.path)}>{fillWord(gap.path)}</Link></li>
        ))}
      </ul>
      {refusal.gaps.length > 8 && <p className="ui-note">还有 {refusal.gaps.length - 8} 项，<Link to={`/projects/${refusal.card.id}`}>打开项目</Link></p>}
      <p className="ui-note">已退回原阶段，没有改动。</p>
      {lead && !forcing && <button type="button" className="linkish s12" onClick={() => setForcing(true)}>组长推进（写明原因）</button>}
      {forcing && <div className="row" style={{ marginTop: 6 }}><Input value={reason} onChange={(event) => setReason(event.target.value)} placeholder="推进原因" maxLength={500} /><Button danger disabled={!reason.trim()} onClick={() => { onClose(); void onForce(reason.trim()); }}>推进</Button></div>}
    </aside>
  );
}
