import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { UnknownValue } from '@/ui/fact';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { factText } from './company-words';
import { FactDrawer } from './fact-drawer';
import type { Company, Fact, Match } from './views';

/** All facts by group, the unknown hatched with what they could unlock; each can be answered in place. */
export function FactsTab({ company }: { company: Company }) {
  const [only, setOnly] = useState<'all' | 'unknown' | 'known'>('all');
  const [asked, setAsked] = useState<Fact | null>(null);
  const path = { id: company.id } as never;
  const read = useGet('/api/v1/companies/{id}/facts', { path });
  const match = useGet('/api/v1/companies/{id}/policy-match', { path, query: { landing: 'assumed' } as never }).data as unknown as Match | undefined;
  if (read.error && !read.data) return <ErrorState what="事实" error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <SkeletonBlock rows={10} label="正在加载事实" />;
  const worth = new Map(match?.nextQuestions?.map((q) => [q.path, q.unlocksWan]) ?? []);
  const facts = (read.data as unknown as { items: Fact[] }).items.filter((f) => only === 'all' || (only === 'unknown') === (f.state === 'unknown'));
  const groups = [...new Set(facts.map((f) => f.group))];
  return (
    <div className="stack" style={{ maxWidth: 1000 }}>
      <div className="row"><Segmented value={only} onChange={setOnly} options={[{ value: 'all', label: `全部 ${company.facts.total}` }, { value: 'unknown', label: `未知 ${company.facts.unknown}` }, { value: 'known', label: `已知 ${company.facts.known + company.facts.none}` }]} /><span className="s12 t3">“未知”是没有问过；问过、确实没有的记为“无”。</span></div>
      {groups.map((group) => (
        <Card key={group} title={group}>
          {facts.filter((f) => f.group === group).sort((a, b) => (worth.get(b.path) ?? 0) - (worth.get(a.path) ?? 0)).map((f) => (
            <div key={f.path} className="fact-row">
              <span className="t2">{f.label}</span>
              <span>{f.state === 'unknown' ? <UnknownValue impact={worth.get(f.path) ? `影响 ${worth.get(f.path)?.toLocaleString('zh-CN')} 万元` : undefined} /> : f.state === 'none' ? '无' : factText(f.value, f.unit, f.options, f.path)}</span>
              <span className="s12 t3">{[f.source, f.date].filter(Boolean).join('，')}</span>
              {company.editable ? <Button type="link" size="small" onClick={() => setAsked(f)}>{f.state === 'unknown' ? '填写' : '修改'}</Button> : <span />}
            </div>
          ))}
        </Card>
      ))}
      {asked && <FactDrawer company={company} fact={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
