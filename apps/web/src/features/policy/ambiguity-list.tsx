import { Button, Input } from 'antd';
import type { Ambiguity } from './views';

/** What the text leaves open, and how we read it: shown with every figure, never decided silently. */
export function AmbiguityList({ items, onChange, disabled }: { items: Ambiguity[]; onChange: (items: Ambiguity[]) => void; disabled?: boolean }) {
  const set = (i: number, patch: Partial<Ambiguity>) => onChange(items.with(i, { ...(items[i] as Ambiguity), ...patch }));
  return (
    <div className="stack" style={{ gap: 6 }}>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
        <div key={i} className="policy-condition policy-open">
          <Input.TextArea autoSize value={item.text} placeholder="原文哪里没写清" disabled={disabled} onChange={(event) => set(i, { text: event.target.value })} aria-label={`疑点 ${i + 1}`} />
          <Input.TextArea autoSize value={item.reading} placeholder="我们怎么理解" disabled={disabled} onChange={(event) => set(i, { reading: event.target.value })} aria-label={`理解 ${i + 1}`} />
          {!disabled && <button type="button" className="linkish" onClick={() => onChange(items.filter((_, k) => k !== i))}>删除</button>}
        </div>
      ))}
      {!disabled && <Button size="small" style={{ justifySelf: 'start' }} onClick={() => onChange([...items, { text: '', reading: '' }])}>加一处</Button>}
    </div>
  );
}
