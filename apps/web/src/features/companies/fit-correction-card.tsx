import { App, Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { toast } from '@/ui/toast';
import { Tag } from '@/ui/tag';
import type { Company, Fit, FitCorrection } from './views';

const STALE = ['/api/v1/companies'];
const LIMIT = 10, LONGEST_DAYS = 180, USUAL_DAYS = 90;
const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points)}`;

/** 手动修正: who, how much, why, until when; the past ones stay. Leads set and withdraw. */
export function FitCorrectionCard({ company, fit }: { company: Company; fit: Fit }) {
  const lead = useHasRole(['team_lead']) && company.editable;
  const [open, setOpen] = useState(false);
  const { modal } = App.useApp();
  const path = { id: company.id } as never;
  const list = useGet('/api/v1/companies/{id}/fit/corrections' as never, { path });
  const withdraw = useWrite('delete', '/api/v1/companies/{id}/fit/corrections/live' as never, { stale: STALE, onDone: () => toast.done('已撤销修正'), onRefused: (p) => toast.error(sayProblem(p)) });
  const items = (list.data as unknown as { items: FitCorrection[] } | undefined)?.items ?? [];
  if (!fit.primary || (!lead && items.length === 0)) return null;
  const live = items.find((c) => c.live);
  const ask = () => modal.confirm({ title: '撤销正在生效的修正？', content: '契合度回到计算值，修正记录保留。', okText: '撤销修正', cancelText: '不撤销', icon: null, onOk: () => withdraw.mutateAsync({ path }).catch(() => undefined) });
  return (
    <Card title="手动修正" extra={lead && <span className="row" style={{ gap: 8 }}>{live && <Button size="small" onClick={ask}>撤销</Button>}<Button size="small" onClick={() => setOpen(true)}>{live ? '改' : '修正'}</Button></span>}>
      {items.length === 0 && <p className="s13 t3">没有修正。修正与计算值并列显示，不影响列表排序。</p>}
      {items.map((c) => (
        <div key={c.id} className="row wrap s13" style={{ gap: 8, padding: '6px 0' }}>
          <b className="num" style={{ width: 32 }}>{signed(c.points)}</b>
          {c.live ? <Tag tone="brand">至 {c.expiresOn}</Tag> : <Tag tone="grey">{c.withdrawnAt ? '已结束' : `${c.expiresOn} 到期`}</Tag>}
          <span className="grow">{c.reason}</span><span className="t3 s12">{c.byName}，{c.setOn}</span>
        </div>
      ))}
      {open && <CorrectionModal companyId={company.id} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function CorrectionModal({ companyId, onClose }: { companyId: string; onClose: () => void }) {
  const [form] = Form.useForm<{ points: string; reason: string; expiresOn: Dayjs }>();
  const save = useWrite('post', '/api/v1/companies/{id}/fit/corrections' as never, { stale: STALE, onDone: () => { toast.done('已修正'); onClose(); }, onRefused: (p) => toast.error(sayProblem(p)) });
  const submit = () => form.validateFields().then(({ points, reason, expiresOn }) => save.mutate({ path: { id: companyId } as never, body: { points: Number(points), reason: reason.trim(), expiresOn: expiresOn.format('YYYY-MM-DD') } as never }), () => undefined);
  const range = (_: unknown, value: string) => (/^[-−]?\d{1,2}$/.test(value ?? '') && Number(value.replace('−', '-')) !== 0 && Math.abs(Number(value.replace('−', '-'))) <= LIMIT ? Promise.resolve() : Promise.reject(new Error(`填 −${LIMIT} 到 ${LIMIT} 的整数，不能为 0。`)));
  return (
    <Modal open title="手动修正契合度" okText="保存修正" cancelText="先不" width={440} onCancel={onClose} onOk={submit} okButtonProps={{ loading: save.isPending }}>
      <Form form={form} layout="vertical" initialValues={{ expiresOn: dayjs().add(USUAL_DAYS, 'day') }}>
        <Form.Item name="points" label="修正分值" rules={[{ required: true, validator: range }]} normalize={(v: string) => v.replace('−', '-')} extra="最多 ±10 分"><Input inputMode="numeric" suffix="分" style={{ width: 140 }} /></Form.Item>
        <Form.Item name="reason" label="理由" rules={[{ required: true, min: 4, message: '写明理由，至少 4 个字。' }]}><Input.TextArea rows={3} maxLength={500} placeholder="例如：10 月走访，产线已运行，三类证在手" /></Form.Item>
        <Form.Item name="expiresOn" label="到期日" rules={[{ required: true, message: '没有到期日。' }]} extra={`最长 ${LONGEST_DAYS} 天，到期自动失效`}><DatePicker allowClear={false} disabledDate={(d) => !d.isAfter(dayjs(), 'day') || d.isAfter(dayjs().add(LONGEST_DAYS, 'day'))} /></Form.Item>
      </Form>
    </Modal>
  );
}
