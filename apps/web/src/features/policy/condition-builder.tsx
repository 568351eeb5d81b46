import { Button, Input, InputNumber, Select } from 'antd';
import { useFactWords } from './api';
import { conditionWords, LISTS } from './clause-conditions';
import type { Condition, FactWord } from './views';

const TESTS = [
  { value: 'is', label: '是' }, { value: 'in', label: '为其中之一' }, { value: 'includesAny', label: '包含任一' },
  { value: 'over', label: '超过（不含）' }, { value: 'atLeast', label: '不低于（含）' }, { value: 'atMost', label: '不超过（含）' }, { value: 'present', label: '有' },
];
const testOf = (c: Condition): string => TESTS.find((test) => test.value in c)?.value ?? 'is';
const START: Record<string, unknown> = { is: true, in: [], includesAny: [], over: 0, atLeast: 0, atMost: 0, present: true };

/** `single` = exactly one condition (a gate of a document): nothing is added or removed, its kind can be changed. */
interface Props { conditions: Condition[]; over: string; onChange: (conditions: Condition[]) => void; disabled?: boolean; single?: boolean }

/** Conditions put together by people: fact, comparison, value; groups of alternatives. What it writes is what the matcher runs. */
export function ConditionBuilder({ conditions, over, onChange, disabled, single }: Props) {
  const set = (i: number, next: Condition | null) => onChange(next ? conditions.with(i, next) : conditions.filter((_, k) => k !== i));
  return (
    <div className="stack" style={{ gap: 6 }}>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place */}
      {conditions.map((condition, i) => <Row key={i} condition={condition} over={over} disabled={disabled} single={single} onChange={(next) => set(i, next)} />)}
      {!disabled && !single && (
        <div className="row wrap">
          <Button size="small" onClick={() => onChange([...conditions, { fact: 'activities', includesAny: [] }])}>加条件</Button>
          <Button size="small" onClick={() => onChange([...conditions, { any: [{ fact: 'activities', includesAny: [] }] }])}>加“下列之一”</Button>
          {over === 'company' && <Select size="small" style={{ width: 170 }} value={null} placeholder="加“至少一项满足”" options={SOME} onChange={(some: string | null) => some && onChange([...conditions, { some, where: [] }])} aria-label="加至少一项满足" />}
        </div>
      )}
    </div>
  );
}

const SOME = Object.entries(LISTS).filter(([value]) => value !== 'company').map(([value, label]) => ({ value, label: label.replace('每', '至少一') }));
const GATES = [{ value: 'fact', label: '某项事实' }, { value: 'landed', label: '已落地经营' }, { value: 'noPenalty', label: '无重大行政处罚' }, { value: 'any', label: '下列之一' }];
const GATE_START: Record<string, Condition> = { fact: { fact: 'location.inYizhuangNewTown', is: true }, landed: { landed: true }, noPenalty: { noPenalty: 'major', years: 3 }, any: { any: [{ fact: 'location.inYizhuangNewTown', is: true }] } };

interface RowProps { condition: Condition; over: string; onChange: (next: Condition | null) => void; disabled?: boolean; single?: boolean }

function Row({ condition: c, over, onChange, disabled, single }: RowProps) {
  const { facts, label } = useFactWords();
  const kind = single && <Select size="small" style={{ width: 150 }} value={Object.keys(GATE_START).find((key) => key in c) ?? 'fact'} options={GATES} disabled={disabled} onChange={(next) => onChange(GATE_START[next] ?? null)} aria-label="前提类型" />;
  const remove = !disabled && !single && <button type="button" className="linkish push" onClick={() => onChange(null)}>删除</button>;
  for (const group of ['any', 'all'] as const) {
    if (!Array.isArray(c[group])) continue;
    return <div className="policy-condition" style={{ display: 'block' }}><div className="row">{kind || <b>{group === 'any' ? '下列之一' : '同时'}</b>}{remove}</div><ConditionBuilder conditions={c[group] as Condition[]} over={over} disabled={disabled} onChange={(next) => onChange({ ...c, [group]: next })} /></div>;
  }
  if (typeof c.some === 'string') return <div className="policy-condition" style={{ display: 'block' }}><div className="row"><b>{LISTS[c.some]?.replace('每', '至少一')}满足</b>{remove}</div><ConditionBuilder conditions={c.where as Condition[]} over={c.some} disabled={disabled} onChange={(where) => onChange({ ...c, where })} /></div>;
  if (c.noPenalty) return <div className="policy-condition">{kind}近<InputNumber size="small" min={1} max={50} style={{ width: 70 }} value={c.years as number} disabled={disabled} onChange={(years) => onChange({ ...c, years: years ?? 1 })} aria-label="年数" />年没有重大行政处罚公示{remove}</div>;
  if (!('fact' in c)) return <div className="policy-condition">{kind}{conditionWords(c, label)}{remove}</div>;
  const fact = facts.find((one) => one.path === c.fact);
  const test = testOf(c);
  const usable = facts.filter((one) => !one.path.includes('.*.') || one.path.startsWith(`${over}.`)).map((one) => ({ value: one.path, label: one.label }));
  const { [test]: _old, ...rest } = c;
  return (
    <div className="policy-condition">
      {kind}
      <Select size="small" showSearch={{ optionFilterProp: 'label' }} style={{ width: 200 }} value={String(c.fact)} options={usable} disabled={disabled} onChange={(next) => onChange({ ...c, fact: next })} aria-label="事实" />
      <Select size="small" style={{ width: 130 }} value={test} options={TESTS} disabled={disabled} onChange={(next) => onChange({ ...rest, [next]: START[next] })} aria-label="比较" />
      <Value test={test} value={c[test]} fact={fact} disabled={disabled} onChange={(next) => onChange({ ...c, [test]: next })} />
      {(test === 'in' || test === 'includesAny') && <Select size="small" style={{ width: 150 }} value={c.otherwise === 'ask' ? 'ask' : 'no'} disabled={disabled} options={[{ value: 'no', label: '其他：不符合' }, { value: 'ask', label: '其他：待核实' }]} onChange={(next) => { const { otherwise: _o, ...bare } = c; onChange(next === 'ask' ? { ...bare, otherwise: 'ask' } : bare); }} aria-label="不在列举内" />}
      {typeof c.is === 'boolean' && <Select size="small" style={{ width: 170 }} value={c.absent === undefined ? 'none' : String(c.absent)} disabled={disabled} options={[{ value: 'none', label: '没填写：按没有' }, { value: 'true', label: '没填写：按“是”' }, { value: 'false', label: '没填写：按“否”' }]} onChange={(next) => { const { absent: _a, ...bare } = c; onChange(next === 'none' ? bare : { ...bare, absent: next === 'true' }); }} aria-label="没填写时" />}
      {remove}
    </div>
  );
}

const scalar = (text: string): string | number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function Value({ test, value, fact, onChange, disabled }: { test: string; value: unknown; fact?: FactWord; onChange: (next: unknown) => void; disabled?: boolean }) {
  const options = (fact?.form.options ?? []).map((option) => ({ value: String(option.value), label: option.label }));
  if (test === 'present') return null;
  if (test === 'in' || test === 'includesAny') return <Select size="small" mode="tags" style={{ minWidth: 220 }} value={(Array.isArray(value) ? value : []).map(String)} options={options} disabled={disabled} onChange={(next: string[]) => onChange(next.map(scalar))} aria-label="取值" />;
  if (test !== 'is') return <InputNumber size="small" value={value as number} suffix={fact?.form.unit} disabled={disabled} onChange={(next) => onChange(next ?? 0)} aria-label="数值" />;
  if (typeof value === 'boolean' || fact?.form.type === 'yesno') return <Select size="small" style={{ width: 70 }} value={value === true ? 'yes' : 'no'} options={[{ value: 'yes', label: '是' }, { value: 'no', label: '否' }]} disabled={disabled} onChange={(next) => onChange(next === 'yes')} aria-label="是否" />;
  if (options.length > 0) return <Select size="small" style={{ width: 150 }} value={String(value)} options={options} disabled={disabled} onChange={(next) => onChange(scalar(next))} aria-label="取值" />;
  return <Input size="small" style={{ width: 180 }} value={String(value ?? '')} disabled={disabled} onChange={(event) => onChange(event.target.value)} aria-label="取值" />;
}
