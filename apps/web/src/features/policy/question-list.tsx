import { Button, DatePicker, InputNumber } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Amount } from '@/ui/amount';
import { businessDate } from '@/ui/format';
import { toast } from '@/ui/toast';
import type { Question } from './views';

interface Props {
  companyId: string;
  questions: Question[];
  upperWan: number;
  editable: boolean;
  /** For answers that need a form of their own (lists). */
  onOpen?: (path: string, question: string) => void;
}

const FIRST = 3;
/** Lists that hold known values already: they are added to, never denied. */
const KEPT = new Set(['entityKind', 'activities']);

/** The open facts, the one worth most first. An answer is saved at once and the match is made again. */
export function QuestionList({ companyId, questions, upperWan, editable, onOpen }: Props) {
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <section className="policy-questions" aria-label="先问的事">
      <header className="row wrap"><b>先问这 {Math.min(FIRST, questions.length)} 件事{upperWan > 0 && <>，核实后最多再加 <Amount wan={upperWan} /></>}</b><span className="push s12">按影响金额排序，答完即时重算</span></header>
      {shown.map((question) => <QuestionRow key={question.path} companyId={companyId} question={question} editable={editable} onOpen={onOpen} />)}
      {questions.length > FIRST && <button type="button" className="linkish policy-more" onClick={() => setAll(!all)}>{all ? '收起' : `其余 ${questions.length - FIRST} 件`}</button>}
    </section>
  );
}

function QuestionRow({ companyId, question, editable, onOpen }: { companyId: string; question: Question; editable: boolean; onOpen?: Props['onOpen'] }) {
  const save = useWrite('post', '/api/v1/companies/{id}/facts', { stale: ['/api/v1/companies', '/api/v1/pages'], onDone: () => toast.done('已保存，政策已重算'), onRefused: (problem) => toast.error(problem.errors[0]?.message ?? sayProblem(problem)) });
  const send = (body: { state: 'known' | 'none'; value?: unknown }) => save.mutate({ path: { id: companyId } as never, body: { path: question.path, source: '电话核实', date: businessDate(new Date()), ...body } as never });
  return (
    <div className="policy-question" data-row tabIndex={-1}>
      <div><div className="b">{question.unlocksWan > 0 ? <Amount wan={question.unlocksWan} kind="upper" /> : <span className="t3">无金额</span>}</div><div className="s12 t3">影响金额</div></div>
      <div className="grow"><div className="b">{question.question}</div><div className="s12 t3">{question.clauses.slice(0, 6).join('、')}{question.clauses.length > 6 && ` 等 ${question.clauses.length} 条`}</div></div>
      <div className="policy-answer">{editable ? <Answer question={question} busy={save.isPending} send={send} onOpen={onOpen} /> : <span className="s12 t3">由跟进人填写</span>}</div>
    </div>
  );
}

interface AnswerProps { question: Question; busy: boolean; send: (body: { state: 'known' | 'none'; value?: unknown }) => void; onOpen?: Props['onOpen'] }

function Answer({ question, busy, send, onOpen }: AnswerProps) {
  const [value, setValue] = useState<number | null>(null);
  const { type, unit, options } = question.answer;
  if (type === 'authority') return <span className="s12 amb">须问主管部门</span>;
  if (type === 'yesno') return <><Button size="small" disabled={busy} onClick={() => send({ state: 'known', value: true })}>是</Button><Button size="small" disabled={busy} onClick={() => send({ state: 'known', value: false })}>不是</Button></>;
  if (type === 'choice') return <>{(options ?? []).slice(0, 4).map((option) => <Button key={option.value} size="small" disabled={busy} onClick={() => send({ state: 'known', value: option.value })}>{option.label}</Button>)}{(options ?? []).length > 4 && <Button size="small" onClick={() => onOpen?.(question.path, question.question)}>其他</Button>}</>;
  if (type === 'number' || type === 'year') return <><InputNumber size="small" style={{ width: 120 }} value={value} suffix={unit} min={0} onChange={(next) => setValue(next)} aria-label={question.question} /><Button size="small" disabled={busy || value === null} onClick={() => send({ state: 'known', value })}>保存</Button></>;
  if (type === 'date') return <><DatePicker size="small" placeholder="选日期" disabled={busy} onChange={(day) => day && send({ state: 'known', value: day.format('YYYY-MM-DD') })} aria-label={question.question} /><Button size="small" disabled={busy} onClick={() => send({ state: 'none' })}>还没有</Button></>;
  return <>{onOpen && <Button size="small" onClick={() => onOpen(question.path, question.question)}>填写</Button>}{!KEPT.has(question.path) && <Button size="small" disabled={busy} onClick={() => send({ state: 'none' })}>没有</Button>}</>;
}
