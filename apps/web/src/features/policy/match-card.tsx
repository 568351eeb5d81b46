import { arithmeticText, reasonText } from '@crm/policy/words';
import { Link } from 'react-router';
import { Amount } from '@/ui/amount';
import { number } from '@/ui/format';
import { useClauseIndex } from './api';
import { amountLook, amountWord, itemName, StatusTag } from './policy-look';
import type { Cap, MatchResult } from './views';

/** A clause with money: what it is, how the amount came about, what limits it, where it is written. */
export function MatchCard({ result, cap }: { result: MatchResult; cap?: { rule: Cap; label: string } }) {
  const { clause } = useClauseIndex();
  const about = clause(result.clause);
  return (
    <article className={`policy-card policy-${result.status}`}>
      <div className="row policy-top">
        <div className="grow">
          <div className="row wrap"><StatusTag status={result.status} /><b className="s16">{about?.title ?? result.clause}</b>{result.item && <span className="t2">{itemName(about?.over, result.item)}</span>}</div>
          {about && <p className="s13 t2 policy-summary">{about.summary}</p>}
        </div>
        <div className="policy-money"><Money result={result} size="lg" /><div className="s12 t3">{result.status === 'needs_info' ? '核实后' : ''}{amountWord(result.amountKind)}{result.year ? `·${result.year} 年` : ''}</div></div>
      </div>
      {(result.arithmetic.length > 0 || cap) && (
        <dl className="policy-sum">
          {result.arithmetic.length > 0 && <><dt>算法</dt><dd>{arithmeticText(result.arithmetic)}（万元）</dd></>}
          {cap && <><dt>上限</dt><dd>{cap.label}{cap.rule.beforeWan > cap.rule.afterWan ? <b>，封顶减 {number(cap.rule.beforeWan - cap.rule.afterWan)} 万元</b> : '，恰到上限'}{result.payableWan !== null && result.payableWan !== result.amountWan && `；本项计 ${number(result.payableWan)}`}</dd></>}
        </dl>
      )}
      {result.missing.length > 0 && <ul className="policy-missing">{result.missing.slice(0, 5).map((missing) => <li key={missing.path}>{missing.question}</li>)}</ul>}
      {result.reasons.length > 0 && <p className="s13 amb">{result.reasons.map(reasonText).join('；')}</p>}
      <Source result={result} />
    </article>
  );
}

/** Several items of one clause and year: the sum of each, and what the company cap leaves of it. */
export function MatchGroupCard({ results, cap }: { results: MatchResult[]; cap?: { rule: Cap; label: string } }) {
  const { clause } = useClauseIndex();
  const [first] = results as [MatchResult];
  const about = clause(first.clause);
  const sum = (of: (r: MatchResult) => number): number => Math.round(results.reduce((total, r) => total + of(r) * 1_000_000, 0)) / 1_000_000;
  const before = sum((r) => r.amountWan ?? 0);
  return (
    <article className={`policy-card policy-${first.status}`}>
      <div className="row policy-top">
        <div className="grow">
          <div className="row wrap"><StatusTag status={first.status} /><b className="s16">{about?.title ?? first.clause}</b><span className="t2">{results.length} 笔</span></div>
          <p className="s13 t2 policy-summary">{about?.summary}</p>
        </div>
        <div className="policy-money"><Amount wan={sum((r) => r.payableWan ?? 0)} kind={amountLook(first.amountKind)} size="lg" /><div className="s12 t3">{amountWord(first.amountKind)}{first.year ? `·${first.year} 年` : ''}</div></div>
      </div>
      <dl className="policy-sum">
        <dt>算法</dt><dd>{results.map((r) => `${itemName(about?.over, r.item ?? '')}：${arithmeticText(r.arithmetic)}`).join('；')}；合计 {number(before)}（万元）</dd>
        {cap && <><dt>上限</dt><dd>{cap.label}{cap.rule.beforeWan > cap.rule.afterWan ? <b>，封顶减 {number(cap.rule.beforeWan - cap.rule.afterWan)} 万元</b> : '，恰到上限'}</dd></>}
      </dl>
      {first.reasons.length > 0 && <p className="s13 amb">{first.reasons.map(reasonText).join('；')}</p>}
      <Source result={first} />
    </article>
  );
}

function Source({ result }: { result: MatchResult }) {
  const { clause, document } = useClauseIndex();
  const source = document(result.source.document);
  return (
    <footer className="row wrap s12 t3">
      <span>{result.clause}</span><span>{source?.number ?? source?.title} {result.source.clause}</span>{source?.validTo && <span>有效至 {source.validTo}</span>}<span>{clause(result.clause)?.departments.join('、')}</span>
      <Link className="push" to={`/policies/${result.clause}`}>看条款</Link>
    </footer>
  );
}

function Money({ result, size }: { result: MatchResult; size?: 'lg' }) {
  if (result.amountWan !== null) return <Amount wan={result.amountWan} kind={result.status === 'draft' ? 'draft' : amountLook(result.amountKind)} size={size} />;
  if (result.upperWan !== null) return <Amount wan={result.upperWan} kind={result.status === 'draft' ? 'draft' : result.status === 'needs_info' ? 'needs' : 'upper'} size={size} />;
  return <span className="s13 t3">原文无金额</span>;
}

/** One line for a clause without a figure, or one that does not fit. */
export function MatchLine({ result }: { result: MatchResult }) {
  const { clause, document } = useClauseIndex();
  const about = clause(result.clause);
  const words = result.status === 'eligible' ? '条件符合，原文无金额' : result.missing.length > 0 ? `待核实：${result.missing[0]?.question}` : result.reasons.map(reasonText).join('；') || (result.status === 'draft' ? '稿中条件符合' : '');
  return (
    <div className="policy-line" data-row tabIndex={-1}>
      <Link to={`/policies/${result.clause}`} className="b policy-line-code">{result.clause}</Link>
      <span className="policy-line-title">{about?.title ?? document(result.source.document)?.title}{result.item ? ` ${itemName(about?.over, result.item)}` : ''}</span>
      <span className="t2 grow">{words}</span>
      {(result.amountWan !== null || result.upperWan !== null) && <Money result={result} />}
    </div>
  );
}
