import { CLAUSE_STATES, type ClauseStateCode } from '@crm/policy/words';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { stamp } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import type { VersionLine } from './views';
import './policy.css';

/** Versions being edited or waiting for the second person. */
export default function DraftListPage() {
  const read = useGet('/api/v1/policies/drafts');
  const items = (read.data as unknown as { items: VersionLine[] } | undefined)?.items;
  return (
    <>
      <PageHead title="条款审批" crumbs={[{ label: '设置', to: '/settings' }, { label: '政策目录' }]} facts="编辑人和审批人不能是同一个人，测试用例全部通过才能生效" />
      {read.error && !items && <ErrorState what="条款版本" error={read.error} onRetry={() => void read.refetch()} />}
      {!items && !read.error && <SkeletonBlock rows={4} label="正在读取" />}
      {items?.length === 0 && <EmptyState icon="policy" title="没有在编辑的条款" about="从政策目录打开一个条款，点编辑条款。" action={{ label: '去政策目录', to: '/policies' }} />}
      {items && items.length > 0 && (
        <Card flush>
          {items.map((line) => (
            <div key={line.id} className="policy-line" data-row tabIndex={-1}>
              <Link to={`/policies/drafts/${line.id}`} className="b">{line.clause} 第 {line.no} 版</Link>
              <Tag tone={line.state === 'submitted' ? 'amber' : 'grey'}>{CLAUSE_STATES[line.state as ClauseStateCode]}</Tag>
              <span className="grow">{line.title}　<span className="t3">{line.note}</span></span><span className="t3">{stamp(line.updatedAt)}</span>
            </div>
          ))}
        </Card>
      )}
    </>
  );
}
