import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { ChartFoot } from '@/ui/chart';
import { number } from '@/ui/format';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import type { Ledger, LedgerRow } from './views';

const LIMIT = 500;

/** The week's ledger on screen: the words of 本周进展 can be written over, last week's stand grey below. The file has all columns. */
export function LedgerTable({ ledger, on }: { ledger: Ledger; on: string }) {
  const lead = useHasRole(['team_lead']);
  const [editing, setEditing] = useState<string | null>(null);
  if (ledger.rows.length === 0) return <EmptyState title="台账还是空的" about="线索转为项目后进入台账。" icon="report" />;
  return (
    <>
      <div className="report-scroll" style={{ maxHeight: 560, overflowY: 'auto' }}>
        <table className="funnel-table report-wrap">
          <thead><tr><th className="num">序号</th><th>项目名称</th><th>阶段</th><th className="num">总投资（亿）</th><th>本周进展</th><th>下一步及时限</th><th>责任人</th></tr></thead>
          <tbody>{ledger.rows.slice(0, LIMIT).map((row) => (
            <tr key={row.id} style={{ verticalAlign: 'top' }}>
              <td className="num">{row.no}</td>
              <td style={{ minWidth: 180 }}><Link to={`/projects/${row.id}`}>{row.title}</Link>{row.remark && <div className="t3 s12">{row.remark}</div>}</td>
              <td style={{ whiteSpace: 'nowrap' }}>{row.stage}</td>
              <td className="num">{row.investmentYi === null ? '未知' : number(row.investmentYi)}</td>
              <td className="progress-cell">{editing === row.id ? <ProgressEdit row={row} on={on} onClose={() => setEditing(null)} /> : (
                <>
                  <div>{row.weekProgress ?? <span className="t3">本周没有跟进</span>}{row.weekProgressEdited && <span className="t3 s12">　已改写</span>} {lead && <button type="button" className="linkish s12 no-print" onClick={() => setEditing(row.id)}>编辑</button>}</div>
                  {row.lastWeekProgress && <div className="t3 s12">上周：{row.lastWeekProgress}</div>}
                </>
              )}</td>
              <td style={{ minWidth: 140 }}>{row.next ?? '—'}</td>
              <td style={{ whiteSpace: 'nowrap' }}>{row.person ?? '—'}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
      <div style={{ padding: '0 16px 12px' }}><ChartFoot source="项目、跟进记录" asOf={ledger.asOf} method={`${ledger.from} 至 ${ledger.to}，${number(ledger.rows.length)} 个项目；本周进展取本周最近一次跟进，可改写。`} /></div>
    </>
  );
}

function ProgressEdit({ row, on, onClose }: { row: LedgerRow; on: string; onClose: () => void }) {
  const [text, setText] = useState(row.weekProgress ?? '');
  const save = useWrite('put', '/api/v1/reports/ledger/{projectId}/progress', { stale: ['/api/v1/reports/ledger', '/api/v1/reports/issues'], onDone: () => { toast.done('已保存'); onClose(); }, onRefused: (problem) => toast.error(sayProblem(problem)) });
  return (
    <div className="stack" style={{ gap: 6 }}>
      <Input.TextArea autoFocus rows={3} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="row" style={{ gap: 6 }}>
        <Button size="small" type="primary" loading={save.isPending} onClick={() => save.mutate({ path: { projectId: row.id }, body: { on, text } } as never)}>保存进展</Button>
        <Button size="small" onClick={onClose}>取消</Button>
        {row.weekProgressEdited && <Button size="small" type="text" onClick={() => save.mutate({ path: { projectId: row.id }, body: { on, text: '' } } as never)}>恢复为跟进内容</Button>}
      </div>
    </div>
  );
}
