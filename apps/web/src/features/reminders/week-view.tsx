import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { addDays, businessDate, clockTime, momentOf, weekdayName, weekdayOf } from '@/ui/format';
import { ErrorState } from '@/ui/states';
import type { CalendarDay, Reminder } from './views';
import './reminders.css';

/** 周历: seven days beside each other, on a phone below each other; what is done is grey, what is late red. */
export function WeekView() {
  const today = businessDate(new Date());
  const [monday, setMonday] = useState(() => addDays(today, -((weekdayOf(today) + 6) % 7)));
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const answer = useGet('/api/v1/reminders', { query: { from: momentOf(monday), to: momentOf(addDays(monday, 7)), limit: 200 } } as never, { keep: true });
  const calendar = useGet('/api/v1/workdays', { query: { year: Number(monday.slice(0, 4)) } } as never);
  const reminders = (answer.data as unknown as { items: Reminder[] } | undefined)?.items.filter(({ state }) => state !== 'cancelled') ?? [];
  const off = new Set((calendar.data as unknown as { items: CalendarDay[] } | undefined)?.items.filter((day) => !day.isWorkday).map(({ day }) => day));
  const late = ({ state, dueAt }: Reminder) => state !== 'done' && new Date(dueAt) < new Date();
  return (
    <Card title={`${monday.slice(5)} 至 ${days[6]!.slice(5)}`} extra={<span className="row" style={{ gap: 8 }}><Button size="small" onClick={() => setMonday(addDays(monday, -7))}>上周</Button><Button size="small" onClick={() => setMonday(addDays(today, -((weekdayOf(today) + 6) % 7)))}>本周</Button><Button size="small" onClick={() => setMonday(addDays(monday, 7))}>下周</Button></span>} flush>
      {answer.error && <ErrorState error={answer.error} what="提醒" onRetry={() => void answer.refetch()} />}
      <div className="week-grid">
        {days.map((day) => {
          const own = reminders.filter((reminder) => businessDate(reminder.dueAt) === day);
          return (
            <section key={day} className={`week-day${off.has(day) ? ' off' : ''}${day === today ? ' today' : ''}`} aria-label={day}>
              <h3>{weekdayName(day)} <span>{Number(day.slice(5, 7))}-{day.slice(8)}</span></h3>
              {own.length === 0 && <span className="t3 s12">—</span>}
              {own.map((reminder) => (
                <Link key={reminder.id} to={reminder.link ?? '/reminders'} className={reminder.state === 'done' ? 'done' : ''} title={reminder.title}>
                  <b className={late(reminder) ? 'red' : ''}>{clockTime(reminder.dueAt)}</b> {reminder.title}
                </Link>
              ))}
            </section>
          );
        })}
      </div>
    </Card>
  );
}
