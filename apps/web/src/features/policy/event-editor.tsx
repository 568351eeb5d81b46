import { Checkbox, InputNumber, Select } from 'antd';
import { useFactWords } from './api';
import { eventWords } from './clause-conditions';
import type { FactWord } from './views';

export type TriggerEvent = Record<string, unknown>;

const KINDS = [
  { value: 'none', label: '无须有日期的事项' }, { value: 'on', label: '某一天发生' }, { value: 'year', label: '某一年发生' },
  { value: 'crossed', label: '营业收入首次超过' }, { value: 'grew', label: '比上年增长' },
];
const GROWTH = [{ value: 'revenueWan', label: '营业收入' }, { value: 'outputWan', label: '产值' }, { value: 'rdSpendWan', label: '研发投入' }];
const kindOf = (event: TriggerEvent | undefined): string => KINDS.find((kind) => event && kind.value in event)?.value ?? 'none';

interface Props { event: TriggerEvent | undefined; over: string; onChange: (event: TriggerEvent | undefined) => void; disabled?: boolean }

/** What makes a support due: a day, a year, a threshold crossed, growth over the year before. Writes the event the matcher runs. */
export function EventEditor({ event, over, onChange, disabled }: Props) {
  const { facts, label } = useFactWords();
  const of = (type: string) => facts.filter((fact) => fact.form.type === type && (fact.path.includes('.*.') ? fact.path.startsWith(`${over}.`) : over === 'company' && type === 'date')).map(({ path, label: text }) => ({ value: path, label: text }));
  const kind = kindOf(event);
  const start = (next: string): TriggerEvent | undefined =>
    next === 'on' ? { on: of('date')[0]?.value ?? '' } : next === 'year' ? { year: of('year')[0]?.value ?? '' } : next === 'crossed' ? { crossed: 'revenueWan', over: 10_000 } : next === 'grew' ? { grew: 'revenueWan' } : undefined;
  return (
    <div className="stack" style={{ gap: 6 }}>
      <div className="policy-condition">
        <Select size="small" style={{ width: 170 }} value={kind} options={KINDS} disabled={disabled} onChange={(next) => onChange(start(next))} aria-label="触发事项" />
        {event && <Fields kind={kind} event={event} {...{ of, onChange, disabled }} />}
      </div>
      {event && <p className="s12 t3">{eventWords(event, label)}</p>}
    </div>
  );
}

interface FieldProps { kind: string; event: TriggerEvent; of: (type: string) => { value: FactWord['path']; label: string }[]; onChange: (event: TriggerEvent) => void; disabled?: boolean }

function Fields({ kind, event, of, onChange, disabled }: FieldProps) {
  const pick = (key: string, name: string, type: string, optional = false) => (
    <label className="row s13" style={{ gap: 4 }}>{name}
      <Select size="small" style={{ minWidth: 190 }} allowClear={optional} placeholder={optional ? '不要求' : '选一项'} value={event[key] as string | undefined} options={of(type)} disabled={disabled}
        onChange={(next?: string) => { const { [key]: _old, ...rest } = event; onChange(next ? { ...rest, [key]: next } : rest); }} aria-label={name} />
    </label>
  );
  if (kind === 'on') return <>{pick('on', '以', 'date')}{pick('and', '并以', 'date', true)}<span className="s12 t3">为完成日</span></>;
  if (kind === 'year') return <>{pick('year', '年度', 'year')}{pick('approvedOn', '获批日', 'date', true)}{pick('salesFrom', '销售起始日', 'date', true)}</>;
  if (kind === 'crossed') return <InputNumber size="small" min={0} value={event.over as number} suffix="万元" disabled={disabled} onChange={(over) => onChange({ ...event, over: over ?? 0 })} aria-label="首次超过" />;
  return (
    <>
      <Select size="small" style={{ width: 120 }} value={event.grew as string} options={GROWTH} disabled={disabled} onChange={(grew) => onChange({ ...event, grew })} aria-label="增长的数据" />
      <Checkbox checked={event.latest === true} disabled={disabled} onChange={({ target }) => onChange(target.checked ? { grew: event.grew, latest: true } : { grew: event.grew })}>只看最近一年</Checkbox>
    </>
  );
}
