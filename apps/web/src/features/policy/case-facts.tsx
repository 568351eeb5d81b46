import { companyCategories, listFacts } from '@crm/companies/words';
import { Button, ConfigProvider, DatePicker, Input, InputNumber, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { YearAmounts } from '../companies/entry-field';
import type { Entry } from '../companies/list-entries';
import { ListFactForm } from '../companies/list-fact-form';
import { useFactWords } from './api';
import { type CaseProfile, doubtsOf, factAt, putFact, saidOf, setUnknown } from './case-profile';
import { CODE_WORDS } from './code-words';
import type { FactWord } from './views';

interface Props { profile: Record<string, unknown>; onChange: (profile: CaseProfile) => void; disabled?: boolean }

const YEARS = new Set(['revenueWan', 'outputWan', 'rdSpendWan']);
const PLACES: Record<string, string[]> = { 'location.district': ['bda', 'changping', 'tongzhou', 'haidian', 'daxing'], 'location.park': ['biopark', 'life_science_park', 'huoxian', 'medical_device_city', 'future_beauty_city', 'synthetic_biology_cluster'] };
/** Facts only a case states: what was taken elsewhere, and who belongs to the company. */
const MORE: FactWord[] = [['otherPolicies', '其他同类政策'], ['affiliates', '关联企业']].map(([path = '', label = '']) => ({ path, label, question: label, form: { type: 'list' } }));
const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The company of a test case, fact by fact, with the inputs of the company page. What is not listed means none; unknown is said. */
export function CaseFacts({ profile, onChange, disabled }: Props) {
  const { facts } = useFactWords();
  const said = saidOf(profile);
  const tops = [...facts.filter((fact) => !fact.path.includes('*')), ...MORE];
  const paths = new Set(tops.map((fact) => fact.path));
  const shown = tops.filter((fact) => said.unknown.includes(fact.path) || !isEmpty(factAt(said, fact.path)) || touched(said, fact));
  const add = (path: string) => onChange(putFact(said, path, startOf(tops.find((fact) => fact.path === path))));
  const details = said.unknown.filter((path) => !paths.has(path));
  return (
    <ConfigProvider componentDisabled={disabled}>
      <div className="stack" style={{ gap: 8 }}>
        {shown.map((fact) => <FactRow key={fact.path} fact={fact} profile={said} onChange={onChange} />)}
        <div className="row wrap">
          <Select style={{ width: 220 }} showSearch={{ optionFilterProp: 'label' }} value={null} placeholder="加事实" options={tops.filter((fact) => !shown.includes(fact)).map((fact) => ({ value: fact.path, label: fact.label }))} onChange={(path: string | null) => path && add(path)} aria-label="加事实" />
          <span className="s12 t3">没列出的事实按“没有”。</span>
        </div>
        <div className="case-fact"><span className="s13 t2">未知的细项</span><Select mode="tags" style={{ width: '100%' }} placeholder="没有" value={details} options={doubtsOf(said)} optionFilterProp="label" onChange={(next: string[]) => onChange({ ...said, unknown: [...said.unknown.filter((path) => paths.has(path)), ...next] })} aria-label="未知的细项" /></div>
      </div>
    </ConfigProvider>
  );
}

/** An empty list the case names itself is shown while it is being filled; those that came empty mean none and stay away. */
const touched = (profile: CaseProfile, fact: FactWord): boolean => fact.form.type !== 'list' && !YEARS.has(fact.path) && factAt(profile, fact.path) !== undefined;

function startOf(fact: FactWord | undefined): unknown {
  if (!fact) return undefined;
  if (YEARS.has(fact.path)) return { [new Date().getFullYear()]: 0 };
  if (listFacts[fact.path]) return [{}];
  if (fact.form.type === 'list') return [''];
  if (fact.form.type === 'date') return null;
  return fact.form.type === 'yesno' ? true : fact.form.type === 'number' ? 0 : '';
}

function FactRow({ fact, profile, onChange }: { fact: FactWord; profile: CaseProfile; onChange: Props['onChange'] }) {
  const unknown = profile.unknown.includes(fact.path);
  const put = (value: unknown) => onChange(putFact(profile, fact.path, value));
  return (
    <div className="case-fact">
      <span className="s13 t2">{fact.label}</span>
      <div>{unknown ? <span className="amb">未知</span> : <FactInput fact={fact} value={factAt(profile, fact.path)} onChange={put} />}</div>
      <span className="row">
        <Button type="link" size="small" onClick={() => (unknown ? put(startOf(fact)) : onChange(setUnknown(profile, fact.path)))}>{unknown ? '改为已知' : '改为未知'}</Button>
        <Button type="link" size="small" onClick={() => put(undefined)}>删除</Button>
      </span>
    </div>
  );
}

function FactInput({ fact, value, onChange }: { fact: FactWord; value: unknown; onChange: (value: unknown) => void }) {
  const form = listFacts[fact.path];
  if (form) return <ListFactForm form={form} value={(value as Entry[] | undefined) ?? []} onChange={onChange} fault={null} empty="没有" />;
  if (YEARS.has(fact.path)) return <YearAmounts label={fact.label} unit="万元" value={(value as Record<string, number> | undefined) ?? {}} onChange={onChange} empty="没有" />;
  if (fact.form.type === 'list') return <Select mode="tags" style={{ width: '100%' }} value={((value as string[] | undefined) ?? []).filter(Boolean)} options={Object.entries(fact.path === 'entityKind' ? companyCategories : CODE_WORDS).map(([code, label]) => ({ value: code, label }))} optionFilterProp="label" onChange={(next: string[]) => onChange(next)} aria-label={fact.label} />;
  if (fact.form.type === 'yesno') return <Segmented value={value === true ? 'yes' : 'no'} options={[{ value: 'yes', label: '是' }, { value: 'no', label: '否' }]} onChange={(next) => onChange(next === 'yes')} aria-label={fact.label} />;
  if (fact.form.type === 'number') return <InputNumber style={{ width: 180 }} min={0} value={typeof value === 'number' ? value : null} suffix={fact.form.unit} onChange={(next) => onChange(next ?? 0)} aria-label={fact.label} />;
  if (fact.form.type === 'date') return <DatePicker value={typeof value === 'string' && value ? dayjs(value) : null} placeholder="尚未" onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)} aria-label={fact.label} />;
  const places = PLACES[fact.path];
  if (places) return <Select style={{ width: 220 }} value={typeof value === 'string' && value ? value : undefined} placeholder="选择" options={places.map((code) => ({ value: code, label: CODE_WORDS[code] ?? code }))} onChange={onChange} aria-label={fact.label} />;
  return <Input style={{ width: 220 }} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} aria-label={fact.label} />;
}
