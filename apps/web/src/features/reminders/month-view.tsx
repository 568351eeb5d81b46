import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { addDays, businessDate, clockTime, momentOf, weekdayOf } from '@/ui/format';
import type { CalendarDay, Reminder } from './views';
import './reminders.css';

/** 月历: reminders by day, with days off tinted. */
export function MonthView() {
  const [month, setMonth] = useState(() => businessDate(new Date()).slice(0, 7));
  const first = `${month}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const days = Array.from({ length: 42 }, (_, i) => addDays(start, i));
  const answer = useGet('/api/v1/reminders', { query: { from: momentOf(start), to: momentOf(addDays(start, 42)), limit: 200 } } as never, { keep: true });
  const calendar = useGet('/api/v1/workdays', { query: { year: Number(month.slice(0, 4)) } } as never);
  const reminders = (answer.data as unknown as { items: Reminder[] } | undefined)?.items.filter(({ state }) => state !== 'cancelled') ?? [];
  const off = new Set((calendar.data as unknown as { items: CalendarDay[] } | undefined)?.items.filter((day) => !day.isWorkday).map(({ day }) => day));
  const turn = (by: number) => setMonth(addDays(by > 0 ? addDays(first, 31) : addDays(first, -1), 0).slice(0, 7));
  const today = businessDate(new Date());
  return (
    <Card title={`${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`} extra={<span className="row" style={{ gap: 8 }}><Button size="small" onClick={() => turn(-1)}>上月</Button><Button size="small" onClick={() => turn(1)}>下月</Button></span>} flush>
      <div className="month-grid">
        {['一', '二', '三', '四', '五', '六', '日'].map((name) => <b key={name} className="t2 s12">周{name}</b>)}
        {days.map((day) => {
          const own = reminders.filter((reminder) => businessDate(reminder.dueAt) === day);
          return (
            <div key={day} className={`month-day${off.has(day) ? ' off' : ''}${day.startsWith(month) ? '' : ' other'}${day === today ? ' today' : ''}`}>
              <span>{Number(day.slice(8))}</span>
              {own.slice(0, 3).map((reminder) => <Link key={reminder.id} to={reminder.link ?? '/reminders'} className={`ellipsis${reminder.state === 'done' ? ' t3' : ''}`} title={reminder.title}>{clockTime(reminder.dueAt)} {reminder.title}</Link>)}
              {own.length > 3 && <small className="more">还有 {own.length - 3} 件</small>}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
