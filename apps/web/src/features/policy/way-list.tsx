import { Button, Input } from 'antd';
import { ConditionBuilder } from './condition-builder';
import { EventEditor } from './event-editor';
import type { Way } from './views';

interface Props { ways: Way[]; over: string; onChange: (ways: Way[] | undefined) => void; disabled?: boolean }

/** The ways to fulfil a clause (phase III entered, or the application accepted): each with its own event and conditions. One of them is enough. */
export function WayList({ ways, over, onChange, disabled }: Props) {
  const set = (i: number, patch: Partial<Way>) => onChange(ways.with(i, { ...(ways[i] as Way), ...patch }));
  const drop = (i: number) => onChange(ways.length > 1 ? ways.filter((_, k) => k !== i) : undefined);
  return (
    <div className="stack">
      {ways.map((way, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place
        <section key={i} className="policy-way" aria-label={`情形 ${i + 1}`}>
          <div className="row"><span className="s12 t3">情形 {i + 1}</span><Input size="small" style={{ width: 260 }} value={way.label} placeholder="叫什么，例如 首次进入 Ⅱ 期并入组" disabled={disabled} onChange={(event) => set(i, { label: event.target.value })} aria-label={`情形 ${i + 1} 名称`} />{!disabled && <button type="button" className="linkish push" onClick={() => drop(i)}>删除情形</button>}</div>
          <EventEditor event={way.event} over={over} disabled={disabled} onChange={(event) => set(i, { event })} />
          <ConditionBuilder conditions={way.when ?? []} over={over} disabled={disabled} onChange={(when) => set(i, { when: when.length > 0 ? when : undefined })} />
        </section>
      ))}
      {!disabled && <Button size="small" style={{ justifySelf: 'start' }} onClick={() => onChange([...ways, { name: nameFor(ways), label: '' }])}>加情形</Button>}
    </div>
  );
}

/** Names are inner codes of the ways; they only have to differ. */
function nameFor(ways: Way[]): string {
  let n = ways.length + 1;
  while (ways.some((way) => way.name === `way${n}`)) n++;
  return `way${n}`;
}
