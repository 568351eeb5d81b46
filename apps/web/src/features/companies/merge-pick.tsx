import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { CompanyName } from '@/ui/company-name';
import { DetailDrawer } from '@/ui/detail-drawer';
import type { Company, CompanyItem, Page } from './views';

/** Which record is the same company: search, then the merge page. */
export function MergePick({ company, onClose }: { company: Company; onClose: () => void }) {
  const [q, setQ] = useState(company.aliases[0] ?? '');
  const found = useGet('/api/v1/companies', { query: { q, limit: 10 } as never }, { enabled: q.trim().length > 1, keep: true }).data as unknown as Page<CompanyItem> | undefined;
  return (
    <DetailDrawer open onClose={onClose} title="与另一条合并" facts="保留当前这条，另一条的跟进和联系人并进来。">
      <Input autoFocus placeholder="名称、拼音首字母、信用代码" value={q} onChange={(e) => setQ(e.target.value)} aria-label="查找要合并的企业" />
      <div className="stack" style={{ gap: 8, marginTop: 12 }}>
        {(found?.items ?? []).filter((c) => c.id !== company.id).map((c) => <div key={c.id} className="row s13"><CompanyName name={c.name} direction={c.fit.primary} /><Link className="push" to={`/companies/${company.id}/merge/${c.id}`}>比较</Link></div>)}
        {found && found.items.length <= 1 && q && <p className="s13 t3">没有可合并的另一条。只能合并可见范围内的企业。</p>}
      </div>
    </DetailDrawer>
  );
}
