import { JURISDICTIONS, type Jurisdiction } from '@crm/identity/words';
import { Button } from 'antd';
import { Link } from 'react-router';
import { sayProblem } from '@/api/problem';
import { useSession, useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DirectionGlyph, directionName } from '@/ui/direction-glyph';
import { area, moment, wanOrYi } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { stageWord } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from '../api';
import { PipelineNav } from '../pipeline-nav';
import type { Referral } from '../views';
import '../project/project.css';

const place = (code: string): string => JURISDICTIONS[code as Jurisdiction] ?? code;

/** 项目流转: what other districts recommend to ours, and what became of our own recommendations. */
export default function ReferralsPage() {
  const list = useRead<{ items: Referral[] }>('/api/v1/referrals'), me = useSession().user?.id;
  const items = list.data?.items ?? [], waiting = items.filter((r) => r.state === 'proposed'), done = items.filter((r) => r.state !== 'proposed');
  return (
    <>
      <PipelineNav />
      <PageHead title="项目流转" facts={<span className="s13 t2">推荐给更合适的区，接收后双方都计入。接收前不显示名称。</span>} />
      {list.isPending && <div className="ui-card"><SkeletonBlock rows={5} /></div>}
      {list.error && !list.data && <div className="ui-card"><ErrorState what="项目流转" error={list.error} onRetry={() => void list.refetch()} /></div>}
      {list.data && items.length === 0 && <div className="ui-card"><EmptyState icon="board" title="还没有流转的项目" about="在项目页的“移动”里选“推荐到他区”。" /></div>}
      <div className="stack">
        {waiting.length > 0 && <Card title="等待答复" extra={`${waiting.length} 件`} flush><ul className="pj-list">{waiting.map((r) => <ReferralRow key={r.id} item={r} own={r.proposedBy.id === me} />)}</ul></Card>}
        {done.length > 0 && <Card title="已答复" flush><ul className="pj-list">{done.map((r) => <ReferralRow key={r.id} item={r} own={r.proposedBy.id === me} />)}</ul></Card>}
      </div>
    </>
  );
}
function ReferralRow({ item: r, own }: { item: Referral; own: boolean }) {
  const lead = useHasRole(['team_lead']), covered = r.projectTitle === '（接收后可见）';
  const answer = useAct((accept: boolean) => write('post', '/api/v1/referrals/{id}/answer', { path: { id: r.id }, body: { accept } }), (_, accept) => toast.done(accept ? '已接收，已加入项目协作人' : '已答复不接收'));
  return (
    <li>
      <div className="row wrap"><Tag tone={r.state === 'proposed' ? 'amber' : r.state === 'accepted' ? 'green' : 'grey'}>{r.state === 'proposed' ? '待答复' : r.state === 'accepted' ? '已接收' : '未接收'}</Tag>
        {covered ? <span className="t3">{r.projectTitle}</span> : <Link to={`/projects/${r.projectId}`}><b>{r.projectTitle}</b></Link>}
        <span className="t2">{place(r.fromJurisdiction)} → {place(r.toJurisdiction)}</span><span className="t3 s12 push">{r.proposedBy.name} {moment(r.createdAt)}{r.answeredBy && `，${r.answeredBy.name} ${moment(r.answeredAt)} 答复`}</span></div>
      <p className="row wrap t2" style={{ gap: 10 }}><DirectionGlyph code={r.direction} />{directionName(r.direction)}<span>{stageWord(r.stage)}</span><span>预计投资 {wanOrYi(r.investmentWan)}</span><span>需求 {area(r.areaM2)}</span></p>
      <p>理由：{r.reason}</p>
      {lead && !own && r.state === 'proposed' && <div className="row" style={{ marginTop: 6 }}><Button type="primary" size="small" loading={answer.isPending} onClick={() => answer.mutate(true)}>接收</Button><Button size="small" onClick={() => answer.mutate(false)}>不接收</Button></div>}
      {answer.error && <p className="red" role="alert">{sayProblem(answer.error)}</p>}
    </li>
  );
}
