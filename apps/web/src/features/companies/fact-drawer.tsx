import { Button, DatePicker, Input, InputNumber, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { businessDate, stamp } from '@/ui/format';
import { toast } from '@/ui/toast';
import { factText } from './company-words';
import { YearAmounts } from './entry-field';
import { type Entry, entryFault, listFormOf } from './list-entries';
import { ListFactForm } from './list-fact-form';
import type { Company, Fact } from './views';

type State = 'known' | 'none' | 'unknown';
const SOURCES = ['企业填报', '电话核实', '审计报告', '营业执照', '公开信息'].map((value) => ({ value, label: value }));

/** One answer with its source and date; the match is made again at once. */
export function FactDrawer({ company, fact, onClose }: { company: Company; fact: Fact; onClose: () => void }) {
  const [state, setState] = useState<State>(fact.state === 'unknown' ? 'known' : fact.state);
  const [value, setValue] = useState<unknown>(fact.value);
  const [source, setSource] = useState<string>(fact.source ?? '企业填报');
  const [on, setOn] = useState(fact.date ?? businessDate(new Date()));
  const [error, setError] = useState<string | null>(null);
  const [fault, setFault] = useState<{ at: number; message: string } | null>(null);
  const [dirty, setDirty] = useState(false);
  const change = (next: unknown) => { setValue(next); setFault(null); setDirty(true); };
  const history = useGet('/api/v1/companies/{id}/facts/history', { path: { id: company.id } as never, query: { path: fact.path } as never }).data as unknown as { items: { state: State; value: unknown; source: string | null; changedAt: string; changedBy: string | null }[] } | undefined;
  const save = useWrite('post', '/api/v1/companies/{id}/facts', { stale: ['/api/v1/companies'], onDone: () => { toast.done('已保存，政策已重新匹配'); onClose(); }, onRefused: (p) => setError(p.errors[0] ? sayFault(p.errors[0], fact) : sayProblem(p)) });
  const form = fact.type === 'list' ? listFormOf(fact.path) : null;
  const entries = (Array.isArray(value) ? value : []) as Entry[];
  const send = () => {
    const wrong = form && state === 'known' ? entryFault(form, entries) : null;
    setFault(wrong);
    if (wrong) return;
    save.mutate({ path: { id: company.id } as never, body: { path: fact.path, state, ...(state === 'known' && { value }), source, date: on } as never });
  };
  return (
    <DetailDrawer open onClose={onClose} title={fact.label} facts={fact.group} width={form ? 640 : undefined} dirty={dirty} footer={<Button type="primary" className="b" loading={save.isPending} onClick={send}>保存事实</Button>}>
      <div className="stack">
        <Segmented block value={state} onChange={setState} options={[{ value: 'known', label: '已知' }, { value: 'none', label: '经核实无' }, { value: 'unknown', label: '未知' }]} />
        {state === 'known' && (form ? <ListFactForm form={form} value={entries} onChange={change} fault={fault} /> : <Field fact={fact} value={value} onChange={change} />)}
        {state !== 'unknown' && <div className="row"><Select style={{ flex: 1 }} value={source} options={SOURCES} onChange={setSource} aria-label="来源" /><DatePicker allowClear={false} value={dayjs(on)} onChange={(d) => d && setOn(d.format('YYYY-MM-DD'))} aria-label="日期" /></div>}
        {error && <p className="red s13" role="alert">{error}</p>}
        {history && history.items.length > 0 && <div><div className="s12 t3">以前的说法</div>{history.items.map((h) => <div key={h.changedAt} className="s13 t2">{stamp(h.changedAt)} {h.state === 'known' ? factText(h.value, fact.unit, fact.options, fact.path) : h.state === 'none' ? '无' : '未知'}　{h.source} {h.changedBy}</div>)}</div>}
      </div>
    </DetailDrawer>
  );
}

/** A refusal names an entry by its place in the list; people count from one. */
function sayFault({ path, message }: { path: string; message: string }, fact: Fact): string {
  const [place, key] = path.split(`${fact.path.split('.')[0]}.`)[1]?.split('.') ?? [];
  const form = listFormOf(fact.path);
  const label = form?.fields.find((f) => f.key === key)?.label;
  return form && place && /^\d+$/.test(place) ? `${form.entry} ${Number(place) + 1}${label ? ` ${label}` : ''}：${message}` : message;
}

function Field({ fact, value, onChange }: { fact: Fact; value: unknown; onChange: (value: unknown) => void }) {
  const options = Object.entries(fact.options ?? {}).map(([code, label]) => ({ value: code, label }));
  if (fact.type === 'bool') return <Segmented value={value === true ? 'yes' : value === false ? 'no' : undefined} options={[{ value: 'yes', label: '是' }, { value: 'no', label: '否' }]} onChange={(v) => onChange(v === 'yes')} />;
  if (fact.type === 'choice') return <Select style={{ width: '100%' }} value={value === null ? undefined : String(value)} options={options} onChange={(v) => onChange(/^\d+$/.test(v) ? Number(v) : v)} aria-label={fact.label} />;
  if (fact.type === 'tags') return <Select mode="tags" style={{ width: '100%' }} value={(value as string[] | null) ?? []} options={options} onChange={onChange} aria-label={fact.label} />;
  if (fact.type === 'number') return <InputNumber style={{ width: 180 }} value={value as number | null} suffix={fact.unit} onChange={onChange} aria-label={fact.label} />;
  if (fact.type === 'date') return <DatePicker value={typeof value === 'string' ? dayjs(value) : null} onChange={(d) => onChange(d?.format('YYYY-MM-DD'))} aria-label={fact.label} />;
  if (fact.type === 'by_year') return <YearAmounts label={fact.label} unit={fact.unit ?? undefined} value={(value as Record<string, number> | null) ?? {}} onChange={onChange} />;
  return <Input value={(value as string | null) ?? ''} onChange={(e) => onChange(e.target.value)} aria-label={fact.label} />;
}
