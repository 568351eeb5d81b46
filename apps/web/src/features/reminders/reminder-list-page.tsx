import { RECURRENCE_LABELS } from '@crm/reminders/words';
import { Button, DatePicker, Input, Segmented, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useReminderActs } from '@/pages/home/use-reminder-acts';
import { Card } from '@/ui/card';
import { DetailDrawer } from '@/ui/detail-drawer';
import { DueLabel } from '@/ui/due-label';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { addDays, businessDate, momentOf, stamp } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useCursorList, type CursorList } from '@/ui/use-cursor-list';
import { MonthView } from './month-view';
import type { Recurrence, Reminder } from './views';
import { WeekView } from './week-view';
import './reminders.css';

const SPANS = { due: '到期和今天', next: '未来 7 天', week: '周历', month: '月历', ended: '已办' } as const;
type Span = keyof typeof SPANS;
const STALE = ['/api/v1/reminders', '/api/v1/pages'];

/** 提醒: what is due, what comes, and one tap to finish or to be reminded later. */
export default function ReminderListPage() {
  const { values, set } = useFilters(['span'] as const, { span: 'due' });
  const span = (values.span ?? 'due') as Span;
  const [creating, open, close] = useDrawerParam('create');
  const today = businessDate(new Date());
  const query = span === 'ended' ? { state: 'done', sort: '-dueAt' } : span === 'due' ? { open: true, to: momentOf(addDays(today, 1)) } : { open: true, from: momentOf(addDays(today, 1)), to: momentOf(addDays(today, 8)) };
  const list = useCursorList('/api/v1/reminders', query, { enabled: span !== 'month' && span !== 'week' }) as unknown as CursorList<Reminder>;
  const shown = list.items;
  return (
    <>
      <PageHead title="提醒" facts="到时在系统内提醒一次；群和邮件按提醒方式发送" actions={<Button type="primary" className="b" onClick={() => open('1')}>新建提醒</Button>} />
      <div className="reminder-spans"><Segmented value={span} options={Object.entries(SPANS).map(([value, label]) => ({ value, label }))} onChange={(next) => set({ span: next as Span })} /></div>
      {span === 'month' ? <MonthView /> : span === 'week' ? <WeekView /> : (
        <Card flush>
          {list.error && <ErrorState error={list.error} what="提醒" onRetry={list.reload} />}
          {list.loading && <SkeletonBlock rows={5} />}
          {!list.loading && !list.error && shown.length === 0 && <EmptyState title={span === 'due' ? '今天的都办完了。' : span === 'next' ? '未来 7 天没有提醒。' : '还没有办完的提醒。'} about="记跟进时填下次时间，到时会自动提醒。" icon="check" />}
          {shown.map((reminder) => <ReminderRow key={reminder.id} reminder={reminder} />)}
          {list.hasMore && <div style={{ padding: 12 }}><Button onClick={list.loadMore} loading={list.loadingMore}>下一页</Button></div>}
        </Card>
      )}
      {creating && <NewReminder onClose={close} />}
    </>
  );
}

function ReminderRow({ reminder }: { reminder: Reminder }) {
  const { later, finish } = useReminderActs();
  return (
    <div className="reminder-row" data-row tabIndex={0}>
      <span>{reminder.state === 'done' ? <Tag tone="grey">已完成</Tag> : <DueLabel at={reminder.dueAt} />}</span>
      <span className="what"><b>{reminder.link ? <Link to={reminder.link}>{reminder.title}</Link> : reminder.title}</b>{reminder.recurrence && <Tag>{RECURRENCE_LABELS[reminder.recurrence]}</Tag>}{reminder.body && <><br /><span className="s12 t2">{reminder.body}</span></>}</span>
      <span className="t3 s12 hide-phone">{stamp(reminder.dueAt)}</span>
      {reminder.state !== 'done' && <span className="row" style={{ gap: 8 }}><Button size="small" onClick={() => void later(reminder.id)}>稍后</Button><Button size="small" onClick={() => void finish(reminder.id)}>完成</Button></span>}
    </div>
  );
}

function NewReminder({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('');
  // what is picked is the wall clock of the business zone, whatever the browser's
  const [at, setAt] = useState<Dayjs | null>(() => dayjs(`${addDays(businessDate(new Date()), 1)}T09:00`));
  const [again, setAgain] = useState<Recurrence | ''>('');
  const create = useWrite('post', '/api/v1/reminders', { stale: STALE, onDone: () => { toast.done('已保存提醒'); onClose(); }, onRefused: (problem) => toast.error(sayProblem(problem)) });
  const ready = title.trim() !== '' && at !== null;
  return (
    <DetailDrawer open title="新建提醒" onClose={onClose} dirty={title !== ''} footer={<Button type="primary" className="b" disabled={!ready} loading={create.isPending} onClick={() => create.mutate({ body: { title: title.trim(), dueAt: momentOf(at!.format('YYYY-MM-DD'), at!.format('HH:mm')), ...(again ? { recurrence: again } : {}) } } as never)}>保存提醒</Button>}>
      <div className="stack">
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">提醒什么 <span className="red">*</span></span><Input autoFocus value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} placeholder="如：给示例企业回电，确认净高" /></label>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">什么时候 <span className="red">*</span></span><DatePicker showTime={{ format: 'HH:mm', minuteStep: 10 }} format="YYYY-MM-DD HH:mm" value={at} onChange={setAt} /></label>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">重复</span><Select value={again} style={{ width: 160 }} options={[{ value: '', label: '不重复' }, ...Object.entries(RECURRENCE_LABELS).map(([value, label]) => ({ value, label }))]} onChange={setAgain} /></label>
      </div>
    </DetailDrawer>
  );
}
