import { Button, DatePicker, Input, InputNumber, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { businessDate, stamp } from '@/ui/format';
import { toast } from '@/ui/toast';
import { factText } from './company-words';
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
  const history = useGet('/api/v1/companies/{id}/facts/history', { path: { id: company.id } as never, query: { path: fact.path } as never }).data as unknown as { items: { state: State; value: unknown; source: string | null; changedAt: string; changedBy: string | null }[] } | undefined;
  const save = useWrite('post', '/api/v1/companies/{id}/facts', { stale: ['/api/v1/companies'], onDone: () => { toast.done('已保存，政策已重新匹配'); onClose(); }, onRefused: (p) => setError(p.errors[0]?.message ?? sayProblem(p)) });
  const send = () => save.mutate({ path: { id: company.id } as never, body: { path: fact.path, state, ...(state === 'known' && { value }), source, date: on } as never });
  return (
    <DetailDrawer open onClose={onClose} title={fact.label} facts={fact.group} footer={<Button type="primary" className="b" loading={save.isPending} onClick={send}>保存事实</Button>}>
      <div className="stack">
        <Segmented block value={state} onChange={setState} options={[{ value: 'known', label: '已知' }, { value: 'none', label: '经核实无' }, { value: 'unknown', label: '未知' }]} />
        {state === 'known' && <Field fact={fact} value={value} onChange={setValue} />}
        {state !== 'unknown' && <div className="row"><Select style={{ flex: 1 }} value={source} options={SOURCES} onChange={setSource} aria-label="来源" /><DatePicker allowClear={false} value={dayjs(on)} onChange={(d) => d && setOn(d.format('YYYY-MM-DD'))} aria-label="日期" /></div>}
        {error && <p className="red s13" role="alert">{error}</p>}
        {history && history.items.length > 0 && <div><div className="s12 t3">以前的说法</div>{history.items.map((h) => <div key={h.changedAt} className="s13 t2">{stamp(h.changedAt)} {h.state === 'known' ? factText(h.value, fact.unit, fact.options) : h.state === 'none' ? '无' : '未知'}　{h.source} {h.changedBy}</div>)}</div>}
      </div>
    </DetailDrawer>
  );
}

function Field({ fact, value, onChange }: { fact: Fact; value: unknown; onChange: (value: unknown) => void }) {
  const options = Object.entries(fact.options ?? {}).map(([code, label]) => ({ value: code, label }));
  if (fact.type === 'bool') return <Segmented value={value === true ? 'yes' : value === false ? 'no' : undefined} options={[{ value: 'yes', label: '是' }, { value: 'no', label: '否' }]} onChange={(v) => onChange(v === 'yes')} />;
  if (fact.type === 'choice') return <Select style={{ width: '100%' }} value={value === null ? undefined : String(value)} options={options} onChange={(v) => onChange(/^\d+$/.test(v) ? Number(v) : v)} aria-label={fact.label} />;
  if (fact.type === 'tags') return <Select mode="tags" style={{ width: '100%' }} value={(value as string[] | null) ?? []} options={options} onChange={onChange} aria-label={fact.label} />;
  if (fact.type === 'number') return <InputNumber style={{ width: 180 }} value={value as number | null} suffix={fact.unit} onChange={onChange} aria-label={fact.label} />;
  if (fact.type === 'date') return <DatePicker value={typeof value === 'string' ? dayjs(value) : null} onChange={(d) => onChange(d?.format('YYYY-MM-DD'))} aria-label={fact.label} />;
  if (fact.type === 'by_year') return <ByYear fact={fact} value={(value as Record<string, number> | null) ?? {}} onChange={onChange} />;
  if (fact.type === 'list') return <ListField value={value} onChange={onChange} label={fact.label} />;
  return <Input value={(value as string | null) ?? ''} onChange={(e) => onChange(e.target.value)} aria-label={fact.label} />;
}

function ByYear({ fact, value, onChange }: { fact: Fact; value: Record<string, number>; onChange: (value: unknown) => void }) {
  const year = new Date().getFullYear();
  return <div className="stack" style={{ gap: 8 }}>{[year, year - 1, year - 2].map((y) => <div key={y} className="row s13">{y} 年<InputNumber style={{ width: 180 }} value={value[y] ?? null} suffix={fact.unit} onChange={(n) => { const { [y]: _old, ...rest } = value; onChange(n === null ? rest : { ...rest, [y]: n }); }} aria-label={`${y} 年${fact.label}`} /></div>)}</div>;
}

/** Entries of a list as they are stored; the policy tab asks for single facts of an entry in words. */
function ListField({ value, onChange, label }: { value: unknown; onChange: (value: unknown) => void; label: string }) {
  const [text, setText] = useState(JSON.stringify(value ?? [], null, 2));
  const [bad, setBad] = useState(false);
  const read = (next: string) => { setText(next); try { onChange(JSON.parse(next)); setBad(false); } catch { setBad(true); } };
  return <div><Input.TextArea value={text} onChange={(e) => read(e.target.value)} autoSize={{ minRows: 6, maxRows: 18 }} aria-label={label} style={{ fontFamily: 'monospace', fontSize: 12 }} />{bad && <p className="red s12">格式不完整。</p>}<p className="s12 t3">每项一个对象，例如 {'{"id":"A","kind":"drug","drugClass":1}'}</p></div>;
}
