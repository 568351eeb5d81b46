import { conflictStates, type Ruling, rulings } from '@crm/leads/words';
import { Button } from 'antd';
import { useState } from 'react';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Chips } from '@/ui/chips';
import { CompanyName } from '@/ui/company-name';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { date, moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { ReasonModal } from '@/ui/reason-modal';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { STALE } from './api';
import { LeadTabs } from './lead-tabs';
import type { Conflict } from './views';

/** 重复报送: both sides beside each other, and the ruling of a lead. */
export default function ConflictsPage() {
  const { values, set, clear, count } = useFilters(['state'] as const);
  const list = useCursorList('/api/v1/lead-conflicts', values) as unknown as CursorList<Conflict>;
  const [asked, setAsked] = useState<Conflict | null>(null);
  const invalidate = useInvalidate();
  const withdraw = (c: Conflict) => call('post', '/api/v1/lead-conflicts/{id}/withdraw', { path: { id: c.id }, body: {} } as never).then(() => { toast.done('已撤回'); return invalidate(...STALE); }).catch((e: unknown) => toast.error(sayProblem(e)));
  return (
    <>
      <PageHead title="重复报送" crumbs={[{ label: '线索', to: '/leads' }, { label: '重复报送' }]} facts="同一企业由两方报送时，由组长认定首报"><LeadTabs /></PageHead>
      <FilterBar values={values} count={count} onChange={set} onClear={clear} fields={[{ kind: 'select', key: 'state', label: '状态', options: Object.entries(conflictStates).map(([value, label]) => ({ value, label })) }]} />
      {list.loading ? <div className="ui-card"><SkeletonBlock rows={4} shape="cards" label="正在加载" /></div> : list.error ? <div className="ui-card"><ErrorState what="重复报送" error={list.error} onRetry={list.reload} /></div> : list.items.length === 0 ? (
        <div className="ui-card"><EmptyState title="没有重复报送" about="报送线索时若企业已由他人跟进，可在查重提示里申请首报认定（撞单）。" icon="flag" /></div>
      ) : (
        <div className="stack">
          {list.items.map((c) => (
            <section key={c.id} className="ui-card" data-row tabIndex={0} style={{ padding: 16 }}>
              <div className="row" style={{ marginBottom: 12 }}>
                <CompanyName name={c.companyName} strong />
                <Tag tone={c.state === 'open' ? 'red' : 'grey'}>{c.state === 'ruled' && c.ruling ? rulings[c.ruling] : conflictStates[c.state]}</Tag>
                <span className="push t3 s13">{moment(c.createdAt)}</span>
              </div>
              <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: 16 }}>
                <div><div className="t3 s12">首报方</div><b>{c.holder?.name ?? '—'}</b> <span className="t2">{c.holderTeam}</span><div className="s13 t2">{c.firstReportedAt ? `首报 ${date(c.firstReportedAt)}，保护期至 ${date(c.protectedUntil)}` : '没有首报记录'}{c.lastTouchAt ? `；最近跟进 ${date(c.lastTouchAt)}` : '；还没有跟进'}</div></div>
                <div><div className="t3 s12">申请方</div><b>{c.claimant.name}</b> <span className="t2">{c.claimantTeam}</span><div className="s13 t2" style={{ whiteSpace: 'pre-wrap' }}>{c.evidence}</div></div>
              </div>
              {c.state === 'ruled' && <p className="s13" style={{ margin: '12px 0 0' }}>{c.ruledBy} {moment(c.ruledAt)} 认定：{c.ruling && rulings[c.ruling]}。{c.reason}</p>}
              {c.allowedEvents.length > 0 && <div className="row" style={{ marginTop: 12 }}>{c.allowedEvents.includes('rule') && <Button type="primary" onClick={() => setAsked(c)}>认定</Button>}{c.allowedEvents.includes('withdraw') && <Button onClick={() => void withdraw(c)}>撤回申请</Button>}</div>}
            </section>
          ))}
          {list.hasMore && <div><Button loading={list.loadingMore} onClick={list.loadMore}>下一页</Button></div>}
        </div>
      )}
      <RulingModal conflict={asked} onClose={() => setAsked(null)} />
    </>
  );
}

function RulingModal({ conflict, onClose }: { conflict: Conflict | null; onClose: () => void }) {
  const [ruling, setRuling] = useState<Ruling>('upheld');
  const invalidate = useInvalidate();
  if (!conflict) return null;
  const act = async (reason: string) => {
    await call('post', '/api/v1/lead-conflicts/{id}/rule', { path: { id: conflict.id }, body: { ruling, reason }, version: conflict.version } as never);
    await invalidate(...STALE);
    toast.done('已认定，双方会收到通知');
  };
  const effect = { upheld: '首报方继续跟进，保护期不变。', moved: `线索转给${conflict.claimant.name}，首报记到申请方。`, shared: `${conflict.claimant.name}成为协作人，双方都能看到和跟进。` }[ruling];
  return (
    <ReasonModal open title={`首报认定：${conflict.companyName}`} act="认定" reason="理由" about={effect} onAct={act} onClose={onClose}>
      <div style={{ marginBottom: 12 }}><Chips options={Object.entries(rulings).map(([value, label]) => ({ value, label }))} value={ruling} onChange={(v) => setRuling(v as Ruling)} label="认定结果" /></div>
    </ReasonModal>
  );
}
