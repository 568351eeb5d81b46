import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call, download } from '@/api/client';
import { useGet } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { moment, number } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import type { ImportDetail, ImportListItem } from '../views';

const WORDS = { uploaded: '已上传', checking: '试运行中', checked: '待导入', running: '导入中', done: '已导入', failed: '没有完成', undone: '已撤销' } as const;

/** Step 1: choose or drop a file. A refused file says why and how to mend it. */
export function UploadStep() {
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const recent = (useGet('/api/v1/imports', { query: { kind: 'leads' } } as never).data as unknown as { items: ImportListItem[] } | undefined)?.items ?? [];
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(file.name);
    setError(null);
    const body = new FormData();
    body.set('kind', 'leads');
    body.set('file', file);
    try {
      const made = (await call('post', '/api/v1/imports', { body } as never)) as unknown as ImportDetail;
      navigate(`/leads/import/${made.id}`);
    } catch (problem) {
      setError(sayProblem(problem));
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className="stack">
      <Card>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the input is inside */}
        <label className={over ? 'imp-drop over' : 'imp-drop'} onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(e) => { e.preventDefault(); setOver(false); void send(e.dataTransfer.files[0]); }}>
          <input type="file" accept=".xlsx,.csv,.xls,.txt" aria-label="选择文件" disabled={busy !== null} onChange={(e) => { void send(e.target.files?.[0]); e.target.value = ''; }} />
          <Icon name="upload" size={22} />
          <div className="b" style={{ margin: '8px 0 2px' }}>{busy ? `正在读取 ${busy}` : '选择文件，或拖到这里'}</div>
          <div className="s13 t2">.xlsx 或 .csv（UTF-8、GB18030），30 MB 以内。封面页、多行表头、合并单元格、合计行会自动认出。</div>
        </label>
        {error && <p className="red" role="alert" style={{ margin: '12px 0 0' }}>{error}</p>}
        <p className="s13 t2" style={{ margin: '12px 0 0' }}>列名不用改。没有表格时可用<button type="button" className="linkish" onClick={() => void download('/api/v1/imports/templates/leads').catch((e: unknown) => toast.error(sayProblem(e)))}>模板</button>。导入的线索进线索池，不占在手上限。</p>
      </Card>
      {recent.length > 0 && (
        <Card title="最近的导入" flush>
          <div className="imp-scroll"><table className="imp-table">
            <thead><tr><th>文件</th><th>时间</th><th style={{ textAlign: 'right' }}>行</th><th style={{ textAlign: 'right' }}>已导入</th><th>状态</th><th /></tr></thead>
            <tbody>
              {recent.slice(0, 10).map((r) => (
                <tr key={r.id} data-row tabIndex={0} onKeyDown={(e) => e.key === 'Enter' && navigate(`/leads/import/${r.id}`)}>
                  <td><Link to={`/leads/import/${r.id}`}>{r.fileName}</Link></td><td>{moment(r.createdAt)}</td><td style={{ textAlign: 'right' }}>{number(r.counts.rows)}</td><td style={{ textAlign: 'right' }}>{number(r.counts.imported)}</td>
                  <td><Tag tone={r.state === 'done' ? 'green' : r.state === 'failed' ? 'red' : r.state === 'undone' ? 'grey' : 'brand'}>{WORDS[r.state]}</Tag></td><td><Link to={`/leads/import/${r.id}`}><Button size="small">打开</Button></Link></td>
                </tr>
              ))}
            </tbody>
          </table></div>
        </Card>
      )}
    </div>
  );
}
