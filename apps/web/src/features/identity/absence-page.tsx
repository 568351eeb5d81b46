import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { businessDate } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import './identity.css';

interface Absence { userId: string; name: string; absentUntil: string | null; own: boolean }

/** 请假 and 回岗: one's own, and for a team lead the whole team. Rules pass over the absent. */
export default function AbsencePage() {
  const read = useGet('/api/v1/absences');
  const people = (read.data as unknown as { items: Absence[] } | undefined)?.items;
  return (
    <>
      <PageHead title="在岗情况" crumbs={[{ label: '设置', to: '/settings' }, { label: '在岗情况' }]} facts="请假期间，分派规则跳过此人；手上的线索、项目和提醒不变" />
      {read.error && !people ? <ErrorState what="在岗情况" error={read.error} onRetry={() => void read.refetch()} /> : !people ? <SkeletonBlock rows={4} label="正在加载在岗情况" /> : (
        <Card title={people.length > 1 ? `本组 ${people.length} 人，${people.filter((p) => p.absentUntil).length} 人不在岗` : '我的在岗情况'}>
          {people.map((person) => <PersonRow key={person.userId} person={person} />)}
        </Card>
      )}
    </>
  );
}

function PersonRow({ person }: { person: Absence }) {
  const save = useWrite('put', '/api/v1/absences/{userId}', { stale: ['/api/v1/absences'], onDone: () => toast.done('已保存'), onRefused: (p) => toast.error(sayProblem(p)) });
  const set = (until: string | null) => save.mutate({ path: { userId: person.userId }, body: { until } as never });
  const today = businessDate(new Date());
  return (
    <div className="absence-row">
      <b>{person.name}{person.own && <span className="t3">（我）</span>}</b>
      <span>{person.absentUntil ? <Tag tone="amber">不在岗至 {person.absentUntil}</Tag> : <Tag tone="green">在岗</Tag>}</span>
      <DatePicker placeholder="请假至" allowClear={false} value={person.absentUntil ? dayjs(person.absentUntil) : null} minDate={dayjs(today)} disabled={save.isPending} onChange={(d) => d && set(d.format('YYYY-MM-DD'))} aria-label={`${person.name}请假至`} />
      {person.absentUntil ? <Button loading={save.isPending} onClick={() => set(null)}>已回岗</Button> : <span />}
    </div>
  );
}
