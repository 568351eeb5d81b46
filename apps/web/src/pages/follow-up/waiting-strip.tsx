import { toast } from '@/ui/toast';
import { useFollowUpQueue } from './use-queue';
import './follow-up.css';

/** `3 条待发送` and what the API refused; nothing when nothing waits. */
export function WaitingStrip() {
  const { entries, flush, remove } = useFollowUpQueue();
  const waiting = entries.filter((entry) => !entry.refused);
  const refused = entries.filter((entry) => entry.refused);
  return (
    <>
      {waiting.length > 0 && (
        <div className="fu-wait" role="status">{waiting.length} 条待发送：{waiting.map((entry) => entry.companyName).slice(0, 3).join('、')}
          <button type="button" className="linkish push" onClick={() => void flush().then((taken) => toast.plain(taken > 0 ? '已发送' : '还没有网络，稍后自动再发'))}>现在发送</button>
        </div>
      )}
      {refused.map((entry) => (
        <div key={entry.key} className="fu-wait" role="alert">{entry.companyName}的跟进没有保存：{entry.refused}
          <button type="button" className="linkish push" onClick={() => { void navigator.clipboard?.writeText(String(entry.body.content ?? '')); remove(entry.key); toast.plain('内容已复制，已从待发送中移除'); }}>复制内容并移除</button>
        </div>
      ))}
    </>
  );
}
