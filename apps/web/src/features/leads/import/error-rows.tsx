import { Button, Input } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { CompanyName } from '@/ui/company-name';
import { number } from '@/ui/format';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import type { ImportDetail, ImportRow } from '../views';
import { importWords } from './import-words';
import { useMend, useRows } from './use-rows';

const PLACEHOLDER: Record<string, string> = { uscc: '填 18 位代码', name: '填企业名称', contactPhone: '填电话', nextFollowUpOn: '填日期，可留空' };

/** Rows that cannot go in: value, what is wrong, and a field to mend it here. Enter or leaving the field saves. */
export function ErrorRows({ found }: { found: ImportDetail }) {
  const list = useRows(found.id, 'error', 20);
  if (list.loading) return <SkeletonBlock rows={5} shape="rows" label="正在加载错误行" />;
  if (list.error) return <ErrorState what="错误行" error={list.error} onRetry={list.reload} />;
  if (list.items.length === 0) return <EmptyState compact title="没有错误的行" />;
  const label = (field: string) => found.fields.find((f) => f.key === field.split('@')[0])?.label ?? field;
  return (
    <>
      <div className="imp-scroll"><table className="imp-table">
        <thead><tr><th className="n">行</th><th>{importWords(found.kind).name}</th><th>列</th><th>原值</th><th>问题和办法</th><th>就地修改</th></tr></thead>
        <tbody>{list.items.flatMap((row) => row.faults.map((fault, i) => (
          <tr key={`${row.n}:${fault.field}`}>
            <td className="n">{i === 0 ? row.row : ''}</td>
            <td>{i === 0 ? (row.label ? <CompanyName name={row.label} strong /> : '—') : ''}</td>
            <td className="nw">{label(fault.field)}</td>
            <td><span className="imp-value" title={fault.value ?? ''}>{fault.value ?? '—'}</span></td>
            <td className="t2">{fault.message}</td>
            <td><MendField importId={found.id} row={row} field={fault.field} value={fault.code === 'USCC_SCIENTIFIC' ? '' : (fault.value ?? '')} /></td>
          </tr>
        )))}</tbody>
      </table></div>
      <div className="imp-foot">已显示 {number(list.items.length)}，共 {number(found.counts.errors)}{list.hasMore && <Button size="small" type="link" loading={list.loadingMore} onClick={list.loadMore}>显示更多</Button>}</div>
    </>
  );
}

function MendField({ importId, row, field, value }: { importId: string; row: ImportRow; field: string; value: string }) {
  const [text, setText] = useState(value);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const mend = useMend(importId);
  const save = async () => {
    if (text.trim() === value || busy) return;
    setBusy(true);
    setError(null);
    try {
      await mend(row.n, { values: { [field]: text.trim() || null } });
    } catch (problem) {
      setError(sayProblem(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Input size="small" value={text} onChange={(e) => setText(e.target.value)} onBlur={() => void save()} onPressEnter={() => void save()} disabled={busy} placeholder={PLACEHOLDER[field] ?? '填正确的值'} aria-label={`第 ${row.row} 行的修改`} style={{ width: 200 }} status={error ? 'error' : undefined} />
      {error && <div className="red s12" role="alert">{error}</div>}
    </>
  );
}
