import { Button, Popover } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { Chips } from './chips';
import { Icon } from './icon';

const reasons = ['联系企业', '核对信息', '组织活动', '领导交办'];

/** `138****0621` 显示（留痕）. The reveal is a call of the owner's route with a reason; the number is forgotten when the page is left. */
export function MaskedPhone({ masked, onReveal }: { masked: string | null | undefined; onReveal?: (reason: string) => Promise<string> }) {
  const [full, setFull] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(reasons[0] as string);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  if (!masked) return <span className="t3">—</span>;
  if (full) return <a href={`tel:${full.replaceAll(' ', '')}`} className="row" style={{ display: 'inline-flex', gap: 4 }}><Icon name="phone" size={16} />{full}</a>;
  const reveal = async () => {
    setBusy(true);
    try { setFull(await onReveal?.(reason) ?? null); setOpen(false); } catch (problem) { setError(sayProblem(problem)); } finally { setBusy(false); }
  };
  const ask = (
    <div style={{ width: 280, display: 'grid', gap: 10 }}>
      <div className="s13 t2">查看原因（写入审计记录）</div>
      <Chips options={reasons.map((value) => ({ value, label: value }))} value={reason} onChange={setReason} label="查看原因" />
      {error && <div className="red s13" role="alert">{error}</div>}
      <Button type="primary" size="small" loading={busy} onClick={reveal}>显示号码</Button>
    </div>
  );
  return (
    <span className="nw">
      {masked}
      {onReveal && <Popover content={ask} trigger="click" open={open} onOpenChange={setOpen}><button type="button" className="linkish s12" style={{ marginLeft: 6 }}>显示（留痕）</button></Popover>}
    </span>
  );
}
