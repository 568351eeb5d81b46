import { Button } from 'antd';
import { Link } from 'react-router';
import { useMe } from '@/session/use-me';
import { Card } from '@/ui/card';
import { area, number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useRead } from './api';
import './space.css';
import type { Park } from './views';

/** 载体: one card for each park. Parks of different 属地 are never added up. */
export default function SpacePage() {
  const parks = useRead<{ items: Park[] }>('/api/v1/parks');
  const me = useMe();
  const own = me?.roles.includes('operator') ? me.scopes.parks : null;
  return (
    <>
      <PageHead title="载体" facts="三个园区分属三地，各自统计" actions={<><Link to="/space/match"><Button>按需求找房</Button></Link><Link to="/space/rooms"><Button>房源清单</Button></Link><Link to="/space/holds"><Button>预留</Button></Link></>} />
      {parks.isPending && <SkeletonBlock rows={3} shape="cards" label="正在加载园区" />}
      {parks.error && <ErrorState what="园区" error={parks.error} onRetry={() => void parks.refetch()} />}
      <div className="sp-parks">{parks.data?.items.map((park) => <ParkCard key={park.code} park={park} open={!own || own.includes(park.code as never)} />)}</div>
    </>
  );
}

function ParkCard({ park, open }: { park: Park; open: boolean }) {
  const o = park.occupancy;
  return (
    <Card title={<>{park.name}{park.sample && <span className="ui-demo">示例</span>}</>} extra={`${park.buildings} 栋·${number(o.units)} 间`}>
      <div className="row" style={{ flexWrap: 'wrap', gap: 4 }}>{park.purposes.map((p) => <Tag key={p}>{p}</Tag>)}</div>
      <div className="sp-park-rate"><b>{o.occupancyPercent ?? '—'}</b><small>%</small><span className="t2">出租率</span></div>
      <ProgressBar share={(o.occupancyPercent ?? 0) / 100} />
      <dl className="sp-pairs">
        <dt>空置</dt><dd className="grn b">{area(o.vacantM2)}</dd>
        <dt>预留</dt><dd>{area(o.heldM2)}</dd>
        <dt>可租面积</dt><dd>{area(o.leasableM2)}</dd>
        <dt>12 个月内到期</dt><dd>{area(park.expiringM2)}，{park.expiringLeases} 份</dd>
        <dt>加权平均剩余租期</dt><dd>{park.waleAreaYears === null ? '—' : `${park.waleAreaYears} 年`}</dd>
      </dl>
      {open ? <Link to={`/space/${park.code}`}><Button type="primary" block>看销控图</Button></Link> : <span className="s12 t3">其他园区只看汇总</span>}
    </Card>
  );
}
