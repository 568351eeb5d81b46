import { lostReasonLabels, type LostReason } from '@crm/pipeline/words';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { StageTicks, stageWord } from '@/ui/stage-ticks';
import { date, number, stamp } from '@/ui/format';
import type { Overview } from '../views';
import { Link } from 'react-router';

/** Every move: who, from, to, when, how long before, why. Newest first; never edited. */
export function LogPanel({ overview: { project: p, log, siblings } }: { overview: Overview }) {
  return (
    <div className="stack">
      <Card title="阶段变更" extra="只增不改；撤销的不计" flush>
        <ul className="pj-list">
          {[...log.items].reverse().map((e) => (
            <li key={e.id}><div className="row wrap"><b>{e.from ? `${stageWord(e.from, p.track)} → ${stageWord(e.to, p.track)}` : `入库：${stageWord(e.to)}`}</b>{e.forced && <Tag tone="amber">组长推进</Tag>}{e.spentDays !== null && <span className="t2">前一阶段 {number(e.spentDays, 1)} 天</span>}<span className="push t3 s12">{e.byName ?? '系统'}　{date(e.movedAt)}{date(e.movedAt) !== date(e.recordedAt) && `（${stamp(e.recordedAt)} 录入）`}</span></div>
              {(e.reason || e.note) && <p className="t2">{e.to === 'lost' ? (lostReasonLabels[e.reason as LostReason] ?? e.reason) : e.reason}{e.note ? `　${e.note}` : ''}</p>}</li>
          ))}
        </ul>
      </Card>
      {siblings.length > 0 ? <Card title="同一企业的其他项目" flush><ul className="pj-list">{siblings.map((s) => <li key={s.id} className="row"><Link to={`/projects/${s.id}`}>{s.title}</Link><StageTicks stage={s.stage} track={s.track} /></li>)}</ul></Card> : <EmptyState compact title="这家企业没有其他项目" />}
    </div>
  );
}
