import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { DirectionGlyph, directionName } from '@/ui/direction-glyph';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import type { Evaluation } from './views';
import './fit.css';

const share = (x: number): string => `${(x * 100).toFixed(1)}%`;
const name = (label: string): string => (label === 'none' ? '不属于' : directionName(label));

/** Accuracy of a version on the labelled companies that no tuning has seen. */
export function EvaluationCard({ version }: { version: string }) {
  const read = useGet('/api/v1/fit/models/{version}/evaluation' as never, { path: { version } as never });
  const answer = read.data as unknown as { evaluation: Evaluation | null } | undefined;
  if (read.error) return <Card title="评估"><ErrorState what="评估" error={read.error} onRetry={() => void read.refetch()} /></Card>;
  if (!answer) return <Card title="评估"><SkeletonBlock rows={5} label="正在评估" /></Card>;
  const e = answer.evaluation;
  if (!e) return <Card title="评估"><p className="t2">这套安装没有带标注集，命令行可用 npm run fit:eval。</p></Card>;
  return (
    <Card title="评估" extra={`留出标注集 ${e.n} 家`}>
      <div className="fit-figures">
        <div><span className="t3 s12">严格准确率</span><b className="num">{share(e.strict)}</b></div>
        <div><span className="t3 s12">宽松准确率</span><b className="num">{share(e.lenient)}</b></div>
        <div><span className="t3 s12">宏平均 F1</span><b className="num">{e.macroF1.toFixed(3)}</b></div>
        <div><span className="t3 s12">目录外误判</span><b className="num">{e.falseOnNone} / {e.none}</b></div>
      </div>
      <div className="fit-scroll">
        <table className="fit-table">
          <thead><tr><th>方向</th><th className="num">家数</th><th className="num">准确</th><th className="num">召回</th><th className="num">F1</th></tr></thead>
          <tbody>{e.perClass.filter((c) => c.support).map((c) => <tr key={c.label}><td>{c.label === 'none' ? '不属于 2+4' : <DirectionGlyph code={c.label} label />}</td><td className="num">{c.support}</td><td className="num">{share(c.precision)}</td><td className="num">{share(c.recall)}</td><td className="num">{c.f1.toFixed(3)}</td></tr>)}</tbody>
        </table>
      </div>
      {e.worst.length > 0 && (
        <details style={{ marginTop: 8 }}>
          <summary className="linkish s13">判错的 {e.worst.length} 家</summary>
          <div className="fit-scroll"><table className="fit-table"><tbody>{e.worst.map((w) => <tr key={w.id}><td><b>{w.name}</b><br /><span className="t3 s12">{w.text}</span></td><td className="s12">应为{name(w.gold)}<br />判为{name(w.got)}</td></tr>)}</tbody></table></div>
        </details>
      )}
      <p className="t3 s12" style={{ marginTop: 8 }}>标注集由产品方编写，与验收样例不重名；严格 = 与首选标注一致，宽松 = 在可接受答案之内。</p>
    </Card>
  );
}
