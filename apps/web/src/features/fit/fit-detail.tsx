import { fitParts, grades, subFields } from '@crm/fit/words';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';
import { Tag } from '@/ui/tag';
import './fit.css';

/** What this card reads of a score. */
export interface FitDetailData {
  total: number | null; rounded?: number; grade?: string; subField?: string | null; knownShare?: number; range?: number[];
  parts: { part: string; points: number; max: number; why: string; known: boolean }[];
  parks?: { park: string; points: number; why: string[] }[];
}
const PARK: Record<string, string> = { huoxian: '漷县', life_science_park: '生命园', biopark: 'BioPark' };
const known = (data: FitDetailData): string => `已知 ${data.parts.filter((p) => p.known).length}/${data.parts.length} 项`;

/** 总分构成 part by part with its reason, the range, and the three parks. Unknown parts are hatched, never zero. */
export function FitDetail({ fit }: { fit: FitDetailData }) {
  if (fit.total === null || fit.parts.length === 0) return null;
  const grade = grades[fit.grade as keyof typeof grades];
  const sub = subFields[fit.subField as keyof typeof subFields];
  return (
    <Card title="总分构成" extra={<>{known(fit)}{fit.range ? `，区间 ${fit.range[0]}–${fit.range[1]}` : ''}</>}>
      <p className="row" style={{ gap: 8 }}>{grade && <Tag tone={fit.grade === 'unsure' ? 'amber' : 'brand'}>{grade.label}</Tag>}{fit.rounded !== undefined && <span className="t2 s13">约 {fit.rounded} 分</span>}{sub && <span className="t2 s13">细分：{sub.label}</span>}</p>
      <div className="fit-scroll">
        <table className="fit-table fit-parts">
          <thead><tr><th>部分</th><th className="fit-part-bar"> </th><th className="num">得分</th><th>依据</th></tr></thead>
          <tbody>{fit.parts.map((p) => <tr key={p.part}><td>{fitParts[p.part as keyof typeof fitParts]?.label ?? p.part}</td><td><ProgressBar share={p.known ? p.points / p.max : null} /></td><td className="num">{p.known ? `${p.points}/${p.max}` : `未知/${p.max}`}</td><td className="t2">{p.why}</td></tr>)}</tbody>
        </table>
      </div>
      {fit.parks && (
        <div style={{ marginTop: 12 }}>
          <div className="t3 s12">与三个园区</div>
          {fit.parks.map((p) => <div key={p.park} className="row" style={{ gap: 8, minHeight: 28 }} title={p.why.join('；')}><span style={{ width: 64 }}>{PARK[p.park] ?? p.park}</span><span style={{ width: 120 }}><ProgressBar share={p.points / 100} /></span><b className="num" style={{ width: 32 }}>{p.points}</b><span className="t2 s12 ellipsis">{p.why[1]}</span></div>)}
        </div>
      )}
    </Card>
  );
}
