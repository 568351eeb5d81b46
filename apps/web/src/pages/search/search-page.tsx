import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Card } from '@/ui/card';
import { CompanyName } from '@/ui/company-name';
import { Icon, type IconName } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { type SearchGroup, type SearchHit, useSearch } from './use-search';
import './search.css';

const icons: Record<SearchGroup['kind'], IconName> = { company: 'company', lead: 'leads', project: 'board', unit: 'space', policy: 'policy', contact: 'user' };

/** All parts at once: companies, leads, projects, rooms, policies that this person may see. */
export default function SearchPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const [text, setText] = useState(q);
  const search = useSearch(q, 20);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => setParams(text.trim() ? { q: text.trim() } : {}, { replace: true }), 300);
    return () => clearTimeout(timer);
  }, [text, q, setParams]);
  return (
    <>
      <PageHead title="搜索" />
      <Input size="large" autoFocus value={text} onChange={(event) => setText(event.target.value)} prefix={<Icon name="search" size={18} />} placeholder="企业、联系人、项目、房源、政策" aria-label="搜索" allowClear style={{ marginBottom: 16 }} />
      {!q && <div className="ui-card"><EmptyState icon="search" title="可按名称、简称、拼音、首字母、信用代码或电话找" about="例：澄湃、cpsw、91110302…、A3-402、BDA-03b" /></div>}
      {q && search.isPending && <div className="ui-card"><SkeletonBlock rows={6} /></div>}
      {q && search.error && <div className="ui-card"><ErrorState what="搜索结果" error={search.error} onRetry={() => void search.refetch()} /></div>}
      {q && search.isSuccess && search.groups.length === 0 && <div className="ui-card"><EmptyState icon="search" title={`没有找到“${q}”`} about="换一个叫法，或看是否由别的团队跟进：新建线索时会提示。" /></div>}
      <div className="stack">
        {search.groups.map((group) => (
          <Card key={group.kind} flush title={<><Icon name={icons[group.kind]} size={16} />{group.label}</>} extra={group.more ? '只显示前 20 条' : `${group.items.length} 条`}>
            {group.items.map((hit) => <Hit key={hit.id} hit={hit} />)}
          </Card>
        ))}
      </div>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <Link to={hit.link} className="search-row" data-row>
      <span className="grow">{hit.direction !== undefined ? <CompanyName name={hit.title} direction={hit.direction} /> : <span className="ellipsis">{hit.title}</span>}</span>
      {hit.stage && <StageTicks stage={hit.stage} />}
      {hit.note && <span className="s12 t3 ellipsis search-note">{hit.note}</span>}
    </Link>
  );
}
