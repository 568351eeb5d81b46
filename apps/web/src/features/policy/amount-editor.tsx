import { AMOUNT_KINDS } from '@crm/policy/words';
import { InputNumber, Select } from 'antd';
import { useFactWords } from './api';
import { AmountRule } from './clause-conditions';
import type { ClauseBody } from './views';

const KINDS = Object.entries(AMOUNT_KINDS).map(([value, label]) => ({ value, label }));
type Amount = ClauseBody['amount'];
const START: Record<string, Amount> = { none: { kind: 'none' }, cap_only: { kind: 'cap_only', capWan: 0 }, fixed: { kind: 'fixed', wan: 0 }, formula: { kind: 'formula', ratePct: 20, base: 'contracts.*.amountWan', capWan: 0 }, ceiling: { kind: 'ceiling', ratePct: 20, base: 'contracts.*.amountWan', capWan: 0 } };

/** Kind, rate, base, item cap; the sentence below says what it comes to. */
export function AmountEditor({ body, onChange, disabled }: { body: ClauseBody; onChange: (amount: Amount) => void; disabled?: boolean }) {
  const { facts } = useFactWords();
  const { amount } = body;
  const money = (key: 'wan' | 'capWan', label: string) => <label className="stack" style={{ gap: 4 }}><span className="s13 t2">{label}</span><InputNumber min={0} value={amount[key]} suffix="万元" disabled={disabled} onChange={(next) => onChange({ ...amount, [key]: next ?? 0 })} /></label>;
  const bases = facts.filter((fact) => fact.form.unit === '万元' && (!fact.path.includes('.*.') || fact.path.startsWith(`${body.over}.`))).map((fact) => ({ value: fact.path, label: fact.label }));
  return (
    <div className="stack">
      <div className="row wrap" style={{ alignItems: 'flex-end' }}>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">金额类型</span><Select style={{ width: 160 }} value={amount.kind} options={KINDS} disabled={disabled} onChange={(kind) => onChange(START[kind] ?? { kind: 'none' })} /></label>
        {amount.kind === 'fixed' && !amount.by && money('wan', '固定金额')}
        {(amount.kind === 'formula' || amount.kind === 'ceiling') && (
          <>
            <label className="stack" style={{ gap: 4 }}><span className="s13 t2">基数</span><Select style={{ width: 180 }} value={amount.base} options={bases} disabled={disabled} onChange={(base) => onChange({ ...amount, base })} /></label>
            <label className="stack" style={{ gap: 4 }}><span className="s13 t2">比例</span><InputNumber min={0} max={1000} value={amount.ratePct} suffix="%" disabled={disabled} onChange={(ratePct) => onChange({ ...amount, ratePct: ratePct ?? 0 })} /></label>
          </>
        )}
        {amount.kind !== 'none' && amount.kind !== 'fixed' && money('capWan', '上限')}
        {(amount.kind === 'formula' || amount.kind === 'ceiling') && <label className="stack" style={{ gap: 4 }}><span className="s13 t2">上限管什么</span><Select style={{ width: 150 }} value={amount.capPer ?? 'item'} options={[{ value: 'item', label: '单项' }, { value: 'year', label: '企业每年合计' }]} disabled={disabled} onChange={(per) => { const { capPer: _old, ...rest } = amount; onChange(per === 'year' ? { ...rest, capPer: 'year' } : rest); }} aria-label="上限管什么" /></label>}
        {amount.by && Object.entries(amount.values ?? {}).map(([key, wan]) => <label key={key} className="stack" style={{ gap: 4 }}><span className="s13 t2">{key === 'true' ? '是' : key === 'false' ? '否' : `${key} 类`}</span><InputNumber min={0} value={wan} suffix="万元" disabled={disabled} onChange={(next) => onChange({ ...amount, values: { ...amount.values, [key]: next ?? 0 } })} /></label>)}
      </div>
      <AmountRule body={body} />
    </div>
  );
}
