import { JURISDICTIONS } from '@crm/identity/words';
import { metricLabels, metrics, milestoneKinds, milestoneLabels } from '@crm/pipeline/words';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { isProblem, sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { UnknownValue } from '@/ui/fact';
import { area, date, number, percent } from '@/ui/format';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Overview, Project } from '../views';
import { FilesCard } from './files';

/** After signing: licence, landing, milestones, promised against actual. 协议 ≠ 到位资金 ≠ 固投. */
export function DeliveryPanel({ overview: { project: p, delivery: d, files } }: { overview: Overview }) {
  const milestone = useAct((v: Record<string, unknown>) => write('put', '/api/v1/projects/{id}/milestones', { path: { id: p.id }, body: v }), () => toast.done('节点已保存'));
  const actual = useAct((v: Record<string, unknown>) => write('put', '/api/v1/projects/{id}/actuals', { path: { id: p.id }, body: v }), () => toast.done('已记录'));
  return (
    <div className="stack">
      <Card title="承诺与实际" extra="实际数要有凭据" flush>
        <div className="pk-scroll"><table className="pk" style={{ width: '100%' }}><tbody><tr><th>指标</th><th className="num">承诺</th><th className="num">实际</th><th>年度</th><th className="num">完成</th><th>凭据</th></tr>
          {d.rows.map((r) => <tr key={r.metric}><td>{metricLabels[r.metric]}</td><td className="num">{r.promised === null ? <UnknownValue /> : figure(r.metric, r.promised)}</td><td className="num">{r.actual === null ? '—' : figure(r.metric, r.actual)}</td><td>{r.year ?? '—'}</td><td className={`num ${r.short ? 'amb b' : ''}`}>{percent(r.share)}</td><td>{r.evidence ?? '—'}</td></tr>)}</tbody></table></div>
        {p.editable && <Form layout="inline" className="ui-card-body" style={{ rowGap: 8 }} onFinish={(v) => actual.mutate(v)} initialValues={{ metric: 'taxWan', year: new Date().getFullYear() - 1 }}><Form.Item name="metric"><Select style={{ width: 180 }} options={metrics.map((value) => ({ value, label: metricLabels[value] }))} /></Form.Item><Form.Item name="year"><InputNumber style={{ width: 90 }} /></Form.Item><Form.Item name="value" rules={[{ required: true, message: '填数值' }]}><InputNumber min={0} placeholder="实际数" controls={false} /></Form.Item><Form.Item name="evidence"><Input placeholder="凭据" /></Form.Item><Button htmlType="submit" loading={actual.isPending}>记录实际数</Button></Form>}
        {actual.error && <p className="red s13 ui-card-body" role="alert">{sayProblem(actual.error)}</p>}
      </Card>
      <Card title="节点" flush>
        <ul className="pj-list">{d.milestones.map((m) => <li key={m.kind} className="row wrap"><b>{milestoneLabels[m.kind]}</b><span>计划 {date(m.plannedOn)}</span><span>实际 {date(m.actualOn)}</span>{m.amountWan !== null && <span>{number(m.amountWan)} 万元</span>}<span className="t2">{m.evidence ?? ''}</span></li>)}{d.milestones.length === 0 && <li className="t3">还没有节点</li>}</ul>
        {p.editable && <Form layout="inline" className="ui-card-body" style={{ rowGap: 8 }} onFinish={(v) => milestone.mutate(Object.fromEntries(Object.entries(v as Record<string, unknown>).map(([k, x]) => [k, x === '' || x === undefined ? null : x])))} initialValues={{ kind: 'agreement' }}><Form.Item name="kind"><Select style={{ width: 110 }} options={milestoneKinds.map((value) => ({ value, label: milestoneLabels[value] }))} /></Form.Item><Form.Item name="plannedOn" label="计划"><DayField style={{ width: 130 }} /></Form.Item><Form.Item name="actualOn" label="实际"><DayField style={{ width: 130 }} /></Form.Item><Form.Item name="amountWan"><InputNumber min={0} placeholder="金额" suffix="万元" controls={false} style={{ width: 130 }} /></Form.Item><Form.Item name="evidence"><Input placeholder="凭据" /></Form.Item><Button htmlType="submit" loading={milestone.isPending}>保存节点</Button></Form>}
        {milestone.error && <p className="red s13 ui-card-body" role="alert">{sayProblem(milestone.error)}</p>}
      </Card>
      <LandingForm project={p} />
      <FilesCard projectId={p.id} files={files} editable={p.editable} purposes={p.track === 'land' ? ['licence', 'land', 'permit', 'acceptance', 'production', 'actual', 'other'] : ['licence', 'lease', 'land', 'acceptance', 'production', 'actual', 'other']} />
    </div>
  );
}
const figure = (metric: string, value: number): string => (metric === 'areaM2' ? area(value, false) : number(value, 2));
function LandingForm({ project: p }: { project: Project }) {
  const save = useAct((v: Record<string, Record<string, unknown>>) => write('patch', '/api/v1/projects/{id}', { path: { id: p.id }, version: p.version, body: Object.fromEntries(Object.entries(v).map(([part, fields]) => [part, Object.fromEntries(Object.entries(fields ?? {}).map(([k, x]) => [k, x === '' || x === undefined ? null : x]))])) }), () => toast.done('已保存'));
  const day = (part: string, name: string, label: string) => <Form.Item name={[part, name]} label={label}><DayField /></Form.Item>;
  const text = (part: string, name: string, label: string) => <Form.Item name={[part, name]} label={label}><Input /></Form.Item>;
  return (
    <Card title="注册与落地">
      <Form layout="vertical" requiredMark={false} className="pj-form" disabled={!p.editable} initialValues={{ licence: p.licence, landing: p.landing }} onFinish={(v) => save.mutate(v)}>
        {day('licence', 'issuedOn', '营业执照日期')}{text('licence', 'address', '注册地址')}<Form.Item name={['licence', 'capitalWan']} label="注册资本"><InputNumber min={0} suffix="万元" controls={false} /></Form.Item>
        <Form.Item name={['licence', 'jurisdiction']} label="注册属地"><Select allowClear options={Object.entries(JURISDICTIONS).map(([value, label]) => ({ value, label }))} /></Form.Item>
        {p.track === 'land' ? <>{day('landing', 'landContractOn', '土地出让合同')}{text('landing', 'constructionPermitNo', '施工许可证号')}</> : <>{day('landing', 'leaseContractOn', '租赁合同')}{day('landing', 'firstRentOn', '首期租金到账')}{day('landing', 'handoverOn', '交房')}</>}
        {text('landing', 'operatingLicenceNo', '生产许可或资质')}{day('landing', 'firstInvoiceOn', '首张发票')}{text('landing', 'eiaAcceptanceNo', '环评验收')}
        <div className="wide row"><Button type="primary" htmlType="submit" loading={save.isPending}>保存落地信息</Button>{save.error && <span className="red s13" role="alert">{isProblem(save.error) && save.error.errors[0] ? save.error.errors[0].message : sayProblem(save.error)}</span>}</div>
      </Form>
    </Card>
  );
}
