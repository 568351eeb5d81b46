import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { call, download } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { number } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { ProgressBar } from '@/ui/progress-bar';
import { toast } from '@/ui/toast';
import { usePools } from '../api';
import type { ImportDetail, OnDuplicate } from '../views';
import { DuplicateRows } from './duplicate-rows';
import { ErrorRows } from './error-rows';
import { importWords } from './import-words';
import { PlainRows } from './plain-rows';

type Tab = 'error' | 'duplicate' | 'ready' | 'tidied';

/** Step 3: nothing is written yet. Errors are mended in place, duplicates decided, then the button says how many rows go in. */
export function DryRun({ found, onMapping }: { found: ImportDetail; onMapping: () => void }) {
  const { counts } = found;
  const [tab, setTab] = useState<Tab | null>(null);
  if (found.state === 'checking') return <Running title="正在校验" found={found} />;
  const shown: Tab = tab ?? (counts.errors > 0 ? 'error' : counts.duplicates > 0 ? 'duplicate' : 'ready');
  const tabs: [Tab, string, number][] = [['error', '错误', counts.errors], ['duplicate', '重复', counts.duplicates], ['ready', '可以导入', counts.ready], ['tidied', '自动整理', counts.tidied]];
  return (
    <div className="stack">
      <section className="ui-card">
        <div className="imp-counts">
          <Count label="可以导入" value={counts.ready} tone="grn" note={counts.tidied > 0 ? `其中 ${number(counts.tidied)} 行自动整理过，可查看` : '没有需要整理的行'} />
          <Count label="重复" value={counts.duplicates} tone={counts.duplicates > 0 ? 'amb' : undefined} note="库中已有，或文件内重复" />
          <Count label="有错误" value={counts.errors} tone={counts.errors > 0 ? 'red' : undefined} note="改好再导，不影响其他行" />
          <Count label="写入数据" value={0} note={`校验不写入${found.checkMs === null ? '' : `，用时 ${(found.checkMs / 1000).toFixed(1)} 秒`}`} />
        </div>
        <div style={{ padding: '4px 18px 16px' }}><div className="leads-bar" role="img" aria-label={`可以导入 ${counts.ready}，重复 ${counts.duplicates}，错误 ${counts.errors}`}>{([['ok', counts.ready], ['dup', counts.duplicates], ['bad', counts.errors]] as const).map(([look, n]) => n > 0 && <i key={look} className={look} style={{ flex: n }} />)}</div></div>
      </section>
      <section className="ui-card">
        <div className="imp-tabs" role="tablist">
          {tabs.map(([key, label, n]) => <button key={key} type="button" role="tab" aria-selected={shown === key} onClick={() => setTab(key)}>{label} <small>{number(n)}</small></button>)}
          {counts.errors > 0 && <Button className="push hide-phone" size="small" icon={<Icon name="download" size={16} />} onClick={() => void download(`/api/v1/imports/${found.id}/errors.xlsx`).catch((e: unknown) => toast.error(sayProblem(e)))}>下载错误清单</Button>}
        </div>
        {shown === 'error' && <ErrorRows found={found} />}
        {shown === 'duplicate' && <DuplicateRows found={found} />}
        {(shown === 'ready' || shown === 'tidied') && <PlainRows found={found} state={shown} />}
      </section>
      {shown === 'error' && counts.duplicates > 0 && <Card title={`重复　${number(counts.duplicates)} 行`} extra={found.kind === 'leads' ? '别组企业只显示脱敏信息' : undefined} flush><DuplicateRows found={found} short /></Card>}
      <CommitBar found={found} onMapping={onMapping} />
    </div>
  );
}

function Count({ label, value, tone, note }: { label: string; value: number; tone?: 'grn' | 'amb' | 'red'; note: string }) {
  return <div><div className="s13 t2">{label}</div><div><b className={tone}>{number(value)}</b><small>行</small></div><div className="s12 t2">{note}</div></div>;
}

function CommitBar({ found, onMapping }: { found: ImportDetail; onMapping: () => void }) {
  const words = importWords(found.kind);
  const [poolId, setPoolId] = useState<string>();
  const [onDuplicate, setOnDuplicate] = useState<OnDuplicate>(found.onDuplicate);
  const [busy, setBusy] = useState(false);
  const invalidate = useInvalidate();
  const send = async (path: '/api/v1/imports/{id}/commit' | '/api/v1/imports/{id}/check', body: object) => {
    setBusy(true);
    try {
      await call('post', path, { path: { id: found.id }, body } as never);
      await invalidate('/api/v1/imports');
    } catch (problem) {
      toast.error(sayProblem(problem));
    } finally {
      setBusy(false);
    }
  };
  const rows = found.counts.ready + (onDuplicate === 'skip' ? 0 : found.counts.duplicates);
  return (
    <div className="imp-acts">
      <Button onClick={onMapping}>返回字段匹配</Button>
      {found.kind === 'leads' && <PoolPick value={poolId} onChange={setPoolId} />}
      {found.counts.duplicates > 0 && <span className="s13 t2 row" style={{ gap: 6 }}>重复的<Select<OnDuplicate> size="small" value={onDuplicate} onChange={setOnDuplicate} options={[{ value: 'skip', label: '跳过' }, { value: 'update', label: words.fill }, ...(found.kind === 'leads' ? [{ value: 'create' as const, label: '仍然新建' }] : [])]} style={{ width: 160 }} aria-label="重复的怎么处理" /></span>}
      <span className="s13 t3">导入后 {found.undoDays} 天内可整批撤销。</span>
      <span className="push row"><Button loading={busy} onClick={() => void send('/api/v1/imports/{id}/check', { mapping: found.mapping ?? undefined })}>重新校验</Button><Button type="primary" loading={busy} disabled={rows === 0} onClick={() => void send('/api/v1/imports/{id}/commit', { onDuplicate, ...(poolId && { poolId }) })}>导入 {number(rows)} 行</Button></span>
    </div>
  );
}

/** The pool the leads go to: one's own team's unless another is chosen. */
function PoolPick({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const pools = usePools().data?.items ?? [];
  const usual = (pools.find((p) => !p.openToAll) ?? pools[0])?.id;
  useEffect(() => { if (value === undefined && usual !== undefined) onChange(usual); }, [value, usual, onChange]);
  return <span className="s13 t2 row" style={{ gap: 6 }}>进入<Select size="small" value={value} onChange={onChange} options={pools.map((p) => ({ value: p.id, label: p.name }))} style={{ minWidth: 150 }} aria-label="线索池" /></span>;
}

/** Long work: count, bar, and that one may leave. */
export function Running({ title, found }: { title: string; found: ImportDetail }) {
  const { done, total } = found.progress;
  return (
    <Card>
      <div className="row" style={{ marginBottom: 8 }} role="status"><b>{title}</b><span className="num">{number(done)} / {number(total)}</span><span className="t3 s13">可离开此页</span></div>
      <ProgressBar share={total > 0 ? done / total : 0} />
    </Card>
  );
}
