import { JURISDICTIONS } from '@crm/identity/words';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { DrawnChart } from '@/ui/chart';
import { area, number } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { ReportHead } from './report-head';
import type { ParkCard } from './views';

/** Where the parks lie, seen from the city: 生命园 north-west, 漷县 and BioPark south-east. Order of the cards on a wide screen. */
const PLACE: Record<string, string> = { life_science_park: 'nw', huoxian: 'e', biopark: 's' };
const STATES = [
  ['leasedM2', '已租', '#C9D6E2'],
  ['heldM2', '预留', '#E3B85A'],
  ['vacantM2', '空置', '#1B7A4B'],
  ['selfUseM2', '自用', '#9AA7B4'],
  ['maintenanceM2', '维护', '#E9EDF1'],
] as const;

/** 载体: one card a park, where it lies; never added up, they belong to different 属地. */
export default function ParksReportPage() {
  const answer = useGet('/api/v1/reports/space');
  const parks = (answer.data as unknown as { items: ParkCard[] } | undefined)?.items;
  return (
    <>
      <ReportHead title="载体去化" facts="三个园区分属三地，不相加" />
      {answer.error && !parks && <ErrorState error={answer.error} what="载体" onRetry={() => void answer.refetch()} />}
      {!parks && !answer.error && <SkeletonBlock rows={6} />}
      {parks && (
        <div className="park-map">
          {parks.map((park) => (
            <Card key={park.code} className={`park-card park-${PLACE[park.code] ?? 's'}`} title={<Link to={`/space/${park.code}`}>{park.name}</Link>} extra={<Tag>{JURISDICTIONS[park.jurisdiction]}</Tag>}>
              <DrawnChart name={`${park.name}载体`} source="租约、预留" method={`${park.asOf} 当天；出租率 = 已租 ÷ 可租面积。`} table={{ columns: ['状态', '面积（㎡）'], rows: STATES.map(([key, word]) => [word, park.occupancy[key]]) }}>
                <div className="park-figure"><b>{park.occupancy.occupancyPercent === null ? '—' : `${park.occupancy.occupancyPercent.toFixed(1)}%`}</b><span className="t2">出租率</span><span className="t3 s12">{park.buildings} 栋　{number(park.occupancy.units)} 间　{area(park.occupancy.totalM2)}</span></div>
                <div className="park-bar" role="img" aria-label={STATES.map(([key, word]) => `${word} ${area(park.occupancy[key])}`).join('，')}>{STATES.map(([key, , color]) => park.occupancy[key] > 0 && <i key={key} style={{ flex: park.occupancy[key], background: color }} />)}</div>
                <div className="park-legend">{STATES.map(([key, word, color]) => park.occupancy[key] > 0 && <span key={key}><i style={{ background: color }} />{word} {area(park.occupancy[key], false)}</span>)}</div>
                <div className="t2 s13">12 个月内到期 {area(park.expiringM2)}（{park.expiringLeases} 份）　加权剩余租期 {park.waleAreaYears === null ? '—' : `${park.waleAreaYears.toFixed(2)} 年`}</div>
              </DrawnChart>
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
