import { Button, Input, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { sayProblem } from '@/api/problem';
import { Chips } from './chips';

interface Props {
  open: boolean;
  /** `释放 A3-303？` */
  title: ReactNode;
  /** Who is hit and how. */
  about?: ReactNode;
  /** Names the act: 释放. */
  act: string;
  /** Word of the other button: 不释放. */
  keep?: string;
  danger?: boolean;
  /** Label of the reason field; absent = no reason asked. */
  reason?: string;
  presets?: string[];
  optional?: boolean;
  onAct: (reason: string) => Promise<unknown> | unknown;
  onClose: () => void;
  children?: ReactNode;
}

/** A decision that needs a reason or cannot be undone. Stays open with the sentence when the API refuses. */
export function ReasonModal({ open, title, about, act, keep = '先不', danger, reason, presets = [], optional, onAct, onClose, children }: Props) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => { if (open) { setText(''); setError(null); } }, [open]);
  const run = async () => {
    if (reason && !optional && !text.trim()) return setError(`还没有填${reason}。`);
    setBusy(true);
    try { await onAct(text.trim()); onClose(); } catch (problem) { setError(sayProblem(problem)); } finally { setBusy(false); }
  };
  return (
    <Modal
      open={open} onCancel={onClose} title={title} width={440} destroyOnHidden
      footer={[<Button key="keep" onClick={onClose}>{keep}</Button>, <Button key="act" type="primary" danger={danger} loading={busy} onClick={run}>{act}</Button>]}
    >
      {about && <p className="s13 t2" style={{ marginBottom: 12 }}>{about}</p>}
      {children}
      {reason && (
        <label style={{ display: 'block' }}>
          <span className="s13 t2">{reason}{!optional && <span className="red"> *</span>}</span>
          {presets.length > 0 && <div style={{ margin: '6px 0' }}><Chips options={presets.map((preset) => ({ value: preset, label: preset }))} value={text} onChange={setText} /></div>}
          <Input.TextArea value={text} onChange={(event) => setText(event.target.value)} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </label>
      )}
      {error && <p className="red s13" role="alert" style={{ marginTop: 8 }}>{error}</p>}
    </Modal>
  );
}
