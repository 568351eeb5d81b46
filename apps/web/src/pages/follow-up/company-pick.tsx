import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { CompanyName } from '@/ui/company-name';
import { moment } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';

interface Found { id: string; name: string; fit?: { primary: string | null } | null; standing?: { stage: string | null } | null; lastFollowUpAt: string | null }

/** Whom did you talk to: own companies, those due first; typing searches name, pinyin, initials. */
export function CompanyPick({ onPick }: { onPick: (id: string) => void }) {
  const [q, setQ] = useState('');
  const found = useGet('/api/v1/companies', { query: { limit: 12, ...(q ? { q } : { sort: '-updatedAt' }) } }, { keep: true });
  const items = (found.data as { items: Found[] } | undefined)?.items ?? [];
  return (
    <div className="fu">
      <div className="fu-part tight">
        <input type="text" placeholder="企业名称、简称、拼音或首字母" aria-label="找企业" value={q} onChange={(event) => setQ(event.target.value.trimStart())} />
        <div style={{ marginTop: 8 }}>
          {found.isPending && <SkeletonBlock rows={5} />}
          {found.error && <ErrorState what="企业" error={found.error} onRetry={() => void found.refetch()} />}
          {found.data !== undefined && items.length === 0 && <EmptyState compact title={q ? '没有找到。可换一个叫法，或先建企业。' : '还没有企业。先从线索池认领，或新建企业。'} />}
          {items.map((company) => (
            <button key={company.id} type="button" className="fu-pick" onClick={() => onPick(company.id)}>
              <span className="grow"><CompanyName name={company.name} direction={company.fit?.primary ?? null} strong /><span className="s12 t3">{company.lastFollowUpAt ? `上次 ${moment(company.lastFollowUpAt)}` : '还没有跟进'}</span></span>
              {company.standing?.stage && <StageTicks stage={company.standing.stage} />}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
