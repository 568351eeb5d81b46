import { CALCULATION_FOOT, CALCULATION_LABEL, DRAFT_NOTE } from '@crm/policy/words';
import { Amount } from '@/ui/amount';
import { Card } from '@/ui/card';
import { number } from '@/ui/format';
import { useClauseIndex } from './api';
import { amountLook, itemName } from './policy-look';
import type { MatchAnswer } from './views';

/** 政策测算（非承诺）: fixed and upper apart; what is open beside them; a draft never inside. */
export function MatchTotals({ answer }: { answer: MatchAnswer }) {
  const { clause } = useClauseIndex();
  const paid = answer.results.filter((r) => r.status === 'eligible' && r.payableWan !== null && r.payableWan > 0);
  const sum = (look: 'fixed' | 'upper'): number => Math.round(paid.filter((r) => amountLook(r.amountKind) === look).reduce((total, r) => total + (r.payableWan ?? 0) * 1_000_000, 0)) / 1_000_000;
  const line = (look: 'fixed' | 'upper') => paid.filter((r) => amountLook(r.amountKind) === look).map((r) => (
    <div key={`${r.clause}/${r.item}/${r.year}`} className="row s13 t2 policy-part"><span className="ellipsis">{r.clause}　{clause(r.clause)?.title}{r.item ? ` ${itemName(clause(r.clause)?.over, r.item)}` : ''}</span><span className="push num">{number(r.payableWan ?? 0)}</span></div>
  ));
  const unpublished = answer.totals.upperWan - answer.totals.bestWan;
  return (
    <Card title={CALCULATION_LABEL} extra="有效政策">
      <div className="policy-figures">
        <div><Amount wan={answer.totals.bestWan} unit="auto" size="xl" /><div className="s13 t3">确定 {number(sum('fixed'))}，按上限估算 {number(sum('upper'))}</div></div>
        <div className="row policy-rule b"><span>确定金额</span><span className="push num">{number(sum('fixed'))}</span></div>
        {line('fixed')}
        <div className="row b"><span>上限金额</span><span className="push num">{number(sum('upper'))}</span></div>
        {line('upper')}
        {answer.alternatives.filter((a) => a.chosen === 'other').map((a) => <div key={`${a.clause}/${a.item}`} className="row s13 amb"><span>{a.clause} {a.item} 择优改用 {a.otherName}</span><span className="push num">{number(a.otherWan)}</span></div>)}
        <div className="row policy-rule amb"><span>待核实后最多再加</span><span className="push">{answer.totals.needsInfoUpperWan > 0 ? <Amount wan={answer.totals.needsInfoUpperWan} kind="needs" /> : '—'}</span></div>
        <div className="row t2"><span>标准未公布</span><span className="push">{unpublished > 0 ? <>不计（<Amount wan={unpublished} kind="upper" />）</> : '不计'}</span></div>
        <div className="row t2"><span>征求意见稿</span><span className="push">{answer.totals.draftUpperWan > 0 ? <Amount wan={answer.totals.draftUpperWan} kind="draft" /> : '不计'}</span></div>
        <p className="s12 t3">{CALCULATION_FOOT}。{answer.totals.draftUpperWan > 0 && DRAFT_NOTE}</p>
      </div>
    </Card>
  );
}

/** Offers of which only one can be taken, and what each gives. */
export function Alternatives({ answer }: { answer: MatchAnswer }) {
  if (answer.alternatives.length === 0) return null;
  return (
    <Card title="择优不重复">
      {answer.alternatives.map((a) => (
        <div key={`${a.clause}/${a.item}/${a.otherName}`} className="s13 policy-part">
          <div className={a.chosen === 'own' ? 'b' : 't2'}>{a.clause} {a.item}：{number(a.ownWan)} 万元{a.chosen === 'own' && '（取）'}</div>
          <div className={a.chosen === 'other' ? 'b' : 't2'}>{a.otherName}：{number(a.otherWan)} 万元{a.chosen === 'other' && '（取）'}</div>
        </div>
      ))}
      <p className="s12 t3">同类支持在区内只能申报一次，不能退回重选。</p>
    </Card>
  );
}
