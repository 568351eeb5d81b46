import { PARKS, type ParkCode } from '@crm/identity/words';
import { Button, Select, Table } from 'antd';
import { Link } from 'react-router';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { useMe } from '@/session/use-me';
import { Card } from '@/ui/card';
import { useFilters } from '@/ui/filters';
import { area, number, rent, wan } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StatStrip } from '@/ui/stat-strip';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { usePhone } from '@/ui/use-phone';
import { useRead } from './api';
import type { RentRoll } from './views';
import './space.css';

type Row = RentRoll['rows'][number];

/** 租金台账: every lease in force with the rent of the day. Operators of the park and managers. */
export default function RentRollPage() {
  const me = useMe();
  const phone = usePhone();
  const { values, set } = useFilters(['park', 'building'] as const);
  const parks = me?.roles.includes('operator') ? me.scopes.parks : (Object.keys(PARKS) as ParkCode[]);
  const park = values.park ?? parks[0] ?? '';
  const roll = useRead<RentRoll>('/api/v1/parks/{code}/rent-roll', { path: { code: park }, query: { building: values.building } }, { enabled: !!park, keep: true });
  const soon = roll.data?.rows.filter((r) => r.remainingDays <= 365) ?? [];
  return (
    <>
      <PageHead title="租金台账" crumbs={[{ label: '载体', to: '/space' }, { label: '租金台账' }]}
        facts={<span className="row" style={{ gap: 8 }}><Select aria-label="园区" value={park} onChange={(v) => set({ park: v, building: null })} options={parks.map((p) => ({ value: p, label: PARKS[p] }))} />{values.building && <Button size="small" onClick={() => set({ building: null })}>{values.building} 楼 ×</Button>}</span>}
        actions={<Button className="hide-phone" onClick={() => void (download as unknown as (path: string, asked?: object) => Promise<unknown>)(`/api/v1/units/export.xlsx?park=${park}`).catch((e: unknown) => toast.error(sayProblem(e)))}>导出房源</Button>} />
      {roll.isPending && <SkeletonBlock rows={8} label="正在加载租金台账" />}
      {roll.error && !roll.data && <ErrorState what="租金台账" error={roll.error} onRetry={() => void roll.refetch()} />}
      {roll.data && (
        <>
          <StatStrip stats={[
            { label: '在租', value: number(roll.data.rows.length), unit: ' 份' }, { label: '在租面积', value: area(roll.data.areaM2, false), unit: ' ㎡' }, { label: '当月租金', value: wan(Math.round(roll.data.monthRentFen / 10_000) / 100, false), unit: ' 万元' },
            { label: '免租中', value: number(roll.data.rows.filter((r) => r.presentRentFenPerM2Day === 0).length), unit: ' 份' }, { label: '12 个月内到期', value: number(soon.length), unit: ' 份' },
          ]} />
          <Card flush style={{ marginTop: 16 }}>
            {roll.data.rows.length === 0 ? <EmptyState icon="space" title="没有在租合同" about="签了租约就列在这里。" /> : phone ? (
              <ul className="ui-cards">{roll.data.rows.map((r) => <li key={r.leaseId}><article className="ui-row-card"><h3>{r.units.join('、')}</h3><p>{r.label ?? '—'}　{area(r.areaM2)}</p><p className="t2">至 {r.endsOn}　{r.presentRentFenPerM2Day === 0 ? '免租中' : rent(r.presentRentFenPerM2Day)}</p></article></li>)}</ul>
            ) : (
              <Table<Row> size="medium" rowKey="leaseId" dataSource={roll.data.rows} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 'max-content' }} columns={[
                { title: '房源', key: 'u', fixed: 'left', render: (_, r) => <Link to={`/space/${park}?building=${r.building}`}>{r.units.join('、')}</Link> },
                { title: '承租方', key: 'l', render: (_, r) => r.label ?? '—' },
                { title: '面积（㎡）', key: 'a', align: 'right', render: (_, r) => area(r.areaM2, false), sorter: (a, b) => a.areaM2 - b.areaM2 },
                { title: '起租', dataIndex: 'startsOn' },
                { title: '到期', dataIndex: 'endsOn', sorter: (a, b) => (a.endsOn < b.endsOn ? -1 : 1), render: (on: string, r) => <span className={r.remainingDays <= 365 ? 'amb' : undefined}>{on}</span> },
                { title: '合同租金（元/㎡·天）', key: 'r', align: 'right', render: (_, r) => rent(r.rentFenPerM2Day, false) },
                { title: '现行租金', key: 'p', align: 'right', render: (_, r) => (r.presentRentFenPerM2Day === 0 ? <span className="t2">免租至 {r.rentStartsOn}</span> : rent(r.presentRentFenPerM2Day, false)) },
                { title: '月租（万元）', key: 'm', align: 'right', render: (_, r) => wan(Math.round(r.monthRentFen / 10_000) / 100, false), sorter: (a, b) => a.monthRentFen - b.monthRentFen },
                { title: '下次递增', key: 'n', render: (_, r) => r.nextRiseOn ?? '—' },
              ]} />
            )}
          </Card>
          <p className="sp-foot">租金按 ㎡·天 计，月租按合同约定的 365/12 或 30 天折算。截至 {roll.data.asOf}。来源：租约登记。</p>
        </>
      )}
    </>
  );
}
