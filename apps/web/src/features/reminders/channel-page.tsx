import { CHANNEL_KINDS, type ChannelKind, DELIVERY_STATES } from '@crm/reminders/words';
import { Button, Input, Select, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { DetailDrawer } from '@/ui/detail-drawer';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import type { Channel, Delivery } from './views';

interface Team { id: string; name: string }

const STALE = ['/api/v1/channels', '/api/v1/channels/deliveries'];
const refused = (problem: Parameters<typeof sayProblem>[0]) => toast.error(sayProblem(problem));

/** 提醒渠道: the ways out of the house, a test button, and what the vendors answered. */
export default function ChannelPage() {
  const [creating, open, close] = useDrawerParam('create');
  const [editId, edit, closeEdit] = useDrawerParam('channel-edit');
  const teams = (useGet('/api/v1/teams').data as unknown as { items: Team[] } | undefined)?.items ?? [];
  const channels = (useGet('/api/v1/channels').data as unknown as { items: Channel[] } | undefined)?.items;
  const { values, set } = useFilters(['state', 'channel'] as const);
  const list = useCursorList('/api/v1/channels/deliveries', { state: values.state, channelId: values.channel }) as unknown as CursorList<Delivery>;
  const editing = channels?.find(({ id }) => id === editId);
  const retry = useWrite('post', '/api/v1/channels/deliveries/{id}/retry', { stale: STALE, onDone: () => toast.done('已排入重发'), onRefused: refused });
  const tone = (state: Delivery['state']) => (state === 'sent' ? 'green' : state === 'dead' ? 'red' : state === 'failed' || state === 'unknown' ? 'amber' : undefined);
  const columns: Column<Delivery>[] = [
    { key: 'title', title: '内容', width: 280, render: (d) => <span className="ellipsis" title={d.title}>{d.title}</span> },
    { key: 'channel', title: '渠道', width: 150, render: (d) => <span className="ellipsis">{d.channelName}{d.mailbox && <span className="t3">·{d.mailbox}</span>}</span> },
    { key: 'state', title: '状态', width: 100, render: (d) => <Tag tone={tone(d.state) as never}>{DELIVERY_STATES[d.state]}</Tag> },
    { key: 'next', title: '下次重试', width: 110, render: (d) => (d.state === 'failed' || d.state === 'unknown' ? moment(d.nextAt) : '—') },
    { key: 'attempts', title: '次数', width: 60, align: 'right', render: (d) => d.attempts },
    { key: 'answer', title: '对方回答', width: 260, render: (d) => <span className="ellipsis t2" title={d.answer ?? ''}>{d.answer ?? '—'}</span> },
    { key: 'at', title: '时间', width: 120, render: (d) => moment(d.sentAt ?? d.createdAt) },
    { key: 'acts', title: '', width: 90, fixed: 'right', render: (d) => (d.state === 'queued' || d.state === 'sending' ? null : <Button size="small" onClick={() => retry.mutate({ path: { id: d.id } } as never)}>重发</Button>) },
  ];
  return (
    <>
      <PageHead title="提醒渠道" crumbs={[{ label: '设置', to: '/settings' }, { label: '提醒渠道' }]} facts="地址和密钥加密保存，存后不再显示" actions={<Button type="primary" className="b" onClick={() => open('1')}>添加渠道</Button>} />
      <div className="stack">
        <Card title="渠道" flush>
          {channels?.length === 0 && <EmptyState title="还没有渠道" about="添加企业微信、钉钉或飞书群机器人后，提醒会同时发到群里。" icon="plug" />}
          {channels?.map((channel) => <ChannelRow key={channel.id} channel={channel} team={teams.find(({ id }) => id === channel.teamId)?.name ?? '全员'} onEdit={() => edit(channel.id)} />)}
        </Card>
        <Card title="发送记录" flush extra={<span className="row" style={{ gap: 8, flexWrap: 'wrap' }}>
          <Select aria-label="渠道" size="small" style={{ width: 140 }} value={values.channel ?? ''} options={[{ value: '', label: '全部渠道' }, ...(channels ?? []).map(({ id, name }) => ({ value: id, label: name }))]} onChange={(channel) => set({ channel })} />
          <Select aria-label="状态" size="small" style={{ width: 120 }} value={values.state ?? ''} options={[{ value: '', label: '全部状态' }, ...Object.entries(DELIVERY_STATES).map(([value, label]) => ({ value, label }))]} onChange={(state) => set({ state })} />
        </span>}>
          <CursorTable list={list} rowKey={(d) => d.id} columns={columns} what="发送记录" empty={<EmptyState title={values.state || values.channel ? '没有符合条件的发送记录。' : '还没有发送记录'} about="有提醒发到群或邮箱后，这里能看到对方的回答。" icon="list" />}
            card={(d) => <RowCard top={<Tag tone={tone(d.state) as never}>{DELIVERY_STATES[d.state]}</Tag>} title={d.title} main={d.mailbox ? `${d.channelName}·${d.mailbox}` : d.channelName} note={d.answer ?? ''} actions={d.state === 'queued' || d.state === 'sending' ? undefined : <button type="button" onClick={() => retry.mutate({ path: { id: d.id } } as never)}>重发</button>} />} />
        </Card>
      </div>
      {creating && <NewChannel teams={teams} onClose={close} />}
      {editing && <EditChannel channel={editing} onClose={closeEdit} />}
    </>
  );
}

function ChannelRow({ channel, team, onEdit }: { channel: Channel; team: string; onEdit: () => void }) {
  const [to, setTo] = useState('');
  const mail = channel.kind === 'mail';
  const change = useWrite('patch', '/api/v1/channels/{id}', { stale: STALE, onDone: () => toast.done('已保存'), onRefused: refused });
  const test = useWrite('post', '/api/v1/channels/{id}/test', { stale: STALE, onDone: (answer) => { const { ok, answer: said } = answer as unknown as { ok: boolean; answer: string }; ok ? toast.done('测试消息已送达') : toast.error(`没有送达：${said || '对方没有回音'}`); }, onRefused: refused });
  return (
    <div className="row" style={{ padding: '10px 16px', borderTop: '1px solid #E9EDF1', gap: 12, flexWrap: 'wrap' }}>
      <span className="grow" style={{ minWidth: 200 }}><b>{channel.name}</b>　<span className="t2 s13">{CHANNEL_KINDS[channel.kind]}·{team}</span>{!channel.active && <>　<Tag>已停用</Tag></>}<br /><span className="t3 s12">{channel.hint}</span></span>
      {mail && <Input size="small" type="email" style={{ width: 180 }} aria-label="测试邮件发到" placeholder="测试邮件发到" value={to} onChange={(event) => setTo(event.target.value.trim())} />}
      <Button size="small" disabled={mail && !to} loading={test.isPending} onClick={() => test.mutate({ path: { id: channel.id }, body: mail ? { to } : {} } as never)}>发测试消息</Button>
      <Button size="small" type="text" onClick={onEdit}>修改</Button>
      <Switch checked={channel.active} aria-label={`启用${channel.name}`} onChange={(active) => change.mutate({ path: { id: channel.id }, body: { active }, version: channel.version } as never)} />
    </div>
  );
}

/** A new address or secret: the old ones are never shown, a field left empty keeps them. */
function EditChannel({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const [draft, setDraft] = useState({ name: channel.name, url: '', secret: '' });
  const save = useWrite('patch', '/api/v1/channels/{id}', { stale: STALE, onDone: () => { toast.done('已保存'); onClose(); }, onRefused: refused });
  const body = { ...(draft.name.trim() !== channel.name ? { name: draft.name.trim() } : {}), ...(draft.url ? { url: draft.url.trim() } : {}), ...(draft.secret ? { secret: draft.secret.trim() } : {}) };
  const secretWord = SECRET_WORDS[channel.kind];
  return (
    <DetailDrawer open title={`修改 ${channel.name}`} onClose={onClose} dirty={Object.keys(body).length > 0} footer={<Button type="primary" className="b" disabled={Object.keys(body).length === 0 || !draft.name.trim()} loading={save.isPending} onClick={() => save.mutate({ path: { id: channel.id }, body, version: channel.version } as never)}>保存渠道</Button>}>
      <div className="stack">
        <Field word="名称"><Input value={draft.name} maxLength={60} onChange={(event) => setDraft({ ...draft, name: event.target.value })} /></Field>
        <Field word="新地址"><Input.TextArea rows={3} value={draft.url} onChange={(event) => setDraft({ ...draft, url: event.target.value })} placeholder={`不填保持不变：${channel.hint}`} /></Field>
        {secretWord && <Field word={`新${secretWord}`}><Input.Password value={draft.secret} autoComplete="new-password" onChange={(event) => setDraft({ ...draft, secret: event.target.value })} placeholder="不填保持不变" /></Field>}
      </div>
    </DetailDrawer>
  );
}

const SECRET_WORDS: Record<ChannelKind, string | null> = { wecom: null, dingtalk: '加签密钥', feishu: '签名密钥', mail: '发件人地址', webhook: '签名密钥（whsec_ 开头）' };
// biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
const Field = ({ word, must, children }: { word: string; must?: boolean; children: ReactNode }) => <label className="stack" style={{ gap: 4 }}><span className="s13 t2">{word}{must && <> <span className="red">*</span></>}</span>{children}</label>;

function NewChannel({ teams, onClose }: { teams: Team[]; onClose: () => void }) {
  const [draft, setDraft] = useState<{ kind: ChannelKind; name: string; teamId: string; url: string; secret: string }>({ kind: 'wecom', name: '', teamId: '', url: '', secret: '' });
  const create = useWrite('post', '/api/v1/channels', { stale: STALE, onDone: () => { toast.done('已添加渠道'); onClose(); }, onRefused: refused });
  const secretWord = SECRET_WORDS[draft.kind];
  const { teamId, secret } = draft;
  const body = { kind: draft.kind, name: draft.name.trim(), url: draft.url.trim(), ...(teamId ? { teamId } : {}), ...(secret ? { secret: secret.trim() } : {}) };
  return (
    <DetailDrawer open title="添加渠道" onClose={onClose} dirty={draft.name !== ''} footer={<Button type="primary" className="b" disabled={!body.name || !body.url || (draft.kind === 'webhook' && !secret)} loading={create.isPending} onClick={() => create.mutate({ body } as never)}>添加渠道</Button>}>
      <div className="stack">
        <Field word="种类"><Select value={draft.kind} options={Object.entries(CHANNEL_KINDS).map(([value, label]) => ({ value, label }))} onChange={(kind: ChannelKind) => setDraft({ ...draft, kind })} /></Field>
        <Field word="名称" must><Input value={draft.name} maxLength={60} onChange={(event) => setDraft({ ...draft, name: event.target.value })} placeholder="如：招商一组群" /></Field>
        <Field word="给谁"><Select value={teamId} options={[{ value: '', label: '全员' }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]} onChange={(next: string) => setDraft({ ...draft, teamId: next })} /></Field>
        <Field word="地址" must><Input.TextArea rows={3} value={draft.url} onChange={(event) => setDraft({ ...draft, url: event.target.value })} placeholder={draft.kind === 'mail' ? 'smtps://用户:密码@服务器' : 'https://…'} /></Field>
        {secretWord && <Field word={secretWord} must={draft.kind === 'webhook'}><Input.Password value={secret} autoComplete="new-password" onChange={(event) => setDraft({ ...draft, secret: event.target.value })} /></Field>}
      </div>
    </DetailDrawer>
  );
}
