import { PARKS } from '@crm/identity/words';
import { confidenceLabels, confidences, keyLevelLabels, keyLevels, natureLabels, natures, originLabels, origins, secrecyLabels, secrecyLevels, subFields, trackLabels, tracks } from '@crm/pipeline/words';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import { isProblem, sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { directionLook } from '@/ui/direction-glyph';
import { useFilters } from '@/ui/filters';
import { UnknownValue } from '@/ui/fact';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Project } from '../views';

const options = (labels: Record<string, string>, codes: readonly string[] = Object.keys(labels)) => codes.map((value) => ({ value, label: labels[value] }));

/** 项目信息表: eighteen rows to read, one form to fill; a blank is 未知. */
export function SheetPanel({ project: p }: { project: Project }) {
  const { values, set } = useFilters(['fill']), [editing, setEditing] = useState(false);
  useEffect(() => { if (values.fill && p.editable) setEditing(true); }, [values.fill, p.editable]);
  const stop = () => { setEditing(false); set({ fill: null }); };
  if (editing) return <SheetForm project={p} focus={values.fill} onDone={stop} />;
  return (
    <Card title="项目信息表" extra={p.editable && <Button size="small" onClick={() => setEditing(true)}>编辑</Button>} flush>
      <div className="pj-sheet">
        {p.sheetRows.flatMap((r) => [<div key={`n${r.no}`}>{r.no}</div>, <div key={`l${r.no}`}>{r.label}{r.starred && <span className="red"> *</span>}</div>, <div key={`v${r.no}`}>{r.value}{!r.known && <>{r.value && '　'}<UnknownValue word={r.value ? '未填全' : undefined} onAsk={p.editable ? () => setEditing(true) : undefined} /></>}</div>])}
      </div>
    </Card>
  );
}

type Values = Record<string, unknown>;
function SheetForm({ project: p, focus, onDone }: { project: Project; focus?: string; onDone: () => void }) {
  const [form] = Form.useForm<Values>();
  const direction = Form.useWatch('direction', form) as string | undefined;
  const save = useAct((body: Values) => write('patch', '/api/v1/projects/{id}', { path: { id: p.id }, body, version: p.version }), () => { toast.done('已保存'); onDone(); });
  useEffect(() => { const path = focus?.split('.'); if (path) setTimeout(() => form.getFieldInstance(path.length === 1 ? (path[0] as string) : path)?.focus?.(), 60); }, [focus, form]);
  const stale = isProblem(save.error) && save.error.status === 412;
  const text = (name: string | string[], label: string, rows = 1, wide = true) => <Form.Item name={name} label={label} className={wide ? 'wide' : undefined}>{rows > 1 ? <Input.TextArea autoSize={{ minRows: rows, maxRows: 8 }} /> : <Input />}</Form.Item>;
  const num = (name: string, label: string, unit: string) => <Form.Item name={['expected', name]} label={label}><InputNumber min={0} suffix={unit} controls={false} /></Form.Item>;
  const pick = (name: string, label: string, list: { value: string; label: string | undefined }[], mode?: 'multiple') => <Form.Item name={name} label={label}><Select allowClear mode={mode} options={list} /></Form.Item>;
  return (
    <Card title="编辑项目信息表" extra="带 * 的是评审前必填">
      <Form<Values> form={form} layout="vertical" requiredMark={false} className="pj-form" initialValues={{ ...p, expected: p.expected, sheet: p.sheet }} onFinish={(values) => save.mutate(nulls(values))}>
        {text('title', '1 项目名称 *')}{text(['sheet', 'investor'], '2 投资主体（实控人、上市） *')}
        {pick('nature', '3 项目性质 *', options(natureLabels, natures))}{pick('origin', '来源地 *', options(originLabels, origins))}{pick('track', '类型', options(trackLabels, tracks))}
        {pick('direction', '4 方向 *', Object.entries(directionLook).map(([value, look]) => ({ value, label: look.name })))}{pick('subField', '细分', (subFields[direction ?? p.direction ?? ''] ?? []).map((f) => ({ value: f.code, label: f.label })))}{pick('confidence', '把握度', options(confidenceLabels, confidences))}
        {text(['sheet', 'content'], '5 建设内容 *', 2)}
        {num('investmentWan', '6 总投资 *', '万元')}{num('fixedInvestmentWan', '其中固投', '万元')}{text(['sheet', 'funding'], '资金来源', 1, false)}
        {pick('parks', '7 拟选园区 *', Object.entries(PARKS).map(([value, label]) => ({ value, label })), 'multiple')}{num('areaM2', '面积/用地 *', '㎡')}{text(['sheet', 'site'], '选址、租购', 1, false)}
        {num('outputWan', '8 达产年产值 *', '万元')}{num('taxWan', '年税收（区级） *', '万元')}{num('headcount', '就业 *', '人')}
        {text(['sheet', 'products'], '9 核心产品与阶段（批件/注册证号）', 2)}{text(['sheet', 'team'], '10 团队与资质')}{text(['sheet', 'requests'], '11 主要诉求 *（一行一条）', 2)}
        {text('safetyNote', '12 环评、安全、能耗预判', 2)}{text('prohibitedListNote', '禁限目录核对意见')}{text('spaceOpinion', '载体或用地意见')}
        {text('summary', '一句话')}{text(['sheet', 'progress'], '13 阶段与进展（一句） *')}{text(['sheet', 'blockers'], '14 卡点与需协调事项', 2)}
        {text(['sheet', 'nextStep'], '15 下一步、责任人 *')}<Form.Item name="nextDueOn" label="时限 *"><DayField /></Form.Item>
        {text(['sheet', 'leaderInCharge'], '16 包联领导', 1, false)}{text(['sheet', 'leadUnit'], '牵头单位', 1, false)}{text(['sheet', 'firstReporter'], '首报单位', 1, false)}{text(['sheet', 'competitors'], '17 竞争地区', 1, false)}
        {pick('secrecy', '18 密级', options(secrecyLabels, secrecyLevels))}{text('codeName', '代号', 1, false)}{pick('keyLevel', '重点项目', options(keyLevelLabels, keyLevels))}{text('lowFitReason', '契合度偏低时的推进理由')}{text('landDecision', '用地决定（供地项目）')}
        <div className="wide row">
          <Button type="primary" htmlType="submit" loading={save.isPending}>保存信息表</Button><Button onClick={onDone}>先不</Button>
          {save.error && <span className="red s13" role="alert">{stale ? '这条记录刚被别人改过。刷新后再保存，填的内容先复制。' : isProblem(save.error) && save.error.errors[0] ? `${save.error.errors[0].path}：${save.error.errors[0].message}` : sayProblem(save.error)}</span>}
        </div>
      </Form>
    </Card>
  );
}
/** Emptied fields become null: unknown again. */
function nulls(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined).map(([key, v]) => [key, v === '' ? null : v !== null && typeof v === 'object' && !Array.isArray(v) ? nulls(v as Values) : v]).filter(([key, v]) => !(v === null && ['title', 'track', 'secrecy'].includes(key as string))));
}
