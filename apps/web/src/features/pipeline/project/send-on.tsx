import { JURISDICTIONS, type Jurisdiction } from '@crm/identity/words';
import { Select } from 'antd';
import { useState } from 'react';
import { useMe } from '@/session/use-me';
import { Card } from '@/ui/card';
import { date } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Project, Referral } from '../views';

const place = (code: string): string => JURISDICTIONS[code as Jurisdiction] ?? code;

/** 退回线索: too early for a project; nothing is lost, converting the lead again brings it back. */
export function GiveBackModal({ project: p, open, onClose }: { project: Project; open: boolean; onClose: () => void }) {
  const back = useAct((reason: string) => write('post', '/api/v1/projects/{id}/give-back', { path: { id: p.id }, body: { reason }, version: p.version }), () => toast.done('已退回线索，再转项目即恢复'));
  return <ReasonModal open={open} title="退回线索？" about="项目先终止，线索回到负责人手里继续跟进。再转项目时回到现在的阶段，信息表、评审、文件都在。" act="退回线索" reason="原因" presets={['尚不成熟', '联系不上', '企业暂缓决策']} onAct={(reason) => back.mutateAsync(reason)} onClose={onClose} />;
}

/** 推荐到他区: another district's lead accepts or declines; both keep the credit. */
export function ReferModal({ project: p, open, onClose }: { project: Project; open: boolean; onClose: () => void }) {
  const own = useMe()?.scopes.jurisdiction, choices = Object.entries(JURISDICTIONS).filter(([code]) => code !== own), [to, setTo] = useState<string>();
  const refer = useAct((reason: string) => write('post', '/api/v1/projects/{id}/referrals', { path: { id: p.id }, body: { to: to ?? choices[0]?.[0], reason } }), () => toast.done('已推荐，等对方组长答复'));
  return (
    <ReasonModal open={open} title="推荐到他区" about="对方组长接收前看不到名称。接收后成为协作人，双方都计入。" act="推荐" reason="推荐理由" onAct={(reason) => refer.mutateAsync(reason)} onClose={onClose}>
      <Select value={to ?? choices[0]?.[0]} onChange={setTo} options={choices.map(([value, label]) => ({ value, label }))} style={{ width: '100%', marginBottom: 10 }} aria-label="推荐到" />
    </ReasonModal>
  );
}

/** What became of recommendations of this project. */
export function ReferralCard({ items }: { items: Referral[] }) {
  if (items.length === 0) return null;
  return (
    <Card title="项目流转">
      {items.map((r) => <div key={r.id} className="s13" style={{ marginTop: 4 }}><div className="row wrap"><span>{place(r.fromJurisdiction)} → {place(r.toJurisdiction)}</span><Tag tone={r.state === 'proposed' ? 'amber' : r.state === 'accepted' ? 'green' : 'grey'}>{r.state === 'proposed' ? '待答复' : r.state === 'accepted' ? '已接收' : '未接收'}</Tag><span className="push t3 s12">{date(r.answeredAt ?? r.createdAt)}</span></div><p className="t2">{r.reason}{r.answeredBy && `（${r.answeredBy.name}答复）`}</p></div>)}
    </Card>
  );
}
