import { App, Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { ChartFoot, DrawnChart } from '@/ui/chart';
import { area, date, moment, number, percent, wanOrYi } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { Drill } from './drill-link';
import { Files } from './file-list';
import { ISSUE_STATES } from './issues-page';
import type { Issue } from './views';
import './reports.css';

const NAMES = { weekly: { name: '招商周报', now: '本周', before: '上周' }, monthly: { name: '招商月报', now: '本月', before: '上月' } } as const;

/** One 周报 or 月报, in the order the district reads it; a lead writes the words and signs. */
export default function IssuePage() {
  const { id = '' } = useParams();
  const { modal } = App.useApp();
  const answer = useGet('/api/v1/reports/issues/{id}', { path: { id } } as never);
  const issue = answer.data as unknown as Issue | undefined;
  const stale = ['/api/v1/reports/issues', '/api/v1/reports/files'];
  const refused = (problem: unknown) => toast.error(sayProblem(problem));
  const sign = useWrite('post', '/api/v1/reports/issues/{id}/sign', { stale, onDone: () => toast.done('已签发，文件正在生成'), onRefused: refused });
  if (answer.error && !issue) return <ErrorState error={answer.error} what="周报" onRetry={() => void answer.refetch()} />;
  if (!issue) return <SkeletonBlock rows={10} />;
  const { name, now, before } = NAMES[issue.kind];
  const { model } = issue;
  const ask = () => modal.confirm({ title: `签发${name}？`, content: `${issue.startsOn} 至 ${issue.endsOn}。签发后数字和文字都不再变，并发给管理者。`, okText: '签发', cancelText: '再看看', icon: null, onOk: () => sign.mutateAsync({ path: { id }, version: issue.version } as never).catch(() => undefined) });
  const most = Math.max(1, ...model.funnel.map((row) => row.reached));
  return (
    <>
      <PageHead title={`${name}　${issue.scope}`} crumbs={[{ label: '报表' }, { label: '周报和台账', to: '/reports/issues' }, { label: `${issue.startsOn} 至 ${issue.endsOn}` }]}
        facts={<><Tag tone={ISSUE_STATES[issue.state].tone}>{ISSUE_STATES[issue.state].word}</Tag>　{issue.startsOn} 至 {issue.endsOn}　{issue.signedBy ? `${issue.signedBy} ${moment(issue.signedAt)} 签发` : issue.state === 'draft' ? '数字随时更新，签发后不变' : `${moment(issue.signedAt)} 汇总`}　时序进度 {percent(model.timeProgress)}</>}
        actions={<><Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>打印</Button>{issue.maySign && <Button type="primary" className="b" loading={sign.isPending} onClick={ask}>签发</Button>}</>} />
      <div className="stack">
        <Card title={`${now}一页`} flush>
          <div className="report-scroll">
            <table className="funnel-table">
              <thead><tr><th>项</th><th className="num">{now}</th><th className="num">{before}</th><th className="num">增减</th><th className="num">本年累计</th><th className="num">{now}金额</th><th className="num">本年金额</th><th className="opt">口径</th></tr></thead>
              <tbody>{model.page.map((row) => (
                <tr key={row.label}>
                  <td>{row.label}</td><td className="num b"><Drill to={row.drill} n={row.count} /></td><td className="num">{row.before}</td><td className="num t2">{row.count === row.before ? '持平' : row.count > row.before ? `+${row.count - row.before}` : `−${row.before - row.count}`}</td>
                  <td className="num">{row.year}</td><td className="num">{row.moneyWan === null ? '—' : wanOrYi(row.moneyWan)}</td><td className="num">{row.yearMoneyWan === null ? '—' : wanOrYi(row.yearMoneyWan)}</td><td className="t3 s12 opt" style={{ whiteSpace: 'normal' }}>{row.rule}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
          <div style={{ padding: '0 16px 12px' }}><ChartFoot source="阶段变更记录" asOf={issue.asOf} method="按登记时间计入当期，补登不改已出的报表。" /></div>
        </Card>
        <Note key={issue.version} issue={issue} stale={stale} />
        <Card title={`重点项目 ${model.key.length}`} flush>
          {model.key.length === 0 && <p className="t3 s13" style={{ padding: '12px 16px' }}>没有标为市、区或园区级重点的项目。</p>}
          {model.key.length > 0 && (
            <div className="report-scroll">
              <table className="funnel-table report-wrap">
                <thead><tr><th>项目</th><th>阶段</th><th className="num">总投资（亿）</th><th>{now}进展</th><th>下一步及时限</th><th>责任人</th></tr></thead>
                <tbody>{model.key.map((row) => <tr key={row.id}><td style={{ minWidth: 180 }}>{row.title}</td><td style={{ whiteSpace: 'nowrap' }}>{row.stage}</td><td className="num">{row.investmentYi === null ? '未知' : number(row.investmentYi)}</td><td className="progress-cell">{row.weekProgress ?? '—'}</td><td style={{ minWidth: 140 }}>{row.next ?? '—'}</td><td style={{ whiteSpace: 'nowrap' }}>{row.person ?? '—'}</td></tr>)}</tbody>
              </table>
            </div>
          )}
        </Card>
        <Card title={`需协调事项 ${model.coordination.length}`} flush>
          {model.coordination.length === 0 && <p className="t3 s13" style={{ padding: '12px 16px' }}>没有未办结的事项。</p>}
          {model.coordination.length > 0 && (
            <div className="report-scroll">
              <table className="funnel-table report-wrap">
                <thead><tr><th>项目</th><th>类别</th><th>事项</th><th>责任单位</th><th>时限</th><th>层级</th></tr></thead>
                {/* biome-ignore lint/suspicious/noArrayIndexKey: frozen rows have no id */}
                <tbody>{model.coordination.map((row, i) => <tr key={i}><td style={{ minWidth: 160 }}>{row.project}</td><td>{row.kind}</td><td className="progress-cell">{row.text}</td><td>{row.unit}</td><td className={row.overdue ? 'red' : undefined} style={{ whiteSpace: 'nowrap' }}>{row.dueOn ? date(row.dueOn) : '未定'}{row.overdue && '　逾期'}</td><td>{row.level}</td></tr>)}</tbody>
              </table>
            </div>
          )}
        </Card>
        <div className="cols">
          <Card title="载体去化" flush extra="各属地分列，不相加">
            <div className="report-scroll"><table className="funnel-table">
              <thead><tr><th>园区</th><th className="num">房源</th><th className="num">面积（㎡）</th><th className="num">空置（㎡）</th><th className="num">出租率</th></tr></thead>
              <tbody>{model.parks.map((row) => <tr key={row.name}><td>{row.name}</td><td className="num">{row.units}</td><td className="num">{area(row.totalM2, false)}</td><td className="num">{area(row.vacantM2, false)}</td><td className="num b">{row.occupancyPercent === null ? '—' : `${row.occupancyPercent.toFixed(1)}%`}</td></tr>)}</tbody>
            </table></div>
          </Card>
          <Card title="团队" flush>
            <div className="report-scroll"><table className="funnel-table">
              <thead><tr><th>团队</th><th className="num">新增</th><th className="num">签约</th><th className="num">落地</th><th className="num">跟进</th></tr></thead>
              <tbody>{model.teams.map((row) => <tr key={row.team}><td>{row.team}</td><td className="num">{row.entered}</td><td className="num">{row.signed}</td><td className="num">{row.registered}</td><td className="num">{row.followUps}</td></tr>)}</tbody>
            </table></div>
          </Card>
        </div>
        <Card title="漏斗：同一批项目走到了哪一步">
          <DrawnChart name={`${name}漏斗`} source="阶段变更记录" asOf={issue.asOf} method={model.funnelRule} table={{ columns: ['阶段', '到过', '仍在', '暂缓', '终止', '转化率'], rows: model.funnel.map((row) => [row.stage, row.reached, row.here, row.paused, row.lost, row.conversion === null ? null : percent(row.conversion)]) }}>
            {model.funnel.map((row) => <div key={row.stage} className="reason-row" style={{ gridTemplateColumns: '80px 1fr 120px' }}><span>{row.stage}</span><ProgressBar share={row.reached / most} /><span className="num">{row.reached} <span className="t3">{percent(row.conversion)}</span></span></div>)}
          </DrawnChart>
        </Card>
        {issue.files.length > 0 && <Card title="文件" flush><Files files={issue.files} /></Card>}
      </div>
    </>
  );
}

/** 小结: written by the lead while it is a draft. */
function Note({ issue, stale }: { issue: Issue; stale: string[] }) {
  const [text, setText] = useState(issue.note);
  useEffect(() => setText(issue.note), [issue.note]);
  const save = useWrite('put', '/api/v1/reports/issues/{id}/note', { stale, onDone: () => toast.done('已保存'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  if (!issue.maySign) return issue.model.note || issue.note ? <Card title="小结"><p className="report-note">{issue.model.note || issue.note}</p></Card> : null;
  return (
    <Card title="小结" extra={text !== issue.note ? <span className="amb">未保存</span> : undefined}>
      <div className="stack" style={{ gap: 8 }}>
        <Input.TextArea rows={3} maxLength={2_000} value={text} placeholder="本期重点、要领导知道的事" onChange={(event) => setText(event.target.value)} />
        <div><Button disabled={text === issue.note} loading={save.isPending} onClick={() => save.mutate({ path: { id: issue.id }, body: { note: text }, version: issue.version } as never)}>保存小结</Button></div>
      </div>
    </Card>
  );
}
