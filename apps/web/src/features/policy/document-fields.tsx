import { Button, Input, InputNumber, Select, Switch } from 'antd';
import { Card } from '@/ui/card';
import { AmbiguityList } from './ambiguity-list';
import { ConditionBuilder } from './condition-builder';
import { DayField, Field } from './editor-fields';
import type { Ambiguity, ClauseBody, Condition } from './views';

interface CapLike { id: string; label: string; wan: number; per: 'year' | 'company'; clauses: string[]; vouchers?: true }
interface GateLike { code: string; label: string; condition: Condition }
interface Props { body: ClauseBody; onChange: (patch: Partial<ClauseBody>) => void; disabled: boolean; clauses: string[] }

/** A document: validity, gates before every clause, company caps, what the text leaves open. All by form. */
export function DocumentFields({ body, onChange, disabled, clauses }: Props) {
  return (
    <>
      <Card title="有效期">
        <div className="row wrap" style={{ alignItems: 'flex-end' }}>
          <DayField label="有效期起" value={body.validFrom as string | null} disabled={disabled} onChange={(validFrom) => onChange({ validFrom })} />
          <DayField label="有效期止（含当日）" value={body.validTo as string | null} disabled={disabled} onChange={(validTo) => onChange({ validTo })} />
          <Field label="文号"><Input style={{ width: 200 }} value={String(body.number ?? '')} disabled={disabled} onChange={(event) => onChange({ number: event.target.value || null })} aria-label="文号" /></Field>
          <Field label="征求意见稿"><Switch checked={body.draft === true} disabled={disabled} onChange={(draft) => onChange({ draft })} aria-label="征求意见稿" /></Field>
          <Field label="同类支持"><Select style={{ width: 220 }} value={body.exclusiveLevel === 'zone' ? 'zone' : 'none'} disabled={disabled} options={[{ value: 'zone', label: '区内择优不重复' }, { value: 'none', label: '原文没有规定' }]} onChange={(next) => onChange({ exclusiveLevel: next === 'zone' ? 'zone' : null })} aria-label="同类支持" /></Field>
        </div>
      </Card>
      <Card title="申报前提" extra="每一条都要满足"><GateList gates={(body.gates ?? []) as GateLike[]} disabled={disabled} onChange={(gates) => onChange({ gates })} /></Card>
      <Card title="企业上限" extra="先内后外"><CapList caps={(body.caps ?? []) as CapLike[]} clauses={clauses} prefix={body.id} disabled={disabled} onChange={(caps) => onChange({ caps })} /></Card>
      <Card title="原文没写清的地方"><AmbiguityList items={(body.ambiguities ?? []) as Ambiguity[]} disabled={disabled} onChange={(ambiguities) => onChange({ ambiguities })} /></Card>
    </>
  );
}

function GateList({ gates, onChange, disabled }: { gates: GateLike[]; onChange: (gates: GateLike[]) => void; disabled: boolean }) {
  const set = (i: number, patch: Partial<GateLike>) => onChange(gates.with(i, { ...(gates[i] as GateLike), ...patch }));
  return (
    <div className="stack">
      {gates.map((gate, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a gate is its place
        <section key={i} className="policy-way" aria-label={`前提 ${i + 1}`}>
          <div className="row wrap">
            <Input size="small" style={{ width: 280 }} value={gate.label} placeholder="前提怎么说" disabled={disabled} onChange={(event) => set(i, { label: event.target.value })} aria-label={`前提 ${i + 1} 名称`} />
            <Input size="small" style={{ width: 120 }} value={gate.code} placeholder="代码" disabled={disabled} onChange={(event) => set(i, { code: event.target.value.toUpperCase() })} aria-label={`前提 ${i + 1} 代码`} />
            {!disabled && <button type="button" className="linkish push" onClick={() => onChange(gates.filter((_, k) => k !== i))}>删除前提</button>}
          </div>
          <ConditionBuilder conditions={[gate.condition]} over="company" single disabled={disabled} onChange={([condition]) => condition && set(i, { condition })} />
        </section>
      ))}
      {!disabled && <Button size="small" style={{ justifySelf: 'start' }} onClick={() => onChange([...gates, { code: `GATE${gates.length + 1}`, label: '', condition: { fact: 'location.inYizhuangNewTown', is: true } }])}>加前提</Button>}
    </div>
  );
}

const PERIODS = [{ value: 'year', label: '每年' }, { value: 'company', label: '合计一次' }];

function CapList({ caps, clauses, prefix, onChange, disabled }: { caps: CapLike[]; clauses: string[]; prefix: string; onChange: (caps: CapLike[]) => void; disabled: boolean }) {
  const set = (i: number, patch: Partial<CapLike>) => onChange(caps.with(i, { ...(caps[i] as CapLike), ...patch }));
  return (
    <div className="stack">
      {caps.length === 0 && <p className="s13 t3">原文没有企业上限。</p>}
      {caps.map((cap, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cap is its place
        <section key={i} className="policy-way" aria-label={`上限 ${i + 1}`}>
          <div className="row wrap">
            <Input size="small" style={{ width: 170 }} value={cap.id} disabled={disabled} onChange={(event) => set(i, { id: event.target.value })} aria-label={`上限 ${i + 1} 编号`} />
            <Select size="small" style={{ width: 100 }} value={cap.per} options={PERIODS} disabled={disabled} onChange={(per) => set(i, { per })} aria-label={`上限 ${i + 1} 周期`} />
            <InputNumber size="small" min={0} value={cap.wan} suffix="万元" disabled={disabled} onChange={(wan) => set(i, { wan: wan ?? 0 })} aria-label={cap.label || `上限 ${i + 1} 金额`} />
            {!disabled && <button type="button" className="linkish push" onClick={() => onChange(caps.filter((_, k) => k !== i))}>删除上限</button>}
          </div>
          <Input size="small" value={cap.label} placeholder="原文怎么说" disabled={disabled} onChange={(event) => set(i, { label: event.target.value })} aria-label={`上限 ${i + 1} 说明`} />
          <Select size="small" mode="multiple" value={cap.clauses} placeholder="管哪些条款" options={clauses.map((value) => ({ value, label: value }))} disabled={disabled} onChange={(next: string[]) => set(i, { clauses: next })} aria-label={`上限 ${i + 1} 条款`} />
        </section>
      ))}
      {!disabled && <Button size="small" style={{ justifySelf: 'start' }} onClick={() => onChange([...caps, { id: `${prefix}-CAP${caps.length + 1}`, label: '', wan: 0, per: 'year', clauses: [] }])}>加上限</Button>}
    </div>
  );
}
