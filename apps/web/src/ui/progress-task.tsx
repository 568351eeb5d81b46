import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useGet } from '@/api/hooks';
import { useLive } from '@/live/use-live';
import { about, number } from './format';
import './progress-task.css';

export interface TaskProgress { id: string; kind: string; state: 'queued' | 'running' | 'done' | 'failed'; done: number; total?: number | null; result?: unknown; error?: string | null }

/** Follows a long task: live events first, a read every 5 s as the net. `onEnd` runs once. */
export function useTask(taskId: string | null | undefined, onEnd?: (task: TaskProgress) => void): TaskProgress | null {
  const [running, setRunning] = useState(true);
  const queries = useQueryClient();
  const params = { path: { id: taskId ?? '' } };
  const read = useGet('/api/v1/tasks/{id}', params, { enabled: Boolean(taskId), refetchEvery: running ? 5_000 : 0 });
  const task = (read.data as TaskProgress | undefined) ?? null;
  const ended = useRef<string | null>(null);
  useLive<TaskProgress>('task', (event) => { if (event.id === taskId) queries.setQueryData(['/api/v1/tasks/{id}', params], (old: TaskProgress | undefined) => ({ ...old, ...event })); });
  useEffect(() => {
    if (!task || (task.state !== 'done' && task.state !== 'failed')) return;
    setRunning(false);
    if (ended.current === task.id) return;
    ended.current = task.id;
    onEnd?.(task);
  }, [task, onEnd]);
  return task;
}

/** `正在重算契合度　1,240 / 3,600　约 40 秒，可离开此页` with a bar. Nothing when there is no task. */
export function ProgressTask({ taskId, title, onEnd }: { taskId: string | null | undefined; title: string; onEnd?: (task: TaskProgress) => void }) {
  const task = useTask(taskId, onEnd);
  const start = useRef<{ at: number; done: number } | null>(null);
  if (!task) return null;
  if (task.state === 'running' && !start.current) start.current = { at: Date.now(), done: task.done };
  if (task.state === 'failed') return <div className="ui-task red" role="alert">{title}没有完成。{task.error ?? ''}</div>;
  const share = task.state === 'done' ? 1 : task.total ? task.done / task.total : 0;
  const gained = start.current ? task.done - start.current.done : 0;
  const left = task.total && gained > 0 && start.current ? ((Date.now() - start.current.at) / 1000 / gained) * (task.total - task.done) : null;
  return (
    <div className="ui-task" role="status">
      <div className="row"><span>{task.state === 'done' ? `${title}已完成` : `正在${title}`}</span>{task.total ? <span>{number(task.done)} / {number(task.total)}</span> : null}<span className="push t3">{task.state === 'done' ? '' : `${left ? `${about(left)}，` : ''}可离开此页`}</span></div>
      <div className="ui-progress"><i style={{ width: `${Math.round(share * 100)}%` }} /></div>
    </div>
  );
}
