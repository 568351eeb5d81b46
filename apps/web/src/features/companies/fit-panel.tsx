import { fitParts, isUnsure } from '@crm/fit/words';
import { Card } from '@/ui/card';
import { DirectionGlyph, directionColor, directionName } from '@/ui/direction-glyph';
import { EvidenceMark } from '@/ui/evidence-mark';
import { date } from '@/ui/format';
import { Tag } from '@/ui/tag';
import { FitRadar } from './fit-radar';
import type { Fit } from './views';

const partLabel = (code: string): string => {
  const word = (fitParts as Record<string, unknown>)[code];
  return typeof word === 'string' ? word : ((word as { label?: string } | undefined)?.label ?? code);
};

/** Total with its range, three plain lines, then bars; the radar never without them. */
export function FitPanel({ fit }: { fit: Fit }) {
  if (fit.total === null) return <Card title="契合度"><p className="t2">还没有评分。补充企业简介或经营范围后自动评分。</p></Card>;
  const bars = [...fit.directions].sort((a, b) => (b.points ?? -1) - (a.points ?? -1));
  const low = fit.seen ? fit.seen.grade === 'unsure' : isUnsure(fit.total, fit.knownShare ?? 1);
  const head = (
    <span className="row" style={{ gap: 8 }}>
      契合度<b style={{ fontSize: 20 }}>{fit.seen?.total ?? fit.total}</b><span className="t3 s12">/ 100</span>
      {fit.seen?.applied ? <Tag tone="brand" title={fit.seen.correction?.reason}>计算 {fit.total}，手动 {fit.seen.applied > 0 ? '+' : '−'}{Math.abs(fit.seen.applied)}</Tag> : null}
      <span className="t2 s13">{fit.primary ? `主攻：${directionName(fit.primary)}` : '不属于 2+4'}</span>
      <span className="t3 s12 hide-phone">已知 {fit.parts.filter((p) => p.known).length}/{fit.parts.length}{fit.range && fit.range[0] !== fit.range[1] ? `，区间 ${fit.range[0]}–${fit.range[1]}` : ''}</span>
      {low && <Tag tone="amber">待核实</Tag>}
    </span>
  );
  return (
    <Card title={head} extra={<span className="hide-phone">模型 {fit.modelVersion}，{date(fit.scoredAt)} 评分</span>} flush>
      {fit.reasons && fit.reasons.length > 0 && <ul className="s13" style={{ padding: '10px 16px 0' }}>{fit.reasons.map((line) => <li key={line}>{line}</li>)}</ul>}
      <div className="fit-panel">
        <div className="fit-radar"><FitRadar directions={fit.directions} /></div>
        <div>
          <div className="fit-bars">
            {bars.map(({ direction, points, evidence }) => (
              <div key={direction} className="fit-bar">
                <DirectionGlyph code={direction} label />
                {points === null ? <i className="unknown" /> : <i><i style={{ width: `${points}%`, background: directionColor(direction) }} /></i>}
                <b className="num" style={{ textAlign: 'right' }}>{points === null ? <span className="t3">未知</span> : points}</b>
                <span className="s12 t3" style={{ textAlign: 'right' }}>{points === null ? '去问' : evidence.length ? `${evidence.length} 处依据` : '—'}</span>
              </div>
            ))}
          </div>
          {bars.some(({ points }) => points === null) && <p className="s12 t3" style={{ marginTop: 8 }}>“未知”是资料没有提到，不计 0 分。</p>}
        </div>
      </div>
      <div className="fit-foot">
        {fit.parts.map((p) => (p.known ? <Tag key={p.part} tone={p.points > 0 ? 'green' : 'grey'} title={p.why}>{partLabel(p.part)} {p.points}/{p.max}</Tag> : <Tag key={p.part} tone="dashed" title={p.why}>{partLabel(p.part)} 未知 最高 {p.max}</Tag>))}
      </div>
    </Card>
  );
}

const FIELD: Record<string, string> = { name: '企业名称', englishName: '英文名', products: '产品', description: '企业简介', businessScope: '经营范围（登记信息）' };

/** The texts with the words that gave points, in each direction's colour. */
export function FitEvidenceCard({ fit }: { fit: Fit }) {
  const marks = fit.directions.flatMap(({ direction, evidence }) => evidence.map((e) => ({ ...e, direction })));
  const fields = Object.keys(FIELD).map((field) => ({ field, text: textOf(fit, field), marks: marks.filter((m) => m.field === field) })).filter((x) => x.text && (x.marks.length || x.field === 'description' || x.field === 'businessScope'));
  const facts = marks.filter((m) => !(m.field in FIELD));
  if (fields.length === 0 && facts.length === 0) return null;
  return (
    <Card title="评分依据" extra="下划线颜色对应方向，角标为得分">
      {fields.map(({ field, text, marks: own }) => <div key={field} className="fit-text"><div className="s12 t3">{FIELD[field]}</div><EvidenceMark text={text} evidence={own} /></div>)}
      {facts.length > 0 && <div className="fit-text"><div className="s12 t3">已核实的事实</div>{facts.map((m) => <Tag key={`${m.rule}${m.text}${m.direction}`} title={m.rule}>{m.text} {m.points > 0 ? '+' : ''}{m.points}</Tag>)}</div>}
    </Card>
  );
}
function textOf(fit: Fit, field: string): string {
  const value = fit.texts[field as keyof Fit['texts']];
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}
