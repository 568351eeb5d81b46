import { CHANNEL_KINDS, type ChannelKind, DELIVERY_STATES } from '@crm/reminders/words';
import { Button, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { DetailDrawer } from '@/ui/detail-drawer';
import { useDrawerParam } from '@/ui/filters';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import type { Channel, Delivery } from './views';

const STALE = ['/api/v1/channels'];
const refused = (problem: Parameters<typeof sayProblem>[0]) => toast.error(sayProblem(problem));

/** 提醒渠道: the ways out of the house, a test button, and what the vendors answered. */
export default function ChannelPage() {
  const [creating, open, close] = useDrawerParam('create');
  const channels = (useGet('/api/v1/channels').data as unknown as { items: Channel[] } | undefined)?.items;
  const list = useCursorList('/api/v1/channels/deliveries') as unknown as CursorList<Delivery>;
  const retry = useWrite('post', '/api/v1/channels/deliveries/{id}/retry', { stale: STALE, onDone: () => toast.done('已排入重发'), onRefused: refused });
  const tone = (state: Delivery['state']) => (state === 'sent' ? 'green' : state === 'dead' ? 'red' : state === 'failed' || state === 'unknown' ? 'amber' : undefined);
  const columns: Column<Delivery>[] = [
    { key: 'title', title: '内容', width: 320, render: (d) => <span className="ellipsis">{d.title}</span> },
    { key: 'channel', title: '渠道', width: 160, render: (d) => d.channelName },
    { key: 'state', title: '状态', width: 110, render: (d) => <Tag tone={tone(d.state) as never}>{DELIVERY_STATES[d.state]}</Tag> },
    { key: 'attempts', title: '次数', width: 70, align: 'right', render: (d) => d.attempts },
    { key: 'answer', title: '对方回答', width: 320, render: (d) => <span className="ellipsis t2" title={d.answer ?? ''}>{d.answer ?? '—'}</span> },
    { key: 'at', title: '时间', width: 120, render: (d) => moment(d.sentAt ?? d.createdAt) },
    { key: 'acts', title: '', width: 90, fixed: 'right', render: (d) => (d.state === 'queued' || d.state === 'sending' ? null : <Button size="small" onClick={() => retry.mutate({ path: { id: d.id } } as never)}>重发</Button>) },
  ];
  return (
    <>
      <PageHead title="提醒渠道" crumbs={[{ label: '设置', to: '/settings' }, { label: '提醒渠道' }]} facts="地址和密钥加密保存，存后不再显示" actions={<Button type="primary" className="b" onClick={() => open('1')}>添加渠道</Button>} />
      <div className="stack">
        <Card title="渠道" flush>
          {channels?.length === 0 && <EmptyState title="还没有渠道" about="添加企业微信、钉钉或飞书群机器人后，提醒会同时发到群里。" icon="plug" />}
          {channels?.map((channel) => <ChannelRow key={channel.id} channel={channel} />)}
        </Card>
        <Card title="发送记录" flush>
          <CursorTable list={list} rowKey={(d) => d.id} columns={columns} what="发送记录" empty={<EmptyState title="还没有发送记录" about="有提醒发到群或邮箱后，这里能看到对方的回答。" icon="list" />}
            card={(d) => <RowCard top={<Tag tone={tone(d.state) as never}>{DELIVERY_STATES[d.state]}</Tag>} title={d.title} main={d.channelName} note={d.answer ?? ''} />} />
        </Card>
      </div>
      {creating && <NewChannel onClose={close} />}
    </>
  );
}

function ChannelRow({ channel }: { channel: Channel }) {
  const change = useWrite('patch', '/api/v1/channels/{id}', { stale: STALE, onDone: () => toast.done('已保存'), onRefused: refused });
  const test = useWrite('post', '/api/v1/channels/{id}/test', { onDone: (answer) => { const { ok, answer: said } = answer as unknown as { ok: boolean; answer: string }; ok ? toast.done('测试消息已送达') : toast.error(`没有送达：${said || '对方没有回音'}`); }, onRefused: refused });
  return (
    <div className="row" style={{ padding: '10px 16px', borderTop: '1px solid #E9EDF1', gap: 12, flexWrap: 'wrap' }}>
      <span className="grow"><b>{channel.name}</b>　<span className="t2 s13">{CHANNEL_KINDS[channel.kind]}</span><br /><span className="t3 s12">{channel.hint}</span></span>
      <Switch checked={channel.active} aria-label="启用" onChange={(active) => change.mutate({ path: { id: channel.id }, body: { active }, version: channel.version } as never)} />
      <Button size="small" loading={test.isPending} onClick={() => test.mutate({ path: { id: channel.id }, body: {} } as never)}>发测试消息</Button>
    </div>
  );
}

function NewChannel({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState<{ kind: ChannelKind; name: string; url: string; secret: string }>({ kind: 'wecom', name: '', url: '', secret: '' });
  const create = useWrite('post', '/api/v1/channels', { stale: STALE, onDone: () => { toast.done('已添加渠道'); onClose(); }, onRefused: refused });
  const secretWord = { wecom: null, dingtalk: '加签密钥', feishu: '签名密钥', mail: '发件人地址', webhook: '签名密钥（whsec_ 开头）' }[draft.kind];
  return (
    <DetailDrawer open title="添加渠道" onClose={onClose} dirty={draft.name !== ''} footer={<Button type="primary" className="b" disabled={!draft.name || !draft.url} loading={create.isPending} onClick={() => create.mutate({ body: { kind: draft.kind, name: draft.name, url: draft.url.trim(), ...(draft.secret ? { secret: draft.secret } : {}) } } as never)}>添加渠道</Button>}>
      <div className="stack">
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">种类</span><Select value={draft.kind} options={Object.entries(CHANNEL_KINDS).map(([value, label]) => ({ value, label }))} onChange={(kind: ChannelKind) => setDraft({ ...draft, kind })} /></label>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">名称 <span className="red">*</span></span><Input value={draft.name} onChange={(event) => setDraft({ ...draft, name: event.target.value })} placeholder="如：招商一组群" /></label>
        <label className="stack" style={{ gap: 4 }}><span className="s13 t2">地址 <span className="red">*</span></span><Input.TextArea rows={3} value={draft.url} onChange={(event) => setDraft({ ...draft, url: event.target.value })} placeholder={draft.kind === 'mail' ? 'smtps://用户:密码@服务器' : 'https://…'} /></label>
        {secretWord && <label className="stack" style={{ gap: 4 }}><span className="s13 t2">{secretWord}</span><Input value={draft.secret} onChange={(event) => setDraft({ ...draft, secret: event.target.value })} /></label>}
      </div>
    </DetailDrawer>
  );
}
