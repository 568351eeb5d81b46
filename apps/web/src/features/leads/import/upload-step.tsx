import { Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { call, download } from '@/api/client';
import { useGet } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { moment, number } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import type { ImportDetail, ImportListItem } from '../views';
import { importAt } from './import-words';

const WORDS = { uploaded: '已上传', checking: '校验中', checked: '待导入', running: '导入中', done: '已导入', failed: '没有完成', undone: '已撤销' } as const;

/** Step 1: choose or drop a file. A refused file says why and how to mend it. */
export function UploadStep() {
  const navigate = useNavigate();
  const words = importAt(useLocation().pathname);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const recent = (useGet('/api/v1/imports', { query: { kind: words.code } } as never).data as unknown as { items: ImportListItem[] } | undefined)?.items ?? [];
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(file.name);
    setError(null);
    const body = new FormData();
    body.set('kind', words.code);
    body.set('file', file);
    try {
      const made = (await call('post', '/api/v1/imports', { body } as never)) as unknown as ImportDetail;
      navigate(`${words.base}/${made.id}`);
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
          <div className="b" style={{ margin: '8px 0 2px' }}>{busy ? `正在读取 ${busy}` : '选择文件'}{!busy && <span className="wide">，或拖到这里</span>}</div>
          <div className="s13 t2">.xlsx 或 .csv（UTF-8、GB18030），30 MB 以内。封面页、多行表头、合并单元格、合计行会自动认出。</div>
        </label>
        {error && <p className="red" role="alert" style={{ margin: '12px 0 0' }}>{error}</p>}
        <p className="s13 t2" style={{ margin: '12px 0 0' }}>列名不用改。没有表格时可用<button type="button" className="linkish" onClick={() => void download(`/api/v1/imports/templates/${words.code}`).catch((e: unknown) => toast.error(sayProblem(e)))}>模板</button>。{words.hint}</p>
      </Card>
      {recent.length > 0 && (
        <Card title="最近的导入" flush>
          <div className="imp-scroll"><table className="imp-table">
            <thead><tr><th>文件</th><th>时间</th><th className="r">行</th><th className="r">已导入</th><th>状态</th><th /></tr></thead>
            <tbody>
              {recent.slice(0, 10).map((r) => (
                <tr key={r.id} data-row tabIndex={0} onKeyDown={(e) => e.key === 'Enter' && navigate(`${words.base}/${r.id}`)}>
                  <td><Link to={`${words.base}/${r.id}`}>{r.fileName}</Link></td><td>{moment(r.createdAt)}</td><td className="r" data-label="行">{number(r.counts.rows)}</td><td className="r" data-label="已导入">{number(r.counts.imported)}</td>
                  <td><Tag tone={r.state === 'done' ? 'green' : r.state === 'failed' ? 'red' : r.state === 'undone' ? 'grey' : 'brand'}>{WORDS[r.state]}</Tag></td><td className="hide-phone"><Link to={`${words.base}/${r.id}`}><Button size="small">打开</Button></Link></td>
                </tr>
              ))}
            </tbody>
          </table></div>
        </Card>
      )}
    </div>
  );
}
