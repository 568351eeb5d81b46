import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useUndoMerge } from './undo-merge';
import type { Company } from './views';
import './company.css';

interface Preview { fields: { field: string; label: string; kept: unknown; merged: unknown; suggested: 'kept' | 'merged' }[]; moves: { contacts: number; followUps: number; timeline: number; attachments: number; aliases: number } }
const show = (v: unknown): string => (v === null || v === undefined || v === '' ? '—' : Array.isArray(v) ? v.join('、') || '—' : String(v).length > 200 ? `${String(v).slice(0, 200)}…` : String(v));

/** Both records side by side, one choice a row; a day to take it back. */
export default function MergePage() {
  const { id = '', otherId = '' } = useParams();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Record<string, 'kept' | 'merged'>>({});
  const preview = useGet('/api/v1/companies/{id}/merge-preview', { path: { id } as never, query: { mergedId: otherId } as never });
  const kept = useGet('/api/v1/companies/{id}', { path: { id } as never }).data as unknown as Company | undefined;
  const other = useGet('/api/v1/companies/{id}', { path: { id: otherId } as never }).data as unknown as Company | undefined;
  const undo = useUndoMerge();
  const merge = useWrite('post', '/api/v1/companies/{id}/merge', {
    stale: ['/api/v1/companies'],
    onDone: (answer) => { const { mergeId } = answer as unknown as { mergeId: string }; toast.undo('已合并，1 天内可撤销', () => undo(mergeId)); navigate(`/companies/${id}`); },
    onRefused: (p) => toast.error(sayProblem(p)),
  });
  if (preview.error && !preview.data) return <ErrorState what="合并预览" error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data || !kept || !other) return <SkeletonBlock rows={8} label="正在比较" />;
  const { fields, moves } = preview.data as unknown as Preview;
  return (
    <>
      <PageHead title="合并企业" crumbs={[{ label: '企业', to: '/companies' }, { label: kept.name, to: `/companies/${id}` }, { label: '合并' }]} />
      <div className="stack" style={{ maxWidth: 1000 }}>
        <Card title="逐项选择保留哪一边" flush>
          <table className="merge-table">
            <thead><tr><th scope="col" className="merge-field">字段</th><th scope="col">保留：{kept.name}</th><th scope="col">并入：{other.name}</th></tr></thead>
            <tbody>
              {fields.length === 0 && <tr><td colSpan={3} className="t3">资料没有不同。</td></tr>}
              {fields.map((f) => {
                const chosen = choices[f.field] ?? f.suggested;
                const cell = (side: 'kept' | 'merged') => <td><Radio checked={chosen === side} onChange={() => setChoices({ ...choices, [f.field]: side })}>{show(f[side])}</Radio></td>;
                return <tr key={f.field}><td className="t2">{f.label}</td>{cell('kept')}{cell('merged')}</tr>;
              })}
            </tbody>
          </table>
        </Card>
        <Card title="一并移过来">
          <p className="s13">联系人 {moves.contacts} · 跟进 {moves.followUps} · 动态 {moves.timeline} · 附件 {moves.attachments} · 别名 {moves.aliases}</p>
          <p className="s13 t2">两边的跟进记录都保留；“{other.name}”的旧链接会打开合并后的企业。1 天内可以撤销。</p>
          <div className="row" style={{ marginTop: 12 }}><Button type="primary" className="b" loading={merge.isPending} onClick={() => merge.mutate({ path: { id } as never, body: { mergedId: otherId, choices } as never })}>合并两条</Button><Button onClick={() => navigate(`/companies/${otherId}/merge/${id}`)}>对调</Button><Button type="text" onClick={() => navigate(-1)}>不合并</Button></div>
        </Card>
      </div>
    </>
  );
}
