import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { invalidate, useGet } from '@/api/hooks';
import { number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { STALE } from '../api';
import { LeadTabs } from '../lead-tabs';
import type { ImportDetail } from '../views';
import { DryRun } from './dry-run';
import { importAt } from './import-words';
import { MappingStep } from './mapping-step';
import { Outcome } from './outcome';
import { UploadStep } from './upload-step';
import '../leads.css';

const STEPS = ['上传文件', '字段匹配', '数据校验', '导入'];
const STEP_OF = { uploaded: 1, checking: 2, checked: 2, running: 3, done: 3, failed: 3, undone: 3 } as const;

/** 导入线索 or 房源 in four steps; the address carries the import, so a reload or another day continues where it was. */
export default function ImportPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const words = importAt(useLocation().pathname);
  const mapping = location.hash === '#mapping';
  const { data, error, refetch } = useGet('/api/v1/imports/{id}', { path: { id: id ?? '' } } as never, { enabled: id !== undefined, keep: true });
  const found = data as unknown as ImportDetail | undefined;
  const live = found?.state === 'checking' || found?.state === 'running';
  useGet('/api/v1/imports/{id}', { path: { id: id ?? '' } } as never, { enabled: live, refetchEvery: 700 });
  const queries = useQueryClient(), ended = found?.state === 'done' || found?.state === 'undone';
  useEffect(() => { if (ended) void invalidate(queries, [...STALE, '/api/v1/units', '/api/v1/parks']); }, [ended, queries]); // lists and pools hold what came in or went
  const step = !id ? 0 : found ? (mapping && found.state === 'checked' ? 1 : STEP_OF[found.state]) : 0;
  const toMapping = (on: boolean) => navigate(`${words.base}/${id}${on ? '#mapping' : ''}`, { replace: true });
  return (
    <>
      <PageHead
        title={words.title} crumbs={[words.home, { label: '导入' }]} facts={found && `${found.fileName}，${sheetsOf(found)}${number(found.counts.rows)} 行${found.encoding === 'gb18030' ? '，GB18030 编码' : ''}`}
        actions={id && !live ? <Button onClick={() => navigate(words.base)}>换一个文件</Button> : undefined}
      >{words.code === 'leads' && <LeadTabs />}</PageHead>
      <ol className="ui-card imp-steps" aria-label="步骤">
        {STEPS.map((name, i) => [
          <li key={name} className={i < step || found?.state === 'done' ? 'done' : i === step ? 'now' : ''} aria-current={i === step ? 'step' : undefined}><b>{i < step || found?.state === 'done' ? '✓' : i + 1}</b><span>{name}</span></li>,
          i < STEPS.length - 1 ? <i key={`${name}-line`} aria-hidden /> : null,
        ])}
      </ol>
      {!id && <UploadStep />}
      {id && error && !found && <div className="ui-card"><ErrorState what="这次导入" error={error} onRetry={() => void refetch()} /></div>}
      {id && !found && !error && <div className="ui-card"><SkeletonBlock rows={6} shape="rows" label="正在加载导入" /></div>}
      {found && step === 1 && <MappingStep key={found.id} found={found} onDone={() => toMapping(false)} />}
      {found && step === 2 && <DryRun found={found} onMapping={() => toMapping(true)} />}
      {found && step === 3 && <Outcome found={found} />}
    </>
  );
}

function sheetsOf(found: ImportDetail): string {
  if (found.format === 'csv') return '';
  const used = found.sheets.filter((s) => s.used);
  return used.length === 1 && found.sheets.length > 1 ? `工作表“${used[0]?.name}”，` : `${used.length} 个工作表，`;
}
