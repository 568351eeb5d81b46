import { useNavigate } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { Chart, ChartFoot } from '@/ui/chart';
import { shortDate, wan } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Drill, drillPage } from './drill-link';
import { Leaderboard } from './leaderboard';
import { ReportHead } from './report-head';
import type { Workload } from './views';

/** 工作量: what everybody holds, and follow-ups by day. */
export default function WorkloadPage() {
  const navigate = useNavigate();
  const answer = useGet('/api/v1/reports/workload');
  const load = answer.data as unknown as Workload | undefined;
  return (
    <>
      <ReportHead title="工作量" facts="在手、逾期、未安排下次跟进" />
      {answer.error && !load && <ErrorState error={answer.error} what="工作量" onRetry={() => void answer.refetch()} />}
      {!load && !answer.error && <SkeletonBlock rows={6} />}
      {load && (
        <div className="stack">
          <Card title="每人在手" flush>
            {load.people.length === 0 && <EmptyState title="还没有招商人员" about="系统管理员在设置里添加用户和团队。" icon="team" />}
            <div className="report-scroll">
              <table className="funnel-table">
                <thead><tr><th>姓名</th><th>团队</th><th className="num">在谈项目</th><th className="num">预计投资</th><th className="num">在手线索</th><th className="num">近 7 天跟进</th><th className="num">近 30 天</th><th className="num">逾期</th><th className="num">未安排下次跟进</th></tr></thead>
                <tbody>{load.people.map((person) => (
                  <tr key={person.userId}>
                    <td className="b">{person.name}</td><td>{person.teamName ?? '—'}</td>
                    <td className="num"><Drill to={person.drill} n={person.activeProjects} /></td><td className="num">{wan(person.investmentWan)}</td>
                    <td className="num"><Drill to={person.drills.leadsHeld} n={person.leadsHeld} /></td><td className="num"><Drill to={person.drills.followUps7} n={person.followUps7} /></td><td className="num"><Drill to={person.drills.followUps30} n={person.followUps30} /></td>
                    <td className={`num${person.overdue ? ' red b' : ''}`}><Drill to={person.drills.overdue} n={person.overdue} /></td><td className={`num${person.noPlan ? ' amb' : ''}`}><Drill to={person.drills.noPlan} n={person.noPlan} /></td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
            <div style={{ padding: '0 16px 12px' }}><ChartFoot source="项目、线索、跟进记录" asOf={load.asOf} /></div>
          </Card>
          <Leaderboard />
          <Card title="近 30 天每天记了多少跟进">
            <Chart name="跟进活动" source="跟进记录" asOf={load.asOf} height={200} onPick={({ dataIndex }) => load.activity[dataIndex] && navigate(drillPage(load.activity[dataIndex].drill))}
              option={{ grid: { left: 8, right: 8, top: 16, bottom: 8, containLabel: true }, tooltip: { trigger: 'axis' }, xAxis: { type: 'category', data: load.activity.map(({ day }) => shortDate(day)) }, yAxis: { type: 'value', minInterval: 1 }, series: [{ type: 'bar', itemStyle: { color: '#14607F' }, data: load.activity.map(({ count }) => count) }] }}
              table={{ columns: ['日期', '跟进次数'], rows: load.activity.map(({ day, count }) => [day, count]) }} />
          </Card>
        </div>
      )}
    </>
  );
}
