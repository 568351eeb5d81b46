import { Button, Drawer, Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './icon';
import { usePhone } from './use-phone';
import './filter-bar.css';

export type FilterField =
  | { kind: 'search'; key: string; placeholder: string; width?: number }
  | { kind: 'select'; key: string; label: string; options: { value: string; label: ReactNode }[]; multiple?: boolean; search?: boolean; width?: number; /** word for no choice; default 全部 */ all?: string }
  | { kind: 'custom'; key: string; render: () => ReactNode };

interface Props {
  fields: FilterField[];
  values: Record<string, string | undefined>;
  onChange: (patch: Record<string, string | null>) => void;
  onClear: () => void;
  count: number;
  /** Right end: sort words, column choice. */
  extra?: ReactNode;
  /** Replaces the bar while rows are selected: `已选 12 家　分派　退回线索池　导出`. */
  bulk?: ReactNode;
}

/** Filters above a list. Several values of one filter are joined by commas. On a phone: search stays, the rest is a bottom sheet. */
export function FilterBar({ fields, values, onChange, onClear, count, extra, bulk }: Props) {
  const phone = usePhone();
  const [sheet, setSheet] = useState(false);
  if (bulk) return <div className="ui-filters ui-filters-bulk">{bulk}</div>;
  const draw = (field: FilterField, wide: boolean) => <Field key={field.key} field={field} value={values[field.key]} wide={wide} onChange={(value) => onChange({ [field.key]: value })} />;
  const rest = fields.filter((field) => field.kind !== 'search');
  if (phone) {
    return (
      <div className="ui-filters">
        {fields.filter((field) => field.kind === 'search').map((field) => draw(field, true))}
        {rest.length > 0 && <Button size="large" icon={<Icon name="filter" size={16} />} onClick={() => setSheet(true)}>筛选{count > 0 ? ` ${count}` : ''}</Button>}
        {extra}
        <Drawer open={sheet} onClose={() => setSheet(false)} placement="bottom" size="auto" title="筛选" extra={<Button type="text" onClick={onClear}>清空</Button>} footer={<Button type="primary" size="large" block onClick={() => setSheet(false)}>看结果</Button>}>
          <div className="stack">{rest.map((field) => draw(field, true))}</div>
        </Drawer>
      </div>
    );
  }
  return (
    <div className="ui-filters">
      {fields.map((field) => draw(field, false))}
      {count > 0 && <Button type="text" size="small" onClick={onClear}>清空筛选</Button>}
      {extra && <div className="push row s13 t3">{extra}</div>}
    </div>
  );
}

function Field({ field, value, wide, onChange }: { field: FilterField; value: string | undefined; wide: boolean; onChange: (value: string | null) => void }) {
  if (field.kind === 'custom') return <>{field.render()}</>;
  if (field.kind === 'search') return <SearchField placeholder={field.placeholder} width={wide ? undefined : (field.width ?? 260)} value={value ?? ''} onChange={(text) => onChange(text || null)} />;
  const shared = {
    prefix: <span className="t3">{field.label}</span>,
    options: field.options, allowClear: true, placeholder: field.all ?? '全部', popupMatchSelectWidth: false,
    size: wide ? ('large' as const) : ('middle' as const), style: wide ? { width: '100%' } : { minWidth: field.width ?? 126 },
    'aria-label': field.label,
    showSearch: field.search ? { optionFilterProp: 'label' } : false,
  };
  if (field.multiple) return <Select {...shared} mode="multiple" maxTagCount={1} maxTagPlaceholder={(left) => `+${left.length}`} value={value ? value.split(',') : []} onChange={(next: string[]) => onChange(next.join(',') || null)} />;
  return <Select {...shared} value={value} onChange={(next: string | undefined) => onChange(next ?? null)} />;
}

/** Asks 300 ms after the last key, never while an input method composes. */
function SearchField({ value, placeholder, width, onChange }: { value: string; placeholder: string; width?: number; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (composing || text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text, composing, value, onChange]);
  return (
    <Input
      value={text} placeholder={placeholder} aria-label={placeholder} allowClear style={{ width: width ?? '100%' }} size={width ? 'middle' : 'large'} className={width ? undefined : 'grow'}
      prefix={<Icon name="search" size={16} />} onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)} onPressEnter={() => onChange(text.trim())}
    />
  );
}
