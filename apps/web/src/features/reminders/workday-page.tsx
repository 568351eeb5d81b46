import { Button } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { businessDate, weekdayOf } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import type { CalendarDay } from './views';
import './workdays.css';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** 工作日历: a year at a glance; the administration turns a day with one click. */
export default function WorkdayPage() {
  const admin = useHasRole(['admin']);
  const today = businessDate(new Date());
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const days = (useGet('/api/v1/workdays', { query: { year } } as never, { keep: true }).data as unknown as { items: CalendarDay[] } | undefined)?.items;
  const turn = useWrite('put', '/api/v1/workdays', { stale: ['/api/v1/workdays'], onDone: () => toast.done('已保存'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  const flip = (day: CalendarDay) => turn.mutate({ body: { day: day.day, isWorkday: day.corrected ? null : !day.isWorkday, name: '' } } as never);
  return (
    <>
      <PageHead title="工作日历" crumbs={[{ label: '设置', to: '/settings' }, { label: '工作日历' }]} facts={<><b className="num">{year} 年</b>　时限按工作日计，含调休 {days?.[0]?.estimated && <Tag tone="amber">{year} 年安排未公布，按周末推算</Tag>}</>} actions={<><Button onClick={() => setYear(year - 1)}>{year - 1} 年</Button><Button onClick={() => setYear(year + 1)}>{year + 1} 年</Button></>} />
      {!days && <SkeletonBlock rows={8} />}
      <div className="year-grid">
        {days && Array.from({ length: 12 }, (_, m) => {
          const month = `${year}-${String(m + 1).padStart(2, '0')}`;
          const own = days.filter(({ day }) => day.startsWith(month));
          return (
            <Card key={month} title={`${m + 1} 月`}>
              <div className="year-month">
                {WEEK.map((name) => <b key={name} className={name === '六' || name === '日' ? 't3' : 't2'}>{name}</b>)}
                {Array.from({ length: (weekdayOf(`${month}-01`) + 6) % 7 }, (_, i) => <span key={`pad-${month}-${i}`} />)}
                {own.map((day) => <button key={day.day} type="button" disabled={!admin} title={`${day.day} ${day.isWorkday ? '工作日' : '休息'}${day.corrected ? '（已调整）' : ''}`} className={`${day.isWorkday ? '' : 'off'}${day.corrected ? ' fixed' : ''}${day.day === today ? ' today' : ''}`} onClick={() => flip(day)}>{Number(day.day.slice(8))}</button>)}
              </div>
            </Card>
          );
        })}
      </div>
      <p className="t3 s12">灰底为休息日，描边为本单位调整过的日子。{admin ? '点一天切换，再点恢复。' : '调整由系统管理员进行。'}</p>
    </>
  );
}
