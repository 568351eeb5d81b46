import { PARKS } from '@crm/identity/words';
import { Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sayProblem } from '@/api/problem';
import { MatchPanel } from '@/features/space/match-panel';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { area, businessDate, clockTime, date, moment, rent, shortDate } from '@/ui/format';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Demand, Hold, Overview } from '../views';
import { parkWord, useLabels } from '../words';

const holdWords: Record<string, string> = { pending: '待审批', active: '预留中', expired: '已到期', released: '已释放', leased: '已签租约' };

/** Demand on the left of the thought, rooms on the right of it: fill, match, hold without leaving the screen. */
export function RoomsPanel({ overview: o }: { overview: Overview }) {
  const p = o.project, [asked, setAsked] = useState<Demand | null>(p.demand?.areaMinM2 ? p.demand : null);
  return (
    <div className="stack">
      <DemandForm overview={o} onMatch={setAsked} />
      <Held overview={o} />
      {asked && <MatchPanel demand={known(asked)} own={o.holds.filter(live).map((h) => h.unitId)} {...(p.editable ? { project: { id: p.id, title: p.title } } : {})} />}
    </div>
  );
}
function DemandForm({ overview: { project: p }, onMatch }: { overview: Overview; onMatch: (demand: Demand) => void }) {
  const [form] = Form.useForm<Demand>();
  const save = useAct((demand: Demand) => write('patch', '/api/v1/projects/{id}', { path: { id: p.id }, body: { demand }, version: p.version }), (_, demand) => { toast.done('需求已保存'); onMatch(demand); });
  const num = (name: keyof Demand, label: string, unit: string) => <Form.Item name={name} label={label}><InputNumber min={0} suffix={unit} controls={false} /></Form.Item>;
  return (
    <Card title="空间需求" extra="未知的房源事实不算满足硬条件">
      <Form<Demand> form={form} layout="vertical" requiredMark={false} className="pj-form" disabled={!p.editable} initialValues={p.demand ?? {}} onFinish={(v) => save.mutate(Object.fromEntries(Object.entries(v).map(([k, x]) => [k, x === undefined || x === '' ? null : x])) as Demand)}>
        {num('areaMinM2', '面积不少于', '㎡')}{num('areaMaxM2', '面积不多于', '㎡')}<Form.Item name="use" label="用途"><Select allowClear options={Object.entries(useLabels).map(([value, label]) => ({ value, label }))} /></Form.Item>
        <Form.Item name="parks" label="园区"><Select mode="multiple" options={Object.entries(PARKS).map(([value, label]) => ({ value, label }))} /></Form.Item>{num('storeyHeightMinM', '层高', 'm')}{num('clearHeightMinM', '梁下净高', 'm')}
        {num('floorLoadMinKnM2', '荷载', 'kN/㎡')}{num('powerMinKva', '供电', 'kVA')}{num('effluentM3Day', '排水', 'm³/日')}
        <Form.Item name="cleanroom" label="洁净（GMP）"><Select allowClear options={['A', 'B', 'C', 'D'].map((value) => ({ value, label: `${value} 级` }))} /></Form.Item><Form.Item name="biosafety" label="生物安全"><Select allowClear options={[1, 2, 3].map((value) => ({ value, label: `BSL-${value}` }))} /></Form.Item><Form.Item name="neededFrom" label="入驻时间"><DayField /></Form.Item>
        <div className="wide row wrap" style={{ marginBottom: 12 }}>{([['dualPower', '双路市电'], ['steam', '蒸汽'], ['hazardClassA', '甲类库'], ['coldStore', '冷库'], ['contiguous', '连片']] as const).map(([name, label]) => <Form.Item key={name} name={name} valuePropName="checked" style={{ margin: 0 }}><Checkbox>{label}</Checkbox></Form.Item>)}</div>
        <div className="wide row"><Button type="primary" htmlType="submit" loading={save.isPending}>保存需求并找房源</Button>{p.demand?.areaMinM2 && <Button onClick={() => onMatch(p.demand as Demand)}>找房源</Button>}{save.error && <span className="red s13" role="alert">{sayProblem(save.error)}</span>}</div>
      </Form>
    </Card>
  );
}
function Held({ overview: { holds, leases, project } }: { overview: Overview }) {
  const groups = [...new Set(holds.map((h) => h.holdId))].map((id) => holds.filter((h) => h.holdId === id));
  const end = useAct((id: string) => write('post', '/api/v1/holds/{id}/release', { path: { id }, body: {} }), () => toast.done('已释放'));
  if (groups.length === 0 && leases.length === 0) return null;
  return (
    <Card title="预留与租约" flush>
      <ul className="pj-list">
        {groups.map((rooms) => { const h = rooms[0] as Hold; return (
          <li key={h.holdId} className="row wrap">
            <Tag tone={h.state === 'active' ? 'amber' : 'neutral'}>{holdWords[h.state] ?? h.state}</Tag>
            <Link to={`/space/${h.park}?unit=${h.unitId}`}>{parkWord(h.park)} {rooms.map((r) => r.code).join('、')}</Link><span className="t2">{area(rooms.reduce((s, r) => s + r.areaM2, 0))}</span><span className="t3">至 {lastMoment(h.until)}</span>
            {live(h) && project.editable && <Button size="small" className="push" loading={end.isPending} onClick={() => end.mutate(h.holdId)}>释放</Button>}
          </li>); })}
        {leases.map((l) => <li key={l.id} className="row wrap"><Tag tone="green">租约</Tag>{parkWord(l.park)}<span className="t2">{area(l.areaM2)}</span><span className="t2">{rent(l.rentFenPerM2Day)}</span><span className="t3">{date(l.startsOn)} 至 {date(l.endsOn)}</span></li>)}
      </ul>
    </Card>
  );
}
const live = (h: Hold): boolean => h.state === 'active' || h.state === 'pending';
/** A hold to the end of a day reads `12-13 24:00`, not the next morning's 00:00. */
const lastMoment = (until: string): string => (clockTime(until) === '00:00' ? `${shortDate(businessDate(new Date(Date.parse(until) - 1)))} 24:00` : moment(until));
/** Only what is known goes into the question. */
const known = (demand: Demand) => Object.fromEntries(Object.entries(demand).filter(([, v]) => v !== null && v !== undefined)) as unknown as Parameters<typeof MatchPanel>[0]['demand'];
