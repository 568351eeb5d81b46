import { Button, Select } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { CompanyName } from '@/ui/company-name';
import { number } from '@/ui/format';
import { EmptyState, ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { ContestModal } from '../contest-modal';
import type { ImportDetail, ImportRow, OnDuplicate } from '../views';
import { importWords } from './import-words';
import { useMend, useRows } from './use-rows';

/** Rows that are there already, by what, whose they are, and what to do. Other teams' companies are masked. */
export function DuplicateRows({ found, short }: { found: ImportDetail; short?: boolean }) {
  const list = useRows(found.id, 'duplicate', short ? 5 : 20);
  const [contest, setContest] = useState<ImportRow | null>(null);
  if (list.loading) return <SkeletonBlock rows={4} shape="rows" label="正在加载重复行" />;
  if (list.error) return <ErrorState what="重复行" error={list.error} onRetry={list.reload} />;
  if (list.items.length === 0) return <EmptyState compact title="没有重复的行" />;
  return (
    <>
      <div className="imp-scroll"><table className="imp-table">
        <thead><tr><th className="n">行</th><th>文件中的{importWords(found.kind).name}</th><th>凭什么判定</th><th>命中</th><th>归属</th><th>怎么处理</th></tr></thead>
        <tbody>{list.items.map((row) => (
          <tr key={row.n}>
            <td className="n">{row.row}</td><td><CompanyName name={row.label} strong /></td><td>{row.duplicate?.why}</td><td>{row.duplicate?.label}</td><td className="t2">{row.duplicate?.owner ?? '—'}</td>
            <td><Decision found={found} row={row} onContest={() => setContest(row)} /></td>
          </tr>
        ))}</tbody>
      </table></div>
      <div className="imp-foot">已显示 {number(list.items.length)}，共 {number(found.counts.duplicates)}{list.hasMore && <Button size="small" type="link" loading={list.loadingMore} onClick={list.loadMore}>显示更多</Button>}</div>
      <ContestModal open={contest !== null} about={{ name: contest?.label, uscc: contest?.values.uscc }} onClose={() => setContest(null)} />
    </>
  );
}

function Decision({ found, row, onContest }: { found: ImportDetail; row: ImportRow; onContest: () => void }) {
  const mend = useMend(found.id);
  if (!row.duplicate?.canUpdate) return <span className="row"><Tag>跳过</Tag>{found.kind === 'leads' && <button type="button" className="linkish" onClick={onContest}>申请首报认定</button>}</span>;
  const options = [{ value: 'skip', label: '跳过' }, { value: 'update', label: row.duplicate.row !== null ? '合并为 1 行' : found.kind === 'units' ? '补充条件' : '补充联系人' }, ...(row.duplicate.why === '代码相同' || found.kind === 'units' ? [] : [{ value: 'create', label: '仍然新建' }])];
  return <Select<OnDuplicate> size="small" value={row.action ?? 'skip'} options={options as { value: OnDuplicate; label: string }[]} onChange={(action) => void mend(row.n, { action }).catch((e: unknown) => toast.error(sayProblem(e)))} style={{ width: 130 }} aria-label={`第 ${row.row} 行怎么处理`} />;
}
