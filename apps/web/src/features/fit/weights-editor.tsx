import { fitParts, fitRules } from '@crm/fit/words';
import { Button, Input, InputNumber, Select, Segmented, Slider } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { DirectionGlyph, directionName } from '@/ui/direction-glyph';
import { Tag } from '@/ui/tag';
import type { Draft, ExtraTerm, Model, WordGroup } from './views';
import './fit.css';

interface Props { model: Model; draft: Draft; locked: boolean; onChange: (draft: Draft) => void }
type Tab = 'parts' | 'groups' | 'rules' | 'terms';
const TABS = [{ value: 'parts', label: '总分构成' }, { value: 'groups', label: '词组权重' }, { value: 'rules', label: '语境规则' }, { value: 'terms', label: '补充词' }];

/** Every number of the model that may change; what differs from the active version is marked. */
export function WeightsEditor(props: Props) {
  const [tab, setTab] = useState<Tab>('parts');
  return (
    <Card title="权重" extra={<Segmented size="small" value={tab} onChange={(v) => setTab(v as Tab)} options={TABS} />}>
      {tab === 'parts' && <Parts {...props} />}
      {tab === 'groups' && <Groups {...props} />}
      {tab === 'rules' && <Rules {...props} />}
      {tab === 'terms' && <Terms {...props} />}
    </Card>
  );
}

/** Lays one number over the active one; back at the active value the change is gone. */
function laid(draft: Draft, kind: 'groups' | 'rules' | 'parts', key: string, value: number | null, active: number): Draft {
  const next = { ...draft.weights[kind] };
  if (value === null || value === active) delete next[key];
  else next[key] = value;
  return { ...draft, weights: { ...draft.weights, [kind]: next } };
}

function Parts({ model, draft, locked, onChange }: Props) {
  const value = (code: string) => draft.weights.parts[code] ?? model.weights.parts[code] ?? 0;
  const sum = Object.keys(fitParts).reduce((total, code) => total + value(code), 0);
  return (
    <>
      {Object.entries(fitParts).map(([code, { label }]) => (
        <div className="fit-row" key={code}>
          <span>{label}{code in draft.weights.parts && <Tag tone="amber">已改</Tag>}</span>
          <Slider min={0} max={60} value={value(code)} disabled={locked} onChange={(v) => onChange(laid(draft, 'parts', code, v, model.weights.parts[code] ?? 0))} aria-label={label} />
          <InputNumber min={0} max={100} value={value(code)} disabled={locked} onChange={(v) => onChange(laid(draft, 'parts', code, v, model.weights.parts[code] ?? 0))} aria-label={`${label}满分`} />
        </div>
      ))}
      <p className={sum === 100 ? 's12 t3' : 's12 red'}>满分之和 {sum}{sum === 100 ? '' : '，必须是 100'}</p>
    </>
  );
}

function Groups({ model, draft, locked, onChange }: Props) {
  const [find, setFind] = useState('');
  const shown = model.groups.filter((g) => !find || g.label.includes(find) || g.sample.some((s) => s.includes(find.toLowerCase())) || g.id.includes(find));
  const active = (id: string) => model.weights.groups[id] ?? 1;
  const sides = [...new Set(shown.map((g) => g.direction))];
  return (
    <>
      <Input.Search allowClear placeholder="按方向、细分或词查找" value={find} onChange={(e) => setFind(e.target.value)} style={{ maxWidth: 280, marginBottom: 8 }} />
      {sides.map((side) => (
        <section key={side} className="fit-side">
          <h3 className="s13">{side === 'outside' ? '目录之外（拉向“不属于”）' : <DirectionGlyph code={side} label />}</h3>
          {shown.filter((g) => g.direction === side).map((g) => (
            <GroupRow key={g.id} group={g} value={draft.weights.groups[g.id] ?? active(g.id)} changed={g.id in draft.weights.groups} locked={locked} onChange={(v) => onChange(laid(draft, 'groups', g.id, v, active(g.id)))} />
          ))}
        </section>
      ))}
    </>
  );
}

function GroupRow({ group, value, changed, locked, onChange }: { group: WordGroup; value: number; changed: boolean; locked: boolean; onChange: (v: number | null) => void }) {
  return (
    <div className="fit-row fit-row-group">
      <span className="ellipsis">{group.label} <span className="t3 s12">{group.id}　{group.terms} 词</span>{changed && <Tag tone="amber">已改</Tag>}<br /><span className="t3 s12 ellipsis">{group.sample.join('、')}…</span></span>
      <InputNumber min={0} max={5} step={0.1} value={value} disabled={locked} onChange={onChange} suffix="倍" aria-label={`${group.label}权重`} />
    </div>
  );
}

function Rules({ model, draft, locked, onChange }: Props) {
  return (
    <>
      {Object.entries(fitRules).map(([code, { label, unit }]) => {
        const active = model.weights.rules[code] ?? 0;
        return (
          <div className="fit-row fit-row-group" key={code}>
            <span>{label}{code in draft.weights.rules && <Tag tone="amber">已改</Tag>}</span>
            <InputNumber min={0} max={20} step={0.05} value={draft.weights.rules[code] ?? active} disabled={locked} onChange={(v) => onChange(laid(draft, 'rules', code, v, active))} suffix={unit} aria-label={label} />
          </div>
        );
      })}
    </>
  );
}

function Terms({ model, draft, locked, onChange }: Props) {
  const terms = draft.extraTerms ?? model.extraTerms;
  const [term, setTerm] = useState('');
  const [group, setGroup] = useState<string>();
  const set = (extraTerms: ExtraTerm[]) => onChange({ ...draft, extraTerms });
  const options = model.groups.map((g) => ({ value: g.id, label: `${g.direction === 'outside' ? '目录之外' : directionName(g.direction)}｜${g.label}（${g.sample.slice(0, 2).join('、')}）` }));
  return (
    <>
      <p className="t2 s13">新产品名、新技术名先补在这里；不填企业名称。</p>
      {!locked && (
        <div className="row" style={{ gap: 8, marginBottom: 10, flexWrap: 'wrap' }}>
          <Input placeholder="词，2 到 40 个字" value={term} onChange={(e) => setTerm(e.target.value)} style={{ width: 180 }} maxLength={40} />
          <Select aria-label="归入词组" showSearch optionFilterProp="label" placeholder="归入词组" options={options} value={group} onChange={setGroup} style={{ minWidth: 280 }} />
          <Button disabled={term.trim().length < 2 || !group} onClick={() => { set([...terms, { term: term.trim(), group: group! }]); setTerm(''); }}>加词</Button>
        </div>
      )}
      {terms.length === 0 ? <p className="t3">还没有补充词。</p> : terms.map((t, i) => (
        <div className="fit-row fit-row-group" key={`${t.group}${t.term}`}><span>{t.term} <span className="t3 s12">{t.group}</span></span>{!locked && <Button size="small" type="text" onClick={() => set(terms.filter((_, k) => k !== i))}>删去</Button>}</div>
      ))}
    </>
  );
}
