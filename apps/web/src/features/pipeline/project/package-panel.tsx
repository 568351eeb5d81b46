import { type Department, departmentLabels, packageKindLabels, packageStateLabels, type PackageKind } from '@crm/pipeline/words';
import { Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { moment } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from '../api';
import type { Compliance, Overview, Package, PlanLink } from '../views';
import { PackageSheet } from './package-model';

const fetchFile = (id: string, format: string) => download(`/api/v1/packages/${id}.${format}`).catch((problem) => toast.error(sayProblem(problem)));

/** 一企一策 (inside) and 落地服务方案 (for the company): versions, approval, files, and the company's link. */
export function PackagePanel({ overview: { project: p, packages, compliance } }: { overview: Overview }) {
  const [making, setMaking] = useState<PackageKind | null>(null), [shown, setShown] = useState<string | null>(null);
  return (
    <div className="stack">
      <Card title="版本" extra={p.editable && <><Button size="small" type="primary" onClick={() => setMaking('internal')}>生成一企一策</Button><Button size="small" onClick={() => setMaking('company')}>生成落地服务方案</Button></>} flush>
        {packages.length === 0 ? <EmptyState compact title="还没有版本" about="一企一策是内部文件；给企业的是落地服务方案，默认不列合计。" /> : <ul className="pj-list">{packages.map((k) => <PackageRow key={k.id} item={k} editable={p.editable} onShow={() => setShown(k.id)} />)}</ul>}
      </Card>
      <CompliancePanel projectId={p.id} items={compliance} editable={p.editable} />
      {shown && <Shown id={shown} onClose={() => setShown(null)} />}
      <MakeModal kind={making} projectId={p.id} onClose={() => setMaking(null)} requests={p.sheet.requests ?? ''} />
    </div>
  );
}
function PackageRow({ item: k, editable, onShow }: { item: Package; editable: boolean; onShow: () => void }) {
  const lead = useHasRole(['team_lead']), [links, setLinks] = useState(false);
  const approve = useAct(() => write('post', '/api/v1/packages/{id}/approve', { path: { id: k.id }, body: {} }), () => toast.done('已批准，文件正在重新生成'));
  return (
    <li>
      <div className="row wrap"><b>{packageKindLabels[k.kind]}</b><span>第 {k.versionNo} 版</span><Tag tone={k.state === 'approved' ? 'green' : k.state === 'draft' ? 'amber' : 'grey'}>{packageStateLabels[k.state]}</Tag><span className="t3 s12">{k.createdBy.name} {moment(k.createdAt)}{k.renderMs !== null && `·文件用时 ${(k.renderMs / 1000).toFixed(1)} 秒`}</span>
        <span className="push row wrap"><Button size="small" onClick={onShow}>预览</Button>{k.failed ? <span className="red s12">文件没有生成出来</span> : <><Button size="small" onClick={() => void fetchFile(k.id, 'pdf')}>PDF</Button><Button size="small" onClick={() => void fetchFile(k.id, 'docx')}>Word</Button></>}
          {lead && editable && k.state === 'draft' && <Button size="small" type="primary" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>批准</Button>}{k.kind === 'company' && editable && <Button size="small" onClick={() => setLinks(true)}>企业链接</Button>}</span></div>
      {approve.error && <p className="red s13" role="alert">{sayProblem(approve.error)}</p>}
      {links && <LinksModal id={k.id} onClose={() => setLinks(false)} />}
    </li>
  );
}
function Shown({ id, onClose }: { id: string; onClose: () => void }) {
  const one = useRead<Package>('/api/v1/packages/{id}', { path: { id } });
  return <Card title="预览" extra={<button type="button" className="linkish" onClick={onClose}>收起</button>}>{one.data?.model ? <PackageSheet model={one.data.model} /> : <SkeletonBlock rows={8} />}</Card>;
}
function LinksModal({ id, onClose }: { id: string; onClose: () => void }) {
  const links = useRead<{ items: PlanLink[] }>('/api/v1/packages/{id}/links', { path: { id } }), [address, setAddress] = useState('');
  const share = useAct(() => write<{ path: string }>('post', '/api/v1/packages/{id}/links', { path: { id }, body: {} }), async (made) => { const full = `${location.origin}${made.path}`; setAddress(full); await navigator.clipboard?.writeText(full).catch(() => undefined); });
  const revoke = useAct((link: string) => write('delete', '/api/v1/plan-links/{id}', { path: { id: link } }), () => toast.done('链接已撤回'));
  return (
    <Modal open title="给企业的链接" onCancel={onClose} footer={<Button onClick={onClose}>关闭</Button>} width={480}>
      <div className="stack" style={{ gap: 10 }}>
        <p className="s13 t2">企业不用登录就能看这一版方案，到期或撤回后打不开。不含内部信息。</p>
        {address && <Input.TextArea readOnly autoSize value={address} />}
        <div><Button type="primary" loading={share.isPending} onClick={() => share.mutate(undefined)}>新建链接</Button></div>
        {links.data?.items.map((l) => <div key={l.id} className="row s13">{moment(l.createdAt)} 建，至 {moment(l.expiresAt)}，打开 {l.opened} 次{l.revokedAt ? <Tag tone="grey">已撤回</Tag> : <Button size="small" className="push" onClick={() => revoke.mutate(l.id)}>撤回</Button>}</div>)}
      </div>
    </Modal>
  );
}
function MakeModal({ kind, projectId, requests, onClose }: { kind: PackageKind | null; projectId: string; requests: string; onClose: () => void }) {
  const [answers, setAnswers] = useState<Record<string, string>>({}), [promises, setPromises] = useState(''), [total, setTotal] = useState(false), [landing, setLanding] = useState(true), [contact, setContact] = useState('');
  const asks = requests.split(/[\n；;]/).map((x) => x.trim()).filter(Boolean);
  const make = useAct(() => write('post', '/api/v1/projects/{id}/package', { path: { id: projectId }, body: { kind, landing: landing ? 'assumed' : 'now', ...(asks.length ? { requests: asks.map((ask) => ({ ask, answer: answers[ask] ?? '' })) } : {}), ...(promises.trim() ? { commitments: promises.split('\n').map((x) => x.trim()).filter(Boolean).map((what) => ({ by: '园区', what })) } : {}), ...(kind === 'company' ? { showTotal: total, ...(contact.trim() ? { contact: { name: contact.trim() } } : {}) } : {}) } }), () => { toast.done('新版本已生成，文件稍后就好'); onClose(); });
  if (!kind) return null;
  return (
    <Modal open title={`生成${packageKindLabels[kind]}`} onCancel={onClose} okText="生成" cancelText="先不" onOk={() => make.mutate(undefined)} confirmLoading={make.isPending} width={480} destroyOnHidden>
      <div className="stack" style={{ gap: 10 }}>
        {asks.map((ask) => <div key={ask} className="s13">{ask}<Input aria-label={ask} value={answers[ask] ?? ''} placeholder="答复" onChange={(event) => setAnswers((old) => ({ ...old, [ask]: event.target.value }))} /></div>)}
        {kind === 'internal' && <Input.TextArea value={promises} onChange={(event) => setPromises(event.target.value)} placeholder="双方约定，一行一条" autoSize={{ minRows: 2 }} />}
        <Checkbox checked={landing} onChange={(event) => setLanding(event.target.checked)}>政策按假设落地测算</Checkbox>
        {kind === 'company' && <><Checkbox checked={total} onChange={(event) => setTotal(event.target.checked)}>列出政策合计（默认不列）</Checkbox><Input value={contact} onChange={(event) => setContact(event.target.value)} placeholder="联系人（不填不写）" /></>}
        {make.error && <p className="red s13" role="alert">{sayProblem(make.error)}</p>}
      </div>
    </Modal>
  );
}
function CompliancePanel({ projectId, items, editable }: { projectId: string; items: Compliance[]; editable: boolean }) {
  const [adding, setAdding] = useState(false), [opinion, setOpinion] = useState<{ id: string; department: Department } | null>(null), [paper, setPaper] = useState('');
  const lead = useHasRole(['team_lead']);
  const add = useAct((text: string) => write('post', '/api/v1/projects/{id}/compliance', { path: { id: projectId }, body: { text } }));
  const give = useAct((text: string) => write('put', '/api/v1/compliance/{id}/opinion', { path: { id: opinion?.id ?? '' }, body: { department: opinion?.department, text, paper } }), () => toast.done('意见已附'));
  const drop = useAct((id: string) => write('delete', '/api/v1/compliance/{id}', { path: { id } }), () => toast.done('已删除'));
  return (
    <Card title="非普惠事项" extra={editable && <Button size="small" onClick={() => setAdding(true)}>新增</Button>}>
      {items.length === 0 && <p className="s13 t3">没有。超出公开政策的事项要先有法制、财政、公平竞争审查意见，才能打印和批准。</p>}
      {items.map((i) => (
        <div key={i.id} className="pj-red"><b>{i.text}</b>{i.opinions.map((o) => <p key={o.department}>{departmentLabels[o.department]}：{o.text}（{o.paper}）</p>)}{i.missing.length > 0 && <p className="red">还缺 {i.missing.map((d) => departmentLabels[d]).join('、')} 意见，不打印</p>}
          {editable && <div className="row" style={{ marginTop: 6 }}>{lead && i.missing.map((department) => <Button key={department} size="small" onClick={() => setOpinion({ id: i.id, department })}>附{departmentLabels[department]}意见</Button>)}<Button size="small" danger className="push" onClick={() => drop.mutate(i.id)}>删除</Button></div>}</div>
      ))}
      <ReasonModal open={adding} title="新增非普惠事项" act="新增" reason="事项内容" onAct={(text) => add.mutateAsync(text)} onClose={() => setAdding(false)} />
      <ReasonModal open={opinion !== null} title={`附${opinion ? departmentLabels[opinion.department] : ''}意见`} act="附上意见" reason="意见内容" onAct={(text) => give.mutateAsync(text)} onClose={() => setOpinion(null)}><Input value={paper} onChange={(event) => setPaper(event.target.value)} placeholder="文号或文件名" style={{ marginBottom: 10 }} /></ReasonModal>
    </Card>
  );
}
