import type { EntryField } from '@crm/companies/words';
import { Button, DatePicker, Input, InputNumber, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { type Entry, asKey, withField } from './list-entries';

interface Props {
  field: EntryField;
  value: unknown;
  onChange: (value: unknown) => void;
  /** What an empty field means, 未知 unless said otherwise. */
  empty?: string;
}

/** One field of an entry with its label; nothing filled in means unknown, or what `empty` says. */
export function EntryInput({ field, value, onChange, empty = '未知' }: Props) {
  return (
    <div className={`entry-field${field.type === 'list' || field.type === 'by_year' || field.type === 'tags' ? ' wide' : ''}`}>
      <span className="s13 t2">{field.label}{field.required && <span className="red" aria-hidden> *</span>}</span>
      {control(field, value, onChange, empty)}
      {field.help && <span className="s12 t3">{field.help}</span>}
    </div>
  );
}

function control(field: EntryField, value: unknown, onChange: (value: unknown) => void, empty: string): ReactNode {
  const label = field.label;
  if (field.type === 'bool') {
    const now = value === true ? 'yes' : value === false ? 'no' : 'unknown';
    return <Segmented value={now} options={[{ value: 'yes', label: '是' }, { value: 'no', label: '否' }, { value: 'unknown', label: empty }]} onChange={(v) => onChange(v === 'unknown' ? undefined : v === 'yes')} aria-label={label} />;
  }
  if (field.type === 'choice') {
    const known = Object.entries(field.options ?? {}).map(([code, text]) => ({ value: code, label: text }));
    const options = value === undefined || value === null || known.some((o) => o.value === String(value)) ? known : [...known, { value: String(value), label: String(value) }];
    return <Select style={{ width: '100%' }} allowClear={!field.required} placeholder={field.required ? '选择' : empty} value={value === undefined || value === null ? undefined : String(value)} options={options} onChange={(v) => onChange(v === undefined ? undefined : /^\d+$/.test(v) ? Number(v) : v)} aria-label={label} />;
  }
  if (field.type === 'number') return <InputNumber style={{ width: '100%' }} min={0} placeholder={empty} value={typeof value === 'number' ? value : null} suffix={field.unit} onChange={(n) => onChange(n ?? undefined)} aria-label={label} />;
  if (field.type === 'date') return <DatePicker style={{ width: '100%' }} placeholder={empty} value={typeof value === 'string' ? dayjs(value) : null} onChange={(d) => onChange(d ? d.format('YYYY-MM-DD') : undefined)} aria-label={label} />;
  if (field.type === 'tags') return <Select mode="tags" style={{ width: '100%' }} value={(value as string[] | undefined) ?? []} options={Object.entries(field.options ?? {}).map(([code, text]) => ({ value: code, label: text }))} optionFilterProp="label" onChange={(v: string[]) => onChange(v.length ? v : undefined)} aria-label={label} />;
  if (field.type === 'by_year') return <YearAmounts label={label} unit={field.unit} value={(value as Record<string, number> | undefined) ?? {}} onChange={onChange} empty={empty} />;
  if (field.type === 'list') return <InnerList field={field} value={(value as Entry[] | undefined) ?? []} onChange={onChange} empty={empty} />;
  return <Input value={(value as string | undefined) ?? ''} maxLength={200} placeholder={field.required ? '' : empty} onChange={(e) => onChange(field.key === 'id' || field.key === 'product' ? asKey(e.target.value) : e.target.value || undefined)} aria-label={label} />;
}

/** Amounts of this year and the two before; an empty one is unknown, or what `empty` says. */
export function YearAmounts({ label, unit, value, onChange, empty = '未知' }: { label: string; unit?: string; value: Record<string, number>; onChange: (value: unknown) => void; empty?: string }) {
  const year = new Date().getFullYear();
  const years = [...new Set([year, year - 1, year - 2, ...Object.keys(value).map(Number)])].sort((a, b) => b - a);
  const set = (y: number, n: number | null) => {
    const { [y]: _old, ...rest } = value;
    onChange(n === null ? rest : { ...rest, [y]: n });
  };
  return (
    <div className="entry-years">
      {years.map((y) => <div key={y} className="row s13">{y} 年<InputNumber style={{ width: 160 }} min={0} placeholder={empty} value={value[y] ?? null} suffix={unit} onChange={(n) => set(y, n)} aria-label={`${y} 年${label}`} /></div>)}
    </div>
  );
}

function InnerList({ field, value, onChange, empty }: { field: EntryField; value: Entry[]; onChange: (value: unknown) => void; empty: string }) {
  const fields = field.fields ?? [];
  const change = (at: number, key: string, v: unknown) => onChange(value.map((e, i) => (i === at ? withField({ fields }, e, key, v) : e)));
  return (
    <div className="entry-inner">
      {value.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no key of their own and are never re-ordered
        <div key={at} className="entry-inner-row">
          <div className="entry-grid">{fields.map((f) => <EntryInput key={f.key} field={f} value={entry[f.key]} onChange={(v) => change(at, f.key, v)} empty={empty} />)}</div>
          <Button type="link" size="small" danger onClick={() => onChange(value.length > 1 ? value.filter((_, i) => i !== at) : undefined)}>删除这条进度</Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...value, {}])}>添加进度</Button>
    </div>
  );
}
