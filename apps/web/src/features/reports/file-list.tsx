import { Button } from 'antd';
import { download } from '@/api/client';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { moment } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import type { ReportFile } from './views';

const WAITING_MS = 2_000;
const STATES = { queued: '生成中', ready: '', failed: '没有生成' } as const;

/** Orders a file; it appears in the list below when the job has made it. */
export function OrderButtons({ kind, on, projectId }: { kind: ReportFile['kind']; on?: string; projectId?: string }) {
  const order = useWrite('post', '/api/v1/reports/files', { stale: ['/api/v1/reports/files'], onDone: () => toast.done('已开始生成，完成后在“已生成的文件”里'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  return (
    <span className="row no-print" style={{ gap: 6 }}>
      {(['xlsx', 'pdf'] as const).map((format) => (
        <Button key={format} size="small" loading={order.isPending} icon={<Icon name="download" size={16} />} onClick={() => order.mutate({ body: { kind, format, on, projectId } } as never)}>{format.toUpperCase()}</Button>
      ))}
    </span>
  );
}

/** Files made so far, newest first; asks again while one is being made. */
export function FileList() {
  const answer = useGet('/api/v1/reports/files', { query: { limit: 20 } } as never, { keep: true, refetchEvery: WAITING_MS * 5 });
  const files = (answer.data as unknown as { items: ReportFile[] } | undefined)?.items ?? [];
  if (files.length === 0) return null;
  return <Card flush title="已生成的文件"><Files files={files} /></Card>;
}

export function Files({ files }: { files: ReportFile[] }) {
  const get = (file: ReportFile) => download(`/api/v1/reports/files/${file.id}/content`).catch((error: unknown) => toast.error(sayProblem(error)));
  return (
    <div className="report-scroll">
      <table className="funnel-table report-wrap">
        <tbody>{files.map((file) => (
          <tr key={file.id}>
            <td><Tag>{file.format.toUpperCase()}</Tag>　{file.title}</td><td className="t3">{moment(file.createdAt)}</td>
            <td className="num">{file.state === 'ready' ? <Button type="link" size="small" onClick={() => void get(file)}>下载</Button> : <span className={file.state === 'failed' ? 'red' : 't3'}>{STATES[file.state]}</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
