import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { useFilters } from '@/ui/filters';
import { businessDate, moment } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { FileList, OrderButtons } from './file-list';
import { LedgerTable } from './ledger-table';
import { ReportHead } from './report-head';
import type { IssueRow, Ledger } from './views';

export const ISSUE_STATES = { draft: { word: '草稿', tone: 'dashed' }, signed: { word: '已签发', tone: 'brand' }, closed: { word: '已汇总', tone: 'grey' } } as const;

/** 周报和台账: drafts to sign, what was signed, the ledger of a week, and the files made of them. */
export default function IssuesPage() {
  const { values, set } = useFilters(['kind', 'on'] as const, { kind: 'weekly', on: businessDate(new Date()) });
  const monthly = values.kind === 'monthly';
  const answer = useGet('/api/v1/reports/issues', { query: { kind: values.kind } } as never, { keep: true });
  const issues = (answer.data as unknown as { items: IssueRow[] } | undefined)?.items;
  const ledgerAnswer = useGet('/api/v1/reports/ledger', { query: { on: values.on } } as never, { keep: true });
  const ledger = ledgerAnswer.data as unknown as Ledger | undefined;
  return (
    <>
      <ReportHead title="周报和台账" facts="周五 16:00 出草稿，组长签发后不再变" />
      <div className="stack">
        <Card flush title={<Segmented size="small" value={values.kind} options={[{ value: 'weekly', label: '周报' }, { value: 'monthly', label: '月报' }]} onChange={(kind) => set({ kind: String(kind) })} />} extra={<OrderButtons kind={monthly ? 'monthly' : 'weekly'} on={values.on} />}>
          {answer.error && !issues && <ErrorState error={answer.error} what="周报" onRetry={() => void answer.refetch()} />}
          {!issues && !answer.error && <SkeletonBlock rows={4} />}
          {issues?.length === 0 && <EmptyState title={monthly ? '还没有月报' : '还没有周报'} about={monthly ? '每月 25 日 16:00 自动出草稿，由组长编辑签发。' : '每周五 16:00 自动出草稿，由组长编辑签发。'} icon="report" />}
          {issues && issues.length > 0 && (
            <div className="report-scroll">
              <table className="funnel-table">
                <thead><tr><th>期间</th><th>范围</th><th>状态</th><th>签发</th><th> </th></tr></thead>
                <tbody>{issues.slice(0, 24).map((issue) => (
                  <tr key={issue.id}>
                    <td><Link to={`/reports/issues/${issue.id}`}>{issue.startsOn} 至 {issue.endsOn}</Link></td><td>{issue.scope}</td>
                    <td><Tag tone={ISSUE_STATES[issue.state].tone}>{ISSUE_STATES[issue.state].word}</Tag></td>
                    <td>{issue.signedBy ? `${issue.signedBy}　${moment(issue.signedAt)}` : issue.state === 'closed' ? moment(issue.signedAt) : <span className="t3">未签发</span>}</td>
                    <td className="num"><Link to={`/reports/issues/${issue.id}`}>{issue.state === 'draft' ? '看草稿' : '打开'}</Link></td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
          )}
        </Card>
        <Card flush title="招商项目台账" extra={<span className="row"><DatePicker size="small" picker="week" allowClear={false} value={dayjs(values.on)} format={() => (ledger ? `${ledger.from} 至 ${ledger.to}` : (values.on ?? ''))} onChange={(day) => day && set({ on: day.format('YYYY-MM-DD') })} /><OrderButtons kind="ledger" on={values.on} /></span>}>
          {ledgerAnswer.error && !ledger && <ErrorState error={ledgerAnswer.error} what="台账" onRetry={() => void ledgerAnswer.refetch()} />}
          {!ledger && !ledgerAnswer.error && <SkeletonBlock rows={6} />}
          {ledger && <LedgerTable ledger={ledger} on={values.on ?? ledger.from} />}
        </Card>
        <FileList />
      </div>
    </>
  );
}

