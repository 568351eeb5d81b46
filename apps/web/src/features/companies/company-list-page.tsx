import { directions } from '@crm/fit/words';
import { forwardStages, stageLabels } from '@crm/pipeline/words';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { followUpLink } from '@/pages/follow-up/address';
import { useMe } from '@/session/use-me';
import { CompanyName } from '@/ui/company-name';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { DueLabel } from '@/ui/due-label';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { number, shortDate } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState, NoMatch } from '@/ui/states';
import { TagRow } from '@/ui/tag';
import { useCursorList } from '@/ui/use-cursor-list';
import { kindOptions, kindTags } from './company-words';
import { FitFigure } from './fit-figure';
import type { CompanyItem } from './views';

const Due = ({ company: { nextFollowUpAt } }: { company: CompanyItem }) => (nextFollowUpAt ? <DueLabel at={nextFollowUpAt} /> : <span className="amb">未安排</span>);

const columns: Column<CompanyItem>[] = [
  { key: 'name', title: '企业', fixed: 'left', width: 290, sort: 'name', render: (c) => <CompanyName name={c.name} to={`/companies/${c.id}`} direction={c.fit.primary} /> },
  { key: 'stage', title: '阶段', width: 124, render: (c) => (c.standing.stage ? <StageTicks stage={c.standing.stage} /> : <span className="t3">—</span>) },
  { key: 'next', title: '下次跟进', width: 104, sort: 'nextFollowUpAt', render: (c) => <Due company={c} /> },
  { key: 'owner', title: '负责人', width: 92, render: (c) => c.standing.ownerName ?? <span className="t3">线索池</span> },
  { key: 'kinds', title: '类型', width: 196, render: (c) => (c.kinds.length ? <TagRow tags={kindTags(c.kinds)} max={1} /> : <span className="t3">—</span>) },
  { key: 'region', title: '注册地', width: 80, hidden: true, render: (c) => c.region ?? '—' },
  { key: 'uscc', title: '统一社会信用代码', width: 180, hidden: true, render: (c) => c.uscc ?? '—' },
  { key: 'fit', title: '契合度', width: 124, sort: 'fit', align: 'right', render: (c) => <FitFigure fit={c.fit} /> },
  { key: 'last', title: '上次跟进', width: 96, render: (c) => shortDate(c.lastFollowUpAt) },
  { key: 'updated', title: '更新', width: 96, sort: 'updatedAt', render: (c) => shortDate(c.updatedAt) },
  { key: 'acts', title: '', width: 72, fixed: 'right', render: (c) => <span className="row-actions"><Link to={followUpLink({ companyId: c.id })}>记跟进</Link></span> },
];

/** 企业: filters in the address, next acts first, cards on a phone. */
export default function CompanyListPage() {
  const navigate = useNavigate();
  const filters = useFilters(['q', 'direction', 'kind', 'stage', 'minFit', 'mine', 'followUp', 'sort']);
  const { sort, ...query } = filters.values;
  const list = useCursorList('/api/v1/companies', { ...query, sort }) as unknown as Parameters<typeof CursorTable<CompanyItem>>[0]['list'];
  const sells = useMe()?.roles.some((r) => r === 'recruiter' || r === 'team_lead');
  return (
    <>
      <PageHead title="企业" facts={list.total === undefined ? undefined : `${number(list.total)} 家`} actions={<><Button onClick={() => navigate('/companies/duplicates')}>疑似重复</Button>{sells && <Button type="primary" className="b" onClick={() => navigate('/companies/new')}>新建企业</Button>}</>} />
      <FilterBar
        values={filters.values} onChange={filters.set} onClear={filters.clear} count={filters.count}
        fields={[
          { kind: 'search', key: 'q', placeholder: '名称、别名、拼音首字母、信用代码、电话', width: 300 },
          { kind: 'select', key: 'direction', label: '方向', multiple: true, options: Object.entries(directions).map(([value, d]) => ({ value, label: d.label })) },
          { kind: 'select', key: 'kind', label: '类型', multiple: true, options: kindOptions },
          { kind: 'select', key: 'stage', label: '阶段', options: forwardStages.map((value) => ({ value, label: stageLabels[value] })) },
          { kind: 'select', key: 'minFit', label: '契合度', options: [80, 60, 40].map((n) => ({ value: String(n), label: `${n} 分以上` })) },
          { kind: 'select', key: 'followUp', label: '跟进', options: [{ value: 'overdue', label: '已逾期' }, { value: 'none', label: '未安排下次跟进' }] },
          { kind: 'select', key: 'mine', label: '范围', options: [{ value: 'true', label: '我负责的' }] },
        ]}
      />
      <CursorTable<CompanyItem>
        list={list} rowKey={(c) => c.id} columns={columns} what="企业" choose="companies" sort={sort} onSort={(next) => filters.set({ sort: next })} onOpen={(c) => navigate(`/companies/${c.id}`)}
        empty={filters.count > 0 ? <NoMatch what="企业" count={filters.count} onClear={filters.clear} /> : <EmptyState icon="company" title="还没有企业" about="从展会名单导入线索，或手工新建。" action={sells ? { label: '新建企业', onClick: () => navigate('/companies/new') } : undefined} />}
        card={(c) => (
          <RowCard
            onOpen={() => navigate(`/companies/${c.id}`)} edge={c.nextFollowUpAt && c.nextFollowUpAt < new Date().toISOString() ? 'red' : undefined}
            top={<><Due company={c} />{c.standing.stage && <StageTicks stage={c.standing.stage} />}</>}
            title={<CompanyName name={c.name} to={`/companies/${c.id}`} direction={c.fit.primary} strong />}
            main={<>契合度 <FitFigure fit={c.fit} />　{c.standing.ownerName ?? '线索池'}</>}
            note={c.kinds.length ? kindTags(c.kinds).map((k) => k.text).join(' · ') : `上次跟进 ${shortDate(c.lastFollowUpAt)}`}
            actions={<Link to={followUpLink({ companyId: c.id })}>记跟进</Link>}
          />
        )}
      />
    </>
  );
}
