import { Tabs } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ContactsTab } from './contacts-tab';
import { CompanyHead } from './company-head';
import { FactsTab } from './facts-tab';
import { FilesTab } from './files-tab';
import { Overview } from './overview';
import { PolicyTab } from './policy-tab';
import { RoomsTab } from './rooms-tab';
import { TimelineTab } from './timeline-tab';
import type { Company, Page } from './views';
import './company.css';

/** 企业详情: stage and next step first, then fit with its words, facts with the unknown visible. */
export default function CompanyPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const read = useGet('/api/v1/companies/{id}', { path: { id } as never });
  const talks = useGet('/api/v1/companies/{id}/follow-ups', { path: { id } as never, query: { limit: 1, total: true } as never });
  if (read.error && !read.data) return <ErrorState what="企业" error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <SkeletonBlock rows={10} label="正在加载企业" />;
  const company = read.data as unknown as Company;
  const { known, none, total } = company.facts;
  const small = (text: string | number) => <span className="t3 s12"> {text}</span>;
  const followUps = (talks.data as unknown as Page<unknown> | undefined)?.total;
  const items = [
    { key: 'overview', label: '概览', children: <Overview company={company} /> },
    { key: 'facts', label: <>事实{small(`${known + none} / ${total}`)}</>, children: <FactsTab company={company} /> },
    { key: 'policies', label: '政策', children: <PolicyTab company={company} /> },
    { key: 'rooms', label: '房源', children: <RoomsTab company={company} /> },
    { key: 'contacts', label: <>联系人{small(company.contacts.length)}</>, children: <ContactsTab company={company} /> },
    { key: 'timeline', label: <>跟进记录{followUps ? small(followUps) : null}</>, children: <TimelineTab companyId={company.id} /> },
    { key: 'files', label: '附件', children: <FilesTab company={company} /> },
  ];
  const tab = items.some((i) => i.key === params.get('tab')) ? (params.get('tab') as string) : 'overview';
  return (
    <div className="company-page">
      <CompanyHead company={company} />
      <Tabs activeKey={tab} items={items} destroyOnHidden onChange={(next) => setParams((old) => { const fresh = new URLSearchParams(old); next === 'overview' ? fresh.delete('tab') : fresh.set('tab', next); return fresh; }, { replace: true })} />
    </div>
  );
}
