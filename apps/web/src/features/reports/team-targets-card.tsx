import { JURISDICTIONS } from '@crm/identity/words';
import { TEAM_METRICS, type TeamMetric } from '@crm/reports/words';
import { InputNumber } from 'antd';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { ChartFoot } from '@/ui/chart';
import { number, percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { Drill } from './drill-link';
import type { TeamTargets } from './views';

/** 团队年度目标: what each team is to reach this year, beside what it reached and how much of the year has passed. */
export function TeamTargetsCard() {
  const admin = useHasRole(['admin']);
  const report = useGet('/api/v1/reports/team-targets').data as unknown as TeamTargets | undefined;
  const save = useWrite('put', '/api/v1/reports/team-targets', { stale: ['/api/v1/reports/team-targets'], onDone: () => toast.done('已保存'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  if (!report || report.teams.length === 0) return null;
  return (
    <Card flush title={`${report.year} 年团队目标`} extra={`时序进度 ${percent(report.timeProgress)}`}>
      {report.teams.map((team) => (
        <div key={team.teamId}>
          <div className="indicator team head"><span>{team.team} <Tag>{JURISDICTIONS[team.jurisdiction] ?? team.jurisdiction}</Tag></span><span>完成</span><span className="num">实绩 / 目标</span></div>
          {team.metrics.map((row) => {
            const words = TEAM_METRICS[row.metric as TeamMetric];
            return (
              <div key={row.metric} className="indicator team">
                <span>{words.label}</span>
                <span className="wide">{row.target === null ? <span className="t3 s12">未设目标</span> : <ProgressBar share={row.progress} mark={report.timeProgress} label={percent(row.progress)} />}</span>
                <span className="num"><b>{admin ? number(row.actual) : <Drill to={row.drill} n={row.count}>{number(row.actual)}</Drill>}</b> / {admin ? <InputNumber size="small" min={0} defaultValue={row.target ?? undefined} style={{ width: 96 }} aria-label={`${team.team}${words.label}目标`} onBlur={(event) => { const target = event.target.value === '' ? null : Number(event.target.value.replaceAll(',', '')); if (target !== row.target) save.mutate({ body: { teamId: team.teamId, year: report.year, metric: row.metric, target } } as never); }} /> : (number(row.target))} {words.unit}</span>
              </div>
            );
          })}
        </div>
      ))}
      <div style={{ padding: '0 16px 12px' }}><ChartFoot source="阶段变更记录" asOf={report.asOf} method="首次进入该阶段计一次，按登记时间和当时团队；细线为时序进度。" /></div>
    </Card>
  );
}
