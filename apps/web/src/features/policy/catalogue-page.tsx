import { type DocumentStatusCode, SUPPORT_KINDS } from '@crm/policy/words';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { businessDate } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState, NoMatch } from '@/ui/states';
import { usePolicies } from './api';
import { amountWord, DISTRICTS, DocumentTag, PARKS } from './policy-look';
import type { ClauseItem, PolicyDocument } from './views';
import './policy.css';

/** What can be used comes first; what has ended stands last and folded. */
const ORDER: Record<PolicyDocument['status'], number> = { in_force: 0, not_yet: 1, draft: 2, superseded_draft: 2, expired: 3 };
const KINDS = [{ value: 'money', label: '有金额或上限' }, { value: 'none', label: '原文无金额' }];
const PLACES = Object.entries(DISTRICTS).map(([value, label]) => ({ value, label }));
const SUPPORT = Object.entries(SUPPORT_KINDS).map(([value, label]) => ({ value, label }));

/** The five documents, clause by clause, with their status on a day and their place in the source. */
export default function CataloguePage() {
  const filters = useFilters(['q', 'place', 'support', 'money', 'asOf']);
  const { list, error, refetch } = usePolicies(filters.values.asOf);
  const found = (list?.items ?? []).map((document) => ({ ...document, clauses: document.clauses.filter((clause) => fits(clause, document, filters.values)) })).filter((document) => document.clauses.length > 0).sort((a, b) => ORDER[a.status] - ORDER[b.status]);
  return (
    <>
      <PageHead title="政策" facts={list && <>{list.items.length} 份文件·{list.items.reduce((n, d) => n + d.clauses.length, 0)} 条·目录第 {list.catalogueVersion} 版</>} />
      <FilterBar
        fields={[
          { kind: 'search', key: 'q', placeholder: '条款、内容、部门' },
          { kind: 'select', key: 'place', label: '属地', options: PLACES },
          { kind: 'select', key: 'support', label: '方式', options: SUPPORT },
          { kind: 'select', key: 'money', label: '金额', options: KINDS },
          { kind: 'custom', key: 'asOf', render: () => <DatePicker value={dayjs(filters.values.asOf ?? businessDate(new Date()))} allowClear={false} onChange={(day) => filters.set({ asOf: day?.format('YYYY-MM-DD') ?? null })} prefix={<span className="t3">截至</span>} aria-label="截至" /> },
        ]}
        values={filters.values} onChange={filters.set} onClear={filters.clear} count={filters.count}
      />
      {error && !list && <ErrorState what="政策" error={error} onRetry={() => void refetch()} />}
      {!list && !error && <SkeletonBlock rows={10} label="正在读取政策目录" />}
      {list && found.length === 0 && <NoMatch what="条款" count={filters.count} onClear={filters.clear} />}
      <div className="stack">{found.map((document) => <DocumentCard key={document.id} document={document} filtered={filters.count > 0} />)}</div>
    </>
  );
}

function fits(clause: ClauseItem, document: PolicyDocument, values: Record<string, string | undefined>): boolean {
  const { q, place, support, money } = values;
  const text = `${clause.id} ${clause.title} ${clause.summary} ${clause.departments.join(' ')}`.toLowerCase();
  return (!q || text.includes(q.toLowerCase())) && (!place || document.jurisdiction === place) && (!support || clause.support === support) && (!money || (money === 'none') === (clause.amountKind === 'none'));
}

function DocumentCard({ document, filtered }: { document: PolicyDocument; filtered: boolean }) {
  const [unfolded, setUnfolded] = useState(document.status !== 'expired');
  const draft = document.status === 'draft' || document.status === 'superseded_draft';
  const validity = document.validFrom ? `${document.validFrom} 至 ${document.validTo ?? '未写'}` : '原文无有效期';
  return (
    <Card
      className={`policy-${document.status}`} tone={draft ? 'dashed' : undefined} flush
      title={<span className="row wrap"><DocumentTag status={document.status as DocumentStatusCode} />{document.title}</span>}
      extra={<span className="nw">来源 {document.source}</span>}
    >
      <div className="s13 t2" style={{ padding: '0 16px 10px' }}>
        {[document.number, document.issuer, `有效期 ${validity}`, DISTRICTS[document.jurisdiction], document.parks.map((park) => PARKS[park] ?? park).join('、')].filter(Boolean).join('·')}
        <div className="t3">{document.evidence}{document.supersededBy && ` 另有：${document.supersededBy}。${document.supersededNote ?? ''}`}</div>
      </div>
      {(filtered || unfolded) && document.clauses.map((clause) => (
        <Link key={clause.id} to={`/policies/${clause.id}`} className="policy-clause-row" data-row>
          <b>{clause.id}</b>
          <span><span className="b">{clause.title}</span>　<span className="t2">{clause.summary}</span></span>
          <span className="t3">{draft ? '稿中' : ''}{amountWord(clause.amountKind)}·{clause.place}</span>
        </Link>
      ))}
      {!filtered && document.status === 'expired' && <button type="button" className="linkish policy-more" onClick={() => setUnfolded(!unfolded)}>{unfolded ? '收起' : `展开 ${document.clauses.length} 条`}</button>}
    </Card>
  );
}
