import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { call, download } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { number, stamp } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { StatStrip } from '@/ui/stat-strip';
import { toast } from '@/ui/toast';
import { STALE } from '../api';
import type { ImportDetail } from '../views';
import { Running } from './dry-run';
import { importWords } from './import-words';

/** Step 4: progress, what came of it, and the way back. */
export function Outcome({ found }: { found: ImportDetail }) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const invalidate = useInvalidate();
  const { counts } = found;
  const words = importWords(found.kind);
  const rooms = found.kind === 'units';
  if (found.state === 'running') return <Running title={found.doneAt ? '正在撤销' : '正在导入'} found={found} />;
  const undo = async () => {
    await call('post', '/api/v1/imports/{id}/undo', { path: { id: found.id }, body: {} } as never);
    await invalidate('/api/v1/imports', ...STALE, '/api/v1/units', '/api/v1/parks');
    toast.done('已撤销');
  };
  const again = async () => {
    setBusy(true);
    try {
      await call('post', found.allowedEvents.includes('commit') ? '/api/v1/imports/{id}/commit' : '/api/v1/imports/{id}/check', { path: { id: found.id }, body: {} } as never);
      await invalidate('/api/v1/imports');
    } catch (problem) {
      toast.error(sayProblem(problem));
    } finally {
      setBusy(false);
    }
  };
  if (found.state === 'undone') {
    return (
      <Card title={`已撤销，删除 ${number(found.undo?.removed)} ${words.measure}`}>
        {found.undo && found.undo.kept > 0 ? (
          <><p className="s13 t2" style={{ marginTop: 0 }}>留下 {number(found.undo.kept)} {words.measure}，因为导入之后有人动过：</p><ul className="s13">{found.undo.items.map((k) => <li key={k.n}>{k.label}　<span className="t2">{k.reason}</span></li>)}</ul></>
        ) : <p className="s13 t2" style={{ margin: 0 }}>{rooms ? '房号' : '名称和代码'}已释放，可重新导入。</p>}
      </Card>
    );
  }
  if (found.state === 'failed') {
    return <Card title="没有完成"><p className="red" role="alert" style={{ marginTop: 0 }}>{found.error}</p><Button type="primary" loading={busy} onClick={() => void again()}>{found.allowedEvents.includes('commit') ? '继续导入' : '重新校验'}</Button></Card>;
  }
  return (
    <div className="stack">
      <StatStrip stats={[
        { label: '已导入', value: number(counts.imported), unit: '行', tone: 'grn', note: counts.updated > 0 ? `新建 ${number(counts.created)}，补充 ${number(counts.updated)}` : undefined, to: rooms ? '/space/rooms' : `/leads?importId=${found.id}&state=pooled` },
        { label: '重复未导入', value: number(Math.max(0, counts.ready + counts.duplicates - counts.imported)), unit: '行' },
        { label: '有错误', value: number(counts.errors), unit: '行', tone: counts.errors > 0 ? 'amb' : undefined },
      ]} />
      <Card title={rooms ? words.done.title : `进入 ${String(found.options.poolName ?? '线索池')}`} extra={found.undoUntil ? `${stamp(found.undoUntil)} 前可整批撤销` : undefined}>
        <div className="row" style={{ flexWrap: 'wrap' }}>
          <Link to={rooms ? '/space/rooms' : `/leads/pool?importId=${found.id}`}><Button type="primary">{words.done.act}</Button></Link>
          {counts.errors > 0 && <Button onClick={() => void download(`/api/v1/imports/${found.id}/errors.xlsx`).catch((e: unknown) => toast.error(sayProblem(e)))}>下载错误清单</Button>}
          {found.allowedEvents.includes('undo') && <Button danger onClick={() => setAsked(true)}>撤销这次导入</Button>}
        </div>
      </Card>
      <ReasonModal open={asked} title={`撤销导入 ${number(counts.created)} ${words.measure}？`} about={words.kept} act="撤销" danger onAct={undo} onClose={() => setAsked(false)} />
    </div>
  );
}
