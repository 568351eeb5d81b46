import { PARKS, type ParkCode } from '@crm/identity/words';
import { Button, DatePicker, Select, Table } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { useMe } from '@/session/use-me';
import { Card } from '@/ui/card';
import { useFilters } from '@/ui/filters';
import { area, businessDate, number, rent, wanOfFen } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { RowCard } from '@/ui/row-card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StatStrip } from '@/ui/stat-strip';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { usePhone } from '@/ui/use-phone';
import { useRead } from './api';
import type { Lease, RentRoll } from './views';
import './space.css';

type Row = RentRoll['rows'][number];

/** 租金台账: every lease in force with the rent of the day. Operators of the park and managers. */
export default function RentRollPage() {
  const me = useMe();
  const phone = usePhone();
  const { values, set } = useFilters(['park', 'building', 'asOf'] as const);
  const parks = me?.roles.includes('operator') ? me.scopes.parks : (Object.keys(PARKS) as ParkCode[]);
  const park = values.park ?? parks[0] ?? '';
  const roll = useRead<RentRoll>('/api/v1/parks/{code}/rent-roll', { path: { code: park }, query: { building: values.building, asOf: values.asOf } }, { enabled: !!park, keep: true });
  const waiting = useRead<{ items: Lease[] }>('/api/v1/leases', { query: { park, needsApproval: true, limit: 20 } }, { enabled: !!park && !!me?.roles.includes('operator') });
  const soon = roll.data?.rows.filter((r) => r.remainingDays <= 365) ?? [];
  return (
    <>
      <PageHead title="租金台账" crumbs={[{ label: '载体', to: '/space' }, { label: '租金台账' }]}
        facts={<span className="row" style={{ gap: 8 }}><Select aria-label="园区" value={park} onChange={(v) => set({ park: v, building: null })} options={parks.map((p) => ({ value: p, label: PARKS[p] }))} /><DatePicker aria-label="截至日期" className="no-print" value={dayjs(roll.data?.asOf ?? businessDate(new Date()))} allowClear={false} onChange={(d) => set({ asOf: d && d.format('YYYY-MM-DD') !== businessDate(new Date()) ? d.format('YYYY-MM-DD') : null })} />{values.building && <Button size="small" onClick={() => set({ building: null })}>{values.building} 楼 ×</Button>}</span>}
        actions={<Button className="hide-phone" disabled={!roll.data} onClick={() => void download(`/api/v1/parks/${park}/rent-roll.xlsx?${new URLSearchParams({ ...(values.asOf ? { asOf: values.asOf } : {}), ...(values.building ? { building: values.building } : {}) })}`).catch((e: unknown) => toast.error(sayProblem(e)))}>导出台账</Button>} />
      {roll.isPending && <SkeletonBlock rows={8} label="正在加载租金台账" />}
      {roll.error && !roll.data && <ErrorState what="租金台账" error={roll.error} onRetry={() => void roll.refetch()} />}
      {roll.data && (
        <>
          {waiting.data && waiting.data.items.length > 0 && <p className="s13 amb" style={{ marginBottom: 12 }}>{waiting.data.items.length} 份低于底价待审批：{waiting.data.items.slice(0, 6).map((l, i) => <span key={l.id}>{i > 0 && '、'}<Link to={`/space/${park}?unit=${l.units[0]?.id ?? ''}`}>{l.units.map((u) => u.code).join('、')}</Link></span>)}</p>}
          <StatStrip stats={[
            { label: '在租', value: number(roll.data.rows.length), unit: ' 份' }, { label: '在租面积', value: area(roll.data.areaM2, false), unit: ' ㎡' }, { label: '当月租金', value: wanOfFen(roll.data.monthRentFen), unit: ' 万元' },
            { label: '免租中', value: number(roll.data.rows.filter((r) => r.presentRentFenPerM2Day === 0).length), unit: ' 份' }, { label: '12 个月内到期', value: number(soon.length), unit: ' 份' },
          ]} />
          {phone && roll.data.rows.length > 0 ? (
            <ul className="ui-cards" style={{ marginTop: 12 }}>{roll.data.rows.map((r) => (
              <li key={r.leaseId}><RowCard title={<Link className="ink-link" to={`/space/${park}?building=${encodeURIComponent(r.building)}`}>{r.units.join('、')}</Link>} top={<><span className={r.remainingDays <= 365 ? 'amb' : 't2'}>至 {r.endsOn}</span><span className="t2">月租 {wanOfFen(r.monthRentFen)} 万元</span></>} main={r.label ?? '—'} note={`${area(r.areaM2)} · ${r.presentRentFenPerM2Day === 0 ? `免租至 ${r.rentStartsOn}` : rent(r.presentRentFenPerM2Day)}`} /></li>
            ))}</ul>
          ) : <Card flush style={{ marginTop: 16 }}>
            {roll.data.rows.length === 0 ? <EmptyState icon="space" title="没有在租合同" about="签了租约就列在这里。" /> : (
              <Table<Row> size="medium" rowKey="leaseId" dataSource={roll.data.rows} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 'max-content' }} columns={[
                { title: '房源', key: 'u', fixed: 'left', render: (_, r) => <Link to={`/space/${park}?building=${encodeURIComponent(r.building)}`}>{r.units.join('、')}</Link> },
                { title: '承租方', key: 'l', render: (_, r) => r.label ?? '—' },
                { title: '面积（㎡）', key: 'a', align: 'right', render: (_, r) => area(r.areaM2, false), sorter: (a, b) => a.areaM2 - b.areaM2 },
                { title: '起租', dataIndex: 'startsOn' },
                { title: '到期', dataIndex: 'endsOn', sorter: (a, b) => (a.endsOn < b.endsOn ? -1 : 1), render: (on: string, r) => <span className={r.remainingDays <= 365 ? 'amb' : undefined}>{on}</span> },
                { title: '合同租金（元/㎡·天）', key: 'r', align: 'right', render: (_, r) => rent(r.rentFenPerM2Day, false) },
                { title: '现行租金', key: 'p', align: 'right', render: (_, r) => (r.presentRentFenPerM2Day === 0 ? <span className="t2">免租至 {r.rentStartsOn}</span> : rent(r.presentRentFenPerM2Day, false)) },
                { title: '月租（万元）', key: 'm', align: 'right', render: (_, r) => wanOfFen(r.monthRentFen), sorter: (a, b) => a.monthRentFen - b.monthRentFen },
                { title: '下次递增', key: 'n', render: (_, r) => r.nextRiseOn ?? '—' },
              ]} />
            )}
          </Card>}
          <p className="sp-foot">租金按 ㎡·天 计，月租按合同约定的 365/12 或 30 天折算。截至 {roll.data.asOf}。来源：租约登记。</p>
        </>
      )}
    </>
  );
}
