import { days, number, percent } from '@/ui/format';
import { stageWord } from '@/ui/stage-ticks';
import type { FunnelStage } from './views';

/** Which figure of which stage is open below. */
export interface Picked { stage: string; figure: 'reached' | 'here' | 'paused' | 'lost' }

/** 同一批项目走到了哪一步: moved on, still here, and paused or lost, in one bar a stage; a row opens its list. */
export function FunnelBars({ stages, before, picked, onPick }: { stages: FunnelStage[]; before?: FunnelStage[]; picked: Picked | null; onPick: (picked: Picked) => void }) {
  const most = Math.max(1, ...stages.map((stage) => stage.reached), ...(before ?? []).map((stage) => stage.reached));
  return (
    <div className="report-scroll">
      <table className="funnel-table">
        <thead><tr><th>阶段</th><th className="num">到过</th><th> </th><th className="num">转化率</th><th className="num opt">停留中位</th><th className="num opt">九成在</th></tr></thead>
        <tbody>
          {stages.map((stage) => {
            const gone = stage.paused + stage.lost;
            const on = stage.reached - stage.here - gone;
            const then = before?.find((one) => one.stage === stage.stage);
            const part = (figure: Picked['figure'], text: string) => <button key={figure} type="button" className={`linkish s12${picked?.stage === stage.stage && picked.figure === figure ? ' b' : ''}`} onClick={(event) => { event.stopPropagation(); onPick({ stage: stage.stage, figure }); }}>{text}</button>;
            const width = (n: number) => `${(n / most) * 68}%`; // the rest of the cell is for the words beside the bar
            return (
              <tr key={stage.stage} className={`pick${picked?.stage === stage.stage ? ' picked' : ''}`} tabIndex={0} onClick={() => onPick({ stage: stage.stage, figure: 'reached' })} onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && onPick({ stage: stage.stage, figure: 'reached' })}>
                <td>{stageWord(stage.stage)}</td>
                <td className="num b">{number(stage.reached)}{then && <span className="t3 s12 then">{number(then.reached)}</span>}</td>
                <td className="bar">
                  <div className="funnel-bar">
                    <span style={{ width: width(stage.reached) }} role="img" aria-label={`到过 ${stage.reached}，已进下一阶段 ${on}，在 ${stage.here}，暂缓 ${stage.paused}，终止 ${stage.lost}`}>
                      {on > 0 && <i className="on" style={{ flex: on }} />}
                      {stage.here > 0 && <i className="here" style={{ flex: stage.here }} />}
                      {gone > 0 && <i className="gone" style={{ flex: gone }} />}
                    </span>
                    <span className="s12 t3 funnel-parts">{stage.reached === 0 ? '还没有' : [stage.here > 0 && part('here', `在 ${stage.here}`), stage.paused > 0 && part('paused', `暂缓 ${stage.paused}`), stage.lost > 0 && part('lost', `终止 ${stage.lost}`)]}</span>
                  </div>
                  {then && <div className="funnel-then" style={{ width: width(then.reached) }} title={`对比期到过 ${then.reached}`} />}
                </td>
                <td className="num">{percent(stage.conversion)}</td>
                <td className="num opt">{days(stage.medianDays)}</td>
                <td className="num opt t3">{stage.p90Days === null ? '—' : `≤ ${stage.p90Days} 天`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function FunnelLegend() {
  return (
    <span className="funnel-legend">
      <span><i style={{ background: '#14607F' }} />已进下一阶段</span>
      <span><i style={{ background: '#A9CDDC', border: '1px solid #4B93B1' }} />仍在此阶段</span>
      <span className="hide-phone"><i style={{ border: '1px solid #7C94A9', background: 'repeating-linear-gradient(45deg,#fff 0 3px,#c9d1d9 3px 4px)' }} />暂缓、终止</span>
    </span>
  );
}
