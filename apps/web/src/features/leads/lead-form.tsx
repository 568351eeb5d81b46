import { leadIntents, leadSources } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { isProblem, sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { toast } from '@/ui/toast';
import { STALE, usePools } from './api';
import { ContestModal } from './contest-modal';
import type { Lead } from './views';

interface Values { name: string; uscc?: string; contactName?: string; phone?: string; source: string; referrer?: string; intent?: string; wantedPark?: string; wantedAreaM2?: number; poolId?: string; note?: string }
interface Hit { certainty: 'same' | 'likely'; maskedName: string; ownerTeam: string | null; stage: string | null; companyId?: string; protectedUntil?: string | null }
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** 新建线索: duplicates over all teams are checked while typing, masked. */
export function LeadForm({ open, onClose, onCreated }: { open: boolean; onClose: () => void; onCreated: (lead: Lead) => void }) {
  const [form] = Form.useForm<Values>();
  const [dirty, setDirty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ name?: string; uscc?: string; phone?: string }>({});
  const [contest, setContest] = useState(false);
  const pools = usePools(open).data?.items ?? [];
  const hits = useDuplicates(asked);
  const invalidate = useInvalidate();
  useEffect(() => { if (open) { form.resetFields(); setDirty(false); setError(null); setAsked({}); } }, [open, form]);
  const save = async (values: Values) => {
    setBusy(true);
    setError(null);
    try {
      const { name, uscc, contactName, phone, ...lead } = values;
      const contacts = contactName || phone ? [{ name: contactName || '未知', phone }] : undefined;
      const made = (await call('post', '/api/v1/leads', { body: { ...lead, company: { name, uscc: uscc || undefined, contacts } } } as never)) as unknown as Lead;
      await invalidate(...STALE);
      toast.done('已登记线索');
      setDirty(false);
      onCreated(made);
    } catch (problem) {
      const faults = isProblem(problem) ? (problem.errors ?? []) : [];
      for (const field of ['uscc', 'name'] as const) {
        const fault = faults.find((f) => f.path.endsWith(field));
        if (fault) form.setFields([{ name: field, errors: [fault.message] }]);
      }
      setError(sayProblem(problem));
    } finally {
      setBusy(false);
    }
  };
  const [first] = hits;
  return (
    <>
      <DetailDrawer open={open} onClose={onClose} title="新建线索" dirty={dirty} footer={<><Button type="primary" loading={busy} onClick={() => form.submit()}>登记线索</Button><Button onClick={onClose}>取消</Button></>}>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(v) => void save(v)} onValuesChange={(_, all) => { setDirty(true); setAsked({ name: all.name, uscc: all.uscc, phone: all.phone }); }} scrollToFirstError>
          <Form.Item name="name" label={<>企业名称<span className="red"> *</span></>} rules={[{ required: true, whitespace: true, message: '还没有填企业名称。' }]}><Input maxLength={200} autoFocus /></Form.Item>
          <Form.Item name="uscc" label="统一社会信用代码"><Input maxLength={24} style={{ width: 220 }} /></Form.Item>
          {first && (
            <div className="leads-hit" role="status" style={{ marginBottom: 16 }}>
              {first.certainty === 'same' ? '已有' : '疑似已有'}“{first.maskedName}”{first.ownerTeam ? `，由${first.ownerTeam}跟进` : ''}{first.protectedUntil ? `，保护期至 ${first.protectedUntil.slice(5, 10)}` : ''}。
              {first.ownerTeam && <button type="button" className="linkish" onClick={() => setContest(true)}>申请首报认定</button>}
            </div>
          )}
          <div className="row" style={{ alignItems: 'flex-start' }}>
            <Form.Item name="contactName" label="联系人" className="grow"><Input maxLength={50} /></Form.Item>
            <Form.Item name="phone" label="电话" className="grow"><Input maxLength={60} inputMode="tel" /></Form.Item>
          </div>
          <Form.Item name="source" label={<>来源<span className="red"> *</span></>} rules={[{ required: true, message: '还没有选来源。' }]}><Select options={options(leadSources)} /></Form.Item>
          <Form.Item name="referrer" label="推荐人或单位"><Input maxLength={80} /></Form.Item>
          <div className="row" style={{ alignItems: 'flex-start' }}>
            <Form.Item name="intent" label="意向等级" className="grow"><Select allowClear options={options(leadIntents)} /></Form.Item>
            <Form.Item name="wantedPark" label="意向园区" className="grow"><Select allowClear options={options(PARKS)} /></Form.Item>
            <Form.Item name="wantedAreaM2" label="需求面积"><InputNumber min={0} suffix="㎡" style={{ width: 120 }} controls={false} /></Form.Item>
          </div>
          <Form.Item name="poolId" label="放到"><Select allowClear placeholder="我的在手线索" options={pools.map((p) => ({ value: p.id, label: p.name }))} /></Form.Item>
          <Form.Item name="note" label="备注"><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} /></Form.Item>
          {error && <p className="red s13" role="alert">{error}</p>}
        </Form>
      </DetailDrawer>
      <ContestModal open={contest} about={asked} onClose={() => setContest(false)} />
    </>
  );
}

/** Asks half a second after the last key. */
function useDuplicates(asked: { name?: string; uscc?: string; phone?: string }): Hit[] {
  const [hits, setHits] = useState<Hit[]>([]);
  const key = JSON.stringify(asked);
  useEffect(() => {
    const { name, uscc, phone } = JSON.parse(key) as typeof asked;
    if ((name?.trim().length ?? 0) < 4 && (uscc?.trim().length ?? 0) < 18 && (phone?.trim().length ?? 0) < 8) return setHits([]);
    const timer = setTimeout(() => {
      call('post', '/api/v1/companies/duplicate-check', { body: { name: name || undefined, uscc: (uscc?.trim().length ?? 0) >= 18 ? uscc : undefined, phone: phone || undefined } } as never)
        .then((answer) => setHits((answer as unknown as { hits: Hit[] }).hits)).catch(() => setHits([]));
    }, 500);
    return () => clearTimeout(timer);
  }, [key]);
  return hits;
}
