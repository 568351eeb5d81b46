import { App, Button } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { moment, number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import './settings.css';

interface Queue { name: string; waiting: number; active: number; delayed: number; failed: number; completed: number }
interface FailedJob { id: string; job: string; attempts: number; reason: string; createdAt: string; failedAt: string | null }

const PARTS: Record<string, string> = { reminders: '提醒', leads: '线索', companies: '企业', pipeline: '项目', space: '载体', policy: '政策', reports: '报表', fit: '契合度', imports: '导入', platform: '平台' };
const STALE = ['/api/v1/queues'];
const EVERY_MS = 5_000;

/** 后台任务: how full each queue is, and jobs that failed at every attempt, to try again or to remove. */
export default function QueuePage() {
  const read = useGet('/api/v1/queues', {}, { refetchEvery: EVERY_MS });
  const queues = (read.data as unknown as { items: Queue[] } | undefined)?.items;
  const [chosen, choose] = useState<string | null>(null);
  const name = chosen ?? queues?.find((queue) => queue.failed > 0)?.name ?? null;
  return (
    <>
      <PageHead title="后台任务" crumbs={[{ label: '设置', to: '/settings' }, { label: '后台任务' }]} facts="每 5 秒刷新；数据以数据库为准，队列只负责唤醒" />
      <div className="stack">
        <Card title="队列" flush>
          {read.isPending ? <SkeletonBlock rows={4} label="正在加载队列" /> : !queues ? <ErrorState what="队列" error={read.error} onRetry={() => void read.refetch()} /> : (
            <>
              {read.error && <ErrorState what="队列" error={read.error} staleAt={read.dataUpdatedAt} onRetry={() => void read.refetch()} />}
              <table className="queue-table">
                <thead><tr><th>队列</th><th>等待</th><th>执行中</th><th>定时</th><th>失败</th><th>近一小时完成</th></tr></thead>
                <tbody>
                  {queues.map((queue) => (
                    <tr key={queue.name} aria-selected={queue.name === name}>
                      <td><button type="button" className="linkish b" onClick={() => choose(queue.name)}>{PARTS[queue.name] ?? queue.name}</button></td>
                      {[queue.waiting, queue.active, queue.delayed].map((count, i) => <td key={i} className={count ? '' : 't3'}>{number(count)}</td>)}
                      <td>{queue.failed ? <Tag tone="red">{number(queue.failed)}</Tag> : <span className="t3">0</span>}</td>
                      <td className="t2">{number(queue.completed)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </Card>
        {name ? <FailedJobs key={name} name={name} /> : queues && <Card title="失败的任务"><EmptyState compact title="没有失败的任务" about="任务会自动重试 5 次；仍不成功的列在这里。" /></Card>}
      </div>
    </>
  );
}

function FailedJobs({ name }: { name: string }) {
  const { modal } = App.useApp();
  const read = useGet('/api/v1/queues/{name}/failed', { path: { name } } as never, { refetchEvery: EVERY_MS });
  const jobs = (read.data as unknown as { items: FailedJob[] } | undefined)?.items;
  const refused = (problem: Parameters<typeof sayProblem>[0]) => toast.error(sayProblem(problem));
  const retry = useWrite('post', '/api/v1/queues/{name}/failed/{jobId}/retry', { stale: STALE, onDone: () => toast.done('已重新排入队列'), onRefused: refused });
  const remove = useWrite('delete', '/api/v1/queues/{name}/failed/{jobId}', { stale: STALE, onDone: () => toast.done('已移除'), onRefused: refused });
  const at = (job: FailedJob) => ({ path: { name, jobId: job.id } }) as never;
  const askRemove = (job: FailedJob) => modal.confirm({ title: '移除这个任务？', content: '移除后不再重试，没有做成的事要另外处理。', okText: '移除', cancelText: '不移除', okButtonProps: { danger: true }, icon: null, onOk: () => remove.mutateAsync(at(job)).catch(() => undefined) });
  return (
    <Card title={`失败的任务：${PARTS[name] ?? name}`} flush>
      {read.isPending ? <SkeletonBlock rows={3} label="正在加载失败的任务" /> : !jobs ? <ErrorState what="失败的任务" error={read.error} onRetry={() => void read.refetch()} />
        : jobs.length === 0 ? <EmptyState compact title="没有失败的任务" about="任务会自动重试 5 次；仍不成功的列在这里。" />
        : jobs.map((job) => (
          <div key={job.id} className="queue-job">
            <span className="grow"><b>{job.job}</b>　<span className="t3 s12">已试 {job.attempts} 次，{job.failedAt ? moment(job.failedAt) : '—'}</span><br /><span className="t2 s13">{job.reason || '没有说明'}</span></span>
            <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(at(job))}>重试</Button>
            <Button size="small" danger onClick={() => askRemove(job)}>移除</Button>
          </div>
        ))}
    </Card>
  );
}
