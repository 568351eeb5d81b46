import { PARKS, type ParkCode } from '@crm/identity/words';
import { Button, DatePicker, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { area, businessDate, number, stamp } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StatStrip } from '@/ui/stat-strip';
import { EmptyState, ErrorState } from '@/ui/states';
import { useRead } from './api';
import { type PlanColour, PlanLegend, StackingPlan } from './stacking-plan';
import { UnitPanel } from './unit-panel';
import './space.css';
import type { Plan, PlanBuilding, Rung } from './views';

/** 销控图 of a park, one building at a time, as of any day. */
export default function PlanPage() {
  const { park = '' } = useParams();
  const { values, set } = useFilters(['building', 'by', 'asOf'] as const);
  const [unit, openUnit, closeUnit] = useDrawerParam('unit');
  const plan = useRead<Plan>('/api/v1/parks/{code}/stacking-plan', { path: { code: park }, query: { asOf: values.asOf } }, { keep: true, every: 60_000 });
  const name = PARKS[park as ParkCode] ?? park;
  if (plan.isPending) return <><PageHead title="销控图" crumbs={[{ label: '载体', to: '/space' }, { label: name }]} /><SkeletonBlock rows={8} label="正在加载销控图" /></>;
  if (!plan.data) return <><PageHead title="销控图" crumbs={[{ label: '载体', to: '/space' }, { label: name }]} /><ErrorState what="销控图" error={plan.error} onRetry={() => void plan.refetch()} /></>;
  const { buildings } = plan.data;
  const holding = unit ? buildings.find((b) => b.floors.some((f) => f.units.some((u) => u.id === unit))) : undefined;
  const building = buildings.find((b) => b.code === values.building) ?? holding ?? buildings.find((b) => b.code === 'A3') ?? buildings[0];
  const colour: PlanColour = values.by === 'expiry' ? 'expiry' : 'state';
  const asOf = plan.data.asOf;
  return (
    <div className={unit ? 'sp-print sp-with-panel' : 'sp-print'}>
      <PageHead
        title="销控图" name={`${name}销控图`} crumbs={[{ label: '载体', to: '/space' }, { label: name, to: `/space/${park}` }, { label: building?.name ?? '' }]}
        facts={<span className="row sp-plan-pick">
          <Select aria-label="楼栋" prefix={<span className="t3">楼栋</span>} value={building?.code} popupMatchSelectWidth={false} onChange={(code) => { if (unit) closeUnit(); set({ building: code }); }}
            options={buildings.map((b) => ({ value: b.code, label: `${name} ${b.name}（${b.floors.length} 层）` }))} />
          <DatePicker aria-label="截至日期" className="no-print" value={dayjs(asOf)} allowClear={false} onChange={(d) => set({ asOf: d && d.format('YYYY-MM-DD') !== businessDate(new Date()) ? d.format('YYYY-MM-DD') : null })} />
        </span>}
        actions={<>
          <Segmented aria-label="上色" value={colour} onChange={(by) => set({ by: by === 'expiry' ? 'expiry' : null })} options={[{ value: 'state', label: '按状态' }, { value: 'expiry', label: '按到期' }]} />
          <Button className="hide-phone" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>打印</Button>
        </>}
      />
      {plan.error && <ErrorState what="销控图" error={plan.error} onRetry={() => void plan.refetch()} staleAt={plan.dataUpdatedAt} />}
      {building ? (
        <>
          <StatStrip stats={statsOf(building, park, !!unit)} />
          <Card flush style={{ marginTop: 16 }}>
            <div style={{ padding: '14px 16px' }}>
              <div className="sp-plan-heads"><span>楼层 层高</span><span /><span>空置 ㎡</span></div>
              {building.floors.some((f) => f.units.length > 0)
                ? <StackingPlan building={building} colour={colour} selected={unit} onSelect={openUnit} />
                : values.asOf ? <EmptyState title={`${asOf} 这栋楼还没有房源`} about="房源从入库之日起有记录。" icon="space" action={{ label: '看今天', onClick: () => set({ asOf: null }) }} /> : <NoRooms title="这栋楼还没有房源" about="从房源表导入，或逐间新建。" />}
            </div>
            <PlanLegend colour={colour} />
          </Card>
          <div className="sp-two">
            <Ladder building={building} />
            <Others plan={plan.data} building={building} onPick={(code) => { if (unit) closeUnit(); set({ building: code }); }} />
          </div>
          <p className="sp-foot">宽度按面积，高度按层高。状态由租约、预留、维护推算，截至 {asOf === businessDate(new Date()) ? stamp(new Date(plan.dataUpdatedAt)) : asOf}。来源：房源台账{building.note ? `。${building.note}` : ''}。</p>
        </>
      ) : <NoRooms title="这个园区还没有楼栋" about="导入房源表时会一并建立楼栋和楼层。" />}
      {unit && <UnitPanel key={unit} id={unit} onClose={closeUnit} onOpen={openUnit} neighbours={building} />}
    </div>
  );
}

/** Only the park's operator can bring rooms in; others are told who does. */
function NoRooms({ title, about }: { title: string; about: string }) {
  const operates = useHasRole(['operator']);
  return <EmptyState title={title} about={operates ? about : '房源由园区运营导入，导入后在这里显示。'} icon="space" action={operates ? { label: '导入房源', to: '/space/import' } : undefined} />;
}

function statsOf(b: PlanBuilding, park: string, brief: boolean) {
  return [
    { label: '可租面积', value: area(b.occupancy.leasableM2, false), unit: ' ㎡' },
    { label: '出租率', value: b.occupancy.occupancyPercent ?? '—', unit: b.occupancy.occupancyPercent === null ? undefined : ' %' },
    { label: '空置', value: area(b.occupancy.vacantM2, false), unit: ' ㎡' },
    { label: '加权平均剩余租期', value: b.waleAreaYears ?? '—', unit: b.waleAreaYears === null ? undefined : ' 年', note: brief || b.waleRentYears === null ? undefined : `按租金 ${b.waleRentYears} 年` },
    { label: '12 个月内到期', value: number(Math.round(b.expiringM2)), unit: ` ㎡，${b.expiringLeases} 份`, to: `/space/leases?park=${park}&building=${b.code}` },
  ];
}

function Ladder({ building }: { building: PlanBuilding }) {
  const [step, setStep] = useState<'year' | 'quarter'>('year');
  const rungs: Rung[] = step === 'year' ? building.expiryByYear : building.expiryByQuarter;
  const most = Math.max(1, ...rungs.map((r) => r.areaM2));
  const soonUntil = `${new Date().getFullYear() + 1}`;
  return (
    <Card title="到期阶梯" extra={<span className="row" style={{ gap: 8 }}>㎡，{building.name}已租<Segmented className="no-print" size="small" value={step} onChange={(v) => setStep(v as 'year' | 'quarter')} options={[{ value: 'year', label: '年' }, { value: 'quarter', label: '季' }]} /></span>}>
      {rungs.length === 0 ? <EmptyState compact title="没有租约" /> : (
        <div className="sp-rungs">
          {rungs.map((r) => [<span key={`${r.period}p`} style={{ whiteSpace: 'nowrap' }}>{periodName(r.period)}</span>, <span key={`${r.period}b`} title={`${r.leases} 份，占已租 ${r.sharePercent}%`}><i className={r.period.slice(0, 4) <= soonUntil ? 'soon' : undefined} style={{ width: `${(r.areaM2 / most) * 100}%` }} /></span>, <b key={`${r.period}v`}>{number(Math.round(r.areaM2))}</b>])}
        </div>
      )}
    </Card>
  );
}

/** `2027Q3` → `2027 三季度`. */
const periodName = (period: string): string => period.replace(/Q([1-4])$/, (_, n: string) => ` ${'一二三四'[Number(n) - 1]}季度`);

function Others({ plan, building, onPick }: { plan: Plan; building: PlanBuilding; onPick: (code: string) => void }) {
  return (
    <Card title={`${plan.parkName}其他楼栋`} extra="出租率　空置 ㎡">
      <div className="sp-others">
        {plan.buildings.filter((b) => b.code !== building.code).map((b) => [
          <button key={`${b.code}n`} type="button" className="linkish" style={{ textAlign: 'left' }} onClick={() => onPick(b.code)}>{b.name}</button>,
          <ProgressBar key={`${b.code}b`} share={(b.occupancy.occupancyPercent ?? 0) / 100} />,
          <span key={`${b.code}p`}>{b.occupancy.occupancyPercent === null ? '—' : `${Math.round(b.occupancy.occupancyPercent)}%`}</span>,
          <b key={`${b.code}v`}>{area(b.occupancy.vacantM2, false)}</b>,
        ])}
      </div>
      <p className="s12 t3 no-print" style={{ marginTop: 8 }}><Link to={`/space/leases?park=${plan.park}`}>租金台账</Link>　<Link to={`/space/rooms?park=${plan.park}`}>房源清单</Link></p>
    </Card>
  );
}
