import { PARKS, type ParkCode } from '@crm/identity/words';
import { unitStates } from '@crm/space/words';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { useMe } from '@/session/use-me';
import { CursorTable, RowCard } from '@/ui/cursor-table';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { area, number, rent, stamp } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { factText } from './fact-words';
import { unitTones } from './unit-panel';
import type { Unit } from './views';
import './space.css';

const KEYS = ['q', 'park', 'state', 'building', 'sort'] as const;
const price = (u: Unit) => (u.rentFenPerM2Day === null ? '未知' : rent(u.rentFenPerM2Day, false));
const fact = (u: Unit, key: Parameters<typeof factText>[0]) => factText(key, u[key]) ?? '未知';

/** 房源清单: every room as a row, to look through, to export and to print whole. */
export default function UnitListPage() {
  const me = useMe();
  const { values, set, clear, count } = useFilters(KEYS);
  const { sort, ...filters } = values;
  const asked = { ...filters, sort: sort ?? 'code' };
  const list = useCursorList('/api/v1/units', asked, { limit: 100 }) as unknown as CursorList<Unit>;
  const [printing, setPrinting] = useState(false);
  const { hasMore, loadingMore, loadMore } = list;
  // the paper holds the whole list, so the rest is read first
  useEffect(() => {
    if (!printing || loadingMore) return;
    if (hasMore) loadMore();
    else {
      window.print();
      setPrinting(false);
    }
  }, [printing, hasMore, loadingMore, loadMore]);
  const exports = me?.roles.some((r) => r === 'operator' || r === 'manager');
  const query = new URLSearchParams(Object.entries(filters).flatMap(([k, v]) => (v ? [[k, v]] : []))).toString();
  const title = filters.park ? `${PARKS[filters.park as ParkCode]}房源清单` : '房源清单';
  const state = (u: Unit) => <Tag tone={unitTones[u.state]}>{unitStates[u.state]}</Tag>;
  return (
    <>
      <PageHead title="房源清单" name={title} crumbs={[{ label: '载体', to: '/space' }, { label: '房源清单' }]} actions={<>
        {me?.roles.includes('operator') && <Link to="/space/import"><Button className="hide-phone">导入</Button></Link>}
        {exports && <Button className="hide-phone" onClick={() => void download(`/api/v1/units/export.xlsx?${query}`).catch((e: unknown) => toast.error(sayProblem(e)))}>导出</Button>}
        <Button className="hide-phone" icon={<Icon name="print" size={16} />} loading={printing} disabled={list.items.length === 0} onClick={() => setPrinting(true)}>打印清单</Button>
      </>} />
      <div className="no-print">
        <FilterBar values={values} onChange={set} onClear={clear} count={count} fields={[
          { kind: 'select', key: 'park', label: '园区', options: Object.entries(PARKS).map(([value, label]) => ({ value, label })) },
          { kind: 'select', key: 'state', label: '状态', options: Object.entries(unitStates).map(([value, label]) => ({ value, label })) },
        ]} />
        <CursorTable<Unit> list={list} what="房源" rowKey={(u) => u.id} sort={sort} onSort={(s) => set({ sort: s })}
          empty={count > 0 ? <NoMatch what="房源" count={count} onClear={clear} /> : <EmptyState icon="space" title="还没有房源" about="导入房源表时会一并建立楼栋和楼层。" action={{ label: '导入房源', to: '/space/import' }} />}
          columns={[
            { key: 'code', title: '房源', render: (u) => <Link to={`/space/${u.park}?building=${encodeURIComponent(u.building)}&unit=${u.id}`}><span className="t2">{PARKS[u.park as ParkCode]} </span>{u.code}</Link>, sort: 'code', fixed: 'left', width: 170 },
            { key: 'state', title: '状态', render: state },
            { key: 'from', title: '可起租', render: (u) => u.availableFrom },
            { key: 'floor', title: '楼层', render: (u) => `${u.buildingName} ${u.floorName}`, sort: 'floor' },
            { key: 'area', title: '面积（㎡）', align: 'right', render: (u) => area(u.areaM2, false), sort: 'areaM2' },
            { key: 'rent', title: '参考租金（元/㎡·天）', align: 'right', render: price, sort: 'rentFenPerM2Day' },
            { key: 'clear', title: '净高', align: 'right', render: (u) => fact(u, 'clearHeightM') },
            { key: 'load', title: '荷载', align: 'right', render: (u) => fact(u, 'floorLoadKnM2') },
            { key: 'power', title: '电力', align: 'right', render: (u) => fact(u, 'powerKva') },
            { key: 'clean', title: '洁净', render: (u) => fact(u, 'cleanroom') },
          ]}
          card={(u) => <RowCard top={<>{state(u)}<span className="push t2">{u.availableFrom} 起</span></>} title={<Link to={`/space/${u.park}?building=${encodeURIComponent(u.building)}&unit=${u.id}`}>{PARKS[u.park as ParkCode]} {u.code}</Link>} main={`${area(u.areaM2)}　${u.rentFenPerM2Day === null ? '租金未知' : rent(u.rentFenPerM2Day)}`} note={`净高 ${fact(u, 'clearHeightM')}　荷载 ${fact(u, 'floorLoadKnM2')}　电力 ${fact(u, 'powerKva')}`} />}
        />
      </div>
      <PrintedList units={list.items} readAt={list.readAt} />
    </>
  );
}

/** The same list for paper: heads repeat on each page, rows are not broken. */
function PrintedList({ units, readAt }: { units: Unit[]; readAt: number }) {
  return (
    <div className="sp-paper">
      <table>
        <thead><tr><th>房源</th><th>楼层</th><th>状态</th><th>可起租</th><th className="num">面积（㎡）</th><th className="num">租金（元/㎡·天）</th><th className="num">层高</th><th className="num">净高</th><th className="num">荷载</th><th className="num">电力</th><th className="num">排水</th><th>洁净</th></tr></thead>
        <tbody>{units.map((u) => (
          <tr key={u.id}><td>{PARKS[u.park as ParkCode]} {u.code}</td><td>{u.buildingName} {u.floorName}</td><td>{unitStates[u.state]}</td><td>{u.availableFrom}</td><td className="num">{area(u.areaM2, false)}</td><td className="num">{price(u)}</td>
            {(['storeyHeightM', 'clearHeightM', 'floorLoadKnM2', 'powerKva', 'effluentM3Day'] as const).map((f) => <td key={f} className="num">{fact(u, f)}</td>)}<td>{fact(u, 'cleanroom')}</td></tr>
        ))}</tbody>
      </table>
      <p className="sp-foot">共 {number(units.length)} 间，{area(units.reduce((sum, u) => sum + Math.round(u.areaM2 * 100), 0) / 100)}。截至 {stamp(new Date(readAt || Date.now()))}。来源：房源台账。</p>
    </div>
  );
}
