import { lights } from '@crm/fit/words';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';
import { Tag } from '@/ui/tag';
import type { Overview } from '../views';

const QUADRANTS = { push: '优先推进', grow: '培育提升', choose: '择机引进', watch: '观察' } as const;
const TONES = { green: 'green', amber: 'amber', red: 'red' } as const;
const SIDE = 132;
/** The rail is narrow; the whole word stands in the title. */
const SHORT = { investment: '投资', output: '年产值', tax: '年税收', intent: '把握度' } as const;

/** What leaders decide on: fit against 项目价值, and whether it can land. */
export function JudgementCard({ o }: { o: Overview }) {
  const { judgement } = o;
  if (!judgement) return null;
  const { value, outlook, quadrant } = judgement;
  const fit = o.company?.fit.total ?? null;
  return (
    <Card title="研判" extra={quadrant ? QUADRANTS[quadrant] : '待核实'}>
      <div className="row" style={{ gap: 16, alignItems: 'flex-start' }}>
        <TwoByTwo fit={fit} value={value.points} />
        <div className="grow s13">
          <p>产业契合度 {fit === null ? <span className="t3">未评分</span> : <b className="num">{fit}</b>}</p>
          <p>项目价值 {value.points === null ? <span className="t3">未知</span> : <b className="num">{value.points}</b>}<span className="t3 s12">　已知 {value.parts.filter((p) => p.points !== null).length}/{value.parts.length}</span></p>
          {value.parts.map((p) => <div key={p.part} className="row s12 t2" style={{ gap: 6, minHeight: 22 }}><span className="grow nw" title={p.label}>{SHORT[p.part]}</span><span style={{ width: 44 }}><ProgressBar share={p.points === null ? null : p.points / p.max} /></span><span className="num nw" style={{ width: 38, textAlign: 'right' }}>{p.points === null ? '未知' : `${p.points}/${p.max}`}</span></div>)}
        </div>
      </div>
      <p className="row wrap s13" style={{ gap: 6, marginTop: 8 }}>落地可行 <Tag tone={TONES[outlook.light]}>{lights[outlook.light]}</Tag><span className="t2">{outlook.why.join('、')}</span></p>
      {fit === null && o.company && <p className="s12"><Link to={`/companies/${o.company.id}`}>补充企业资料后评分</Link></p>}
    </Card>
  );
}

/** Four fields; the dot only where both axes are known. */
function TwoByTwo({ fit, value }: { fit: number | null; value: number | null }) {
  const half = SIDE / 2;
  const x = fit === null ? null : (fit / 100) * SIDE;
  const y = value === null ? null : SIDE - (value / 100) * SIDE;
  const label = x === null || y === null ? '契合度或项目价值未知，不在象限内' : `契合度 ${fit}，项目价值 ${value}`;
  return (
    <svg viewBox={`-18 -2 ${SIDE + 20} ${SIDE + 20}`} width={SIDE + 20} role="img" aria-label={label} style={{ flex: 'none' }}>
      <rect x={half} y={0} width={half} height={half} fill="#EEF5F8" />
      <rect x={0} y={0} width={SIDE} height={SIDE} fill="none" stroke="#C9D1D9" />
      <line x1={half} y1={0} x2={half} y2={SIDE} stroke="#DCE2E8" /><line x1={0} y1={half} x2={SIDE} y2={half} stroke="#DCE2E8" />
      {[['培育', half * 1.5, SIDE - 8], ['优先', half * 1.5, 14], ['择机', half / 2, 14], ['观察', half / 2, SIDE - 8]].map(([word, cx, cy]) => <text key={word} x={cx as number} y={cy as number} textAnchor="middle" fontSize={11} fill="#657180">{word}</text>)}
      <text x={half} y={SIDE + 14} textAnchor="middle" fontSize={11} fill="#475462">契合度</text>
      <text x={-8} y={half} textAnchor="middle" fontSize={11} fill="#475462" transform={`rotate(-90 -8 ${half})`}>项目价值</text>
      {x !== null && y !== null && <circle cx={x} cy={y} r={5} fill="#14607F" stroke="#fff" strokeWidth={1.5} />}
    </svg>
  );
}
