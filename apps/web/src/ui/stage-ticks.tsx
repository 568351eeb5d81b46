import { forwardStages, type Stage, stageLabelOn, stageLabels, stages, type Track, tracks } from '@crm/pipeline/words';
import { days as dayWords } from './format';
import { Tag } from './tag';
import './stage-ticks.css';

const colors = ['#8DBACD', '#70A6BE', '#5492AE', '#3A7F9E', '#266F90', '#14607F', '#0E4B64', '#0A374A', '#06222E'];
/** The ordered stages, one hue from light to dark. */
export const stageLook = forwardStages.map((code, i) => ({ code, word: stageLabels[code], color: colors[i] as string }));

/** The stage's short word; with a track its own word (`land` 开工, `lease` 入驻). */
export function stageWord(code: string, track?: string | null): string {
  if (code === 'lead') return '线索';
  if (!stages.includes(code as Stage)) return code;
  return tracks.includes(track as Track) ? stageLabelOn(track as Track, code as Stage) : stageLabels[code as Stage];
}
export const stageColor = (code: string) => stageLook.find((stage) => stage.code === code)?.color ?? '#8A95A1';

interface Props {
  stage: string;
  track?: string | null;
  /** Days in the stage: `已 4 天` after the word. */
  spentDays?: number | null;
  /** Why it was lost or paused. */
  reason?: string | null;
}

/** Nine ticks and the word. 暂缓 is a dashed tag, 终止 a grey tag with its reason. */
export function StageTicks({ stage, track, spentDays, reason }: Props) {
  if (stage === 'paused') return <Tag tone="dashed">暂缓{reason ? `　${reason}` : ''}</Tag>;
  if (stage === 'lost') return <Tag tone="grey">终止{reason ? `　${reason}` : ''}</Tag>;
  const at = stageLook.findIndex(({ code }) => code === stage);
  return (
    <span className="ui-stage">
      <span className="ui-stage-ticks" aria-hidden>
        {stageLook.map(({ code, color }, i) => <i key={code} style={i <= at ? { background: color } : undefined} />)}
      </span>
      {stageWord(stage, track)}
      {spentDays !== undefined && spentDays !== null && <span className="t3">已 {dayWords(spentDays)}</span>}
    </span>
  );
}

interface BarProps { stage: string; track?: string | null; /** Days spent per stage passed; the present one counts on. */ spent?: Partial<Record<string, number>> }

/** The wide bar under a page head: each stage with the days it took. */
export function StageBar({ stage, track, spent = {} }: BarProps) {
  const at = stageLook.findIndex(({ code }) => code === stage);
  return (
    <ol className="ui-stage-bar">
      {stageLook.map(({ code, color }, i) => (
        <li key={code} aria-current={i === at ? 'step' : undefined}>
          <i style={{ background: i <= at ? color : undefined }} />
          <span className={i === at ? 'b' : i < at ? 't2' : 't3'}>{stageWord(code, track)}</span>{' '}
          {spent[code] !== undefined && <span className="t3">{i === at ? '已 ' : ''}{spent[code]} 天</span>}
        </li>
      ))}
    </ol>
  );
}
