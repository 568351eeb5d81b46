import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { DueLabel } from '@/ui/due-label';
import { area, moment, number } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { EmptyState } from '@/ui/states';
import type { Ending, MonthFigure } from './views';

const heads: Record<Ending['kind'], (ending: Ending) => string> = {
  hold: ({ title }) => `预留　${title}`, recycle: ({ count }) => `回收线索池　${count} 家`, lease: ({ title }) => `租约　${title}`, condition: () => '评审条件', policy: ({ title }) => `政策　${title}`,
};
const acts: Record<Ending['kind'], string> = { hold: '看预留', recycle: '去跟进', lease: '看租约', condition: '看条件', policy: '看政策' };

export function endingText(ending: Ending): string {
  const names = ending.names.slice(0, 3).join('、');
  if (ending.kind === 'hold') return `${names ? `为${names}` : ''}预留 ${area(ending.areaM2)}${ending.waiting ? `，候补 ${ending.waiting} 家` : ''}`;
  if (ending.kind === 'recycle') return `${names}${ending.count > 3 ? ` 等 ${ending.count} 家` : ''}，到时自动回收`;
  if (ending.kind === 'lease') return `${names}${ending.areaM2 === null ? '' : `，${area(ending.areaM2)}`}`;
  return ending.kind === 'condition' ? `${names}：${ending.title}` : names;
}

/** 快到期: what ends within seven days, soonest first. */
export function EndingsCard({ endings }: { endings: Ending[] }) {
  return (
    <Card title="快到期" extra="未来 7 天" flush>
      {endings.length === 0 && <EmptyState compact title="未来 7 天没有到期的预留和回收。" />}
      {endings.map((ending) => (
        <div key={`${ending.kind}${ending.id}`} className="rail-item">
          <div className="rail-head"><b>{heads[ending.kind](ending)}</b><DueLabel at={ending.endsAt} /></div>
          <p>{endingText(ending)}</p>
          {ending.link && <Link className="s12" to={ending.link}>{acts[ending.kind]}</Link>}
        </div>
      ))}
    </Card>
  );
}

const monthWords: Record<MonthFigure['code'], string> = { followUps: '有效跟进', newProjects: '新增项目', siteVisits: '考察', signed: '签约' };

/** 本月进度 against the whole month before; the line is how far the month has gone. */
export function MonthCard({ month, on }: { month: MonthFigure[]; on: string }) {
  const [year, number_, day] = on.split('-').map(Number) as [number, number, number];
  const gone = day / new Date(Date.UTC(year, number_, 0)).getUTCDate();
  return (
    <Card title="本月进度" extra="右为上月，竖线为时间进度" flush>
      <div className="month">
        {month.map(({ code, value, before }) => (
          <div key={code}>
            <span className="t2">{monthWords[code]}</span>
            <ProgressBar share={before > 0 ? value / before : value > 0 ? 1 : 0} mark={gone} label={`${monthWords[code]} ${value}，上月 ${before}`} />
            <span className="num"><b>{number(value)}</b> <span className="t3">/ {number(before)}</span></span>
          </div>
        ))}
      </div>
    </Card>
  );
}

interface Notice { id: string; title: string; body: string | null; link: string | null; createdAt: string }

/** 新动态: the latest notices. */
export function NewsCard() {
  const read = useGet('/api/v1/notifications', { query: { limit: 5 } });
  const items = (read.data as { items: Notice[] } | undefined)?.items ?? [];
  return (
    <Card title="新动态" extra={<Link to="/notifications">全部</Link>} flush>
      {read.data !== undefined && items.length === 0 && <EmptyState compact title="还没有新动态。分派、审批和认定结果会出现在这里。" />}
      {items.map((notice) => (
        <div key={notice.id} className="rail-item">
          <div className="rail-head">{notice.link ? <Link to={notice.link} className="b" style={{ color: 'var(--ink)' }}>{notice.title}</Link> : <b>{notice.title}</b>}<span className="t3">{moment(notice.createdAt)}</span></div>
          {notice.body && <p>{notice.body}</p>}
        </div>
      ))}
    </Card>
  );
}
