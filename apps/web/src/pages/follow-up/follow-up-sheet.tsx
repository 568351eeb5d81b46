import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { useUser } from '@/session/use-session';
import { DetailDrawer } from '@/ui/detail-drawer';
import { clockTime, momentOf } from '@/ui/format';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { CompanyPick } from './company-pick';
import { type Draft, dropDraft, freshDraft, keepDraft, readDraft } from './draft';
import { type FollowUpTarget, parseFollowUp, useFollowUpSheet } from './address';
import { FollowUpForm, type TalkPartner } from './follow-up-form';
import { useFollowUpQueue, useQueueSender } from './use-queue';
import './follow-up.css';

/** 记跟进 over any page; its address is `?follow=<company>`. Drafts are kept by themselves, so closing never asks. */
export function FollowUpSheet() {
  useQueueSender();
  const [params, setParams] = useSearchParams();
  const open = useFollowUpSheet();
  const target = parseFollowUp(params.get('follow'));
  const close = () => setParams((old) => { const fresh = new URLSearchParams(old); fresh.delete('follow'); return fresh; }, { replace: true });
  if (!target) return null;
  if (!target.companyId) return <DetailDrawer open title="记跟进" facts="先选企业" onClose={close}><CompanyPick onPick={(companyId) => open({ companyId })} /></DetailDrawer>;
  return <Filled key={target.companyId} target={{ ...target, companyId: target.companyId }} onClose={close} />;
}

function Filled({ target, onClose }: { target: FollowUpTarget & { companyId: string }; onClose: () => void }) {
  const user = useUser();
  const queue = useFollowUpQueue();
  const read = useGet('/api/v1/companies/{id}', { path: { id: target.companyId } });
  const company = read.data as TalkPartner | undefined;
  const [draft, setDraft] = useState<Draft>(() => readDraft(user.id, target.companyId) ?? freshDraft());
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [errors, setErrors] = useState<Partial<Record<'content' | 'next', string>>>({});
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!draft.content && !draft.nextPlan) return;
    const timer = setTimeout(() => { keepDraft(user.id, target.companyId, draft); setKeptAt(clockTime(new Date())); }, 600);
    return () => clearTimeout(timer);
  }, [draft, user.id, target.companyId]);

  const change = (patch: Partial<Draft>) => { setDraft((old) => ({ ...old, ...patch })); setErrors({}); };
  const save = async () => {
    const faults = faultsOf(draft);
    setErrors(faults);
    if (Object.keys(faults).length > 0) return document.getElementById('fu-content')?.scrollIntoView({ block: 'center' });
    setBusy(true);
    keepDraft(user.id, target.companyId, draft);
    queue.add({ key: draft.key, userId: user.id, companyId: target.companyId, companyName: company?.name ?? '企业', body: bodyOf(draft, target), savedAt: new Date().toISOString() });
    await queue.flush();
    setBusy(false);
    const waiting = JSON.parse(localStorage.getItem('follow-up-queue') ?? '[]') as { key: string; refused?: string }[];
    const mine = waiting.find((entry) => entry.key === draft.key);
    if (mine?.refused) { queue.remove(draft.key); return setErrors({ content: mine.refused }); }
    dropDraft(user.id, target.companyId);
    if (mine) toast.plain(`网络中断，已存在本机，${waiting.length} 条待发送`); else toast.done('跟进已保存');
    onClose();
  };
  const footer = <Button type="primary" size="large" block loading={busy} onClick={() => void save()}>保存跟进</Button>;
  return (
    <DetailDrawer open title="记跟进" extra={keptAt ? `草稿已存 ${keptAt}` : undefined} onClose={onClose} footer={footer}>
      <div className="fu">
        {read.error && read.error.status !== 0 && <ErrorState what="这家企业" error={read.error} onRetry={() => void read.refetch()} />}
        <FollowUpForm company={company} draft={draft} onChange={change} errors={errors} />
      </div>
    </DetailDrawer>
  );
}

function faultsOf(draft: Draft): Partial<Record<'content' | 'next', string>> {
  return {
    ...(draft.content.trim() ? {} : { content: '还没有写沟通内容。' }),
    ...(draft.noNext || draft.next ? {} : { next: '还没有选下次跟进的日期。没有下一步时选“不再安排”。' }),
    ...(!draft.noNext && draft.next && momentOf(draft.next.on, draft.next.time) <= new Date().toISOString() ? { next: '下次跟进要在现在之后。' } : {}),
  };
}

function bodyOf(draft: Draft, target: FollowUpTarget): Record<string, unknown> {
  return {
    kind: draft.kind,
    content: `${draft.content.trim()}${draft.intent ? `\n对方意向：${draft.intent}` : ''}`,
    happenedAt: draft.happened ? momentOf(draft.happened.on, draft.happened.time) : new Date().toISOString(),
    ...(draft.noNext || !draft.next ? { noNext: true } : { nextFollowUpAt: momentOf(draft.next.on, draft.next.time) }),
    ...(draft.nextPlan.trim() && !draft.noNext ? { nextPlan: draft.nextPlan.trim() } : {}),
    ...(target.subject ? { subject: target.subject } : {}),
  };
}
