import { PARKS } from '@crm/identity/words';
import { trackLabels, tracks } from '@crm/pipeline/words';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sayProblem } from '@/api/problem';
import { useAct, useRead, write } from '../api';
import type { Project } from '../views';

interface Found { id: string; name: string }
interface Values { companyId: string; title?: string; track: string; parks?: string[]; investmentWan?: number; areaMinM2?: number; summary?: string }

/** A project for a company already on file; the name is found while typing. */
export function NewProject({ open, companyId, onClose }: { open: boolean; companyId: string | null; onClose: () => void }) {
  const [form] = Form.useForm<Values>(), [q, setQ] = useState(''), go = useNavigate();
  const found = useRead<{ items: Found[] }>('/api/v1/companies', { query: { limit: 12, ...(q ? { q } : { sort: '-updatedAt' }) } }, { keep: true, enabled: open });
  const items = found.data?.items ?? [];
  const create = useAct((v: Values) => write<Project>('post', '/api/v1/projects', { body: { companyId: v.companyId, ...(v.title ? { title: v.title } : {}), track: v.track, parks: v.parks ?? [], ...(v.summary ? { summary: v.summary } : {}), ...(v.investmentWan ? { expected: { investmentWan: v.investmentWan } } : {}), ...(v.areaMinM2 ? { demand: { areaMinM2: v.areaMinM2 } } : {}) } }), (made) => { onClose(); go(`/projects/${made.id}`); });
  return (
    <Modal open={open} title="新建项目" onCancel={onClose} okText="新建项目" cancelText="先不" confirmLoading={create.isPending} onOk={() => form.submit()} width={480} destroyOnHidden>
      <Form<Values> form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ track: 'lease', companyId: companyId ?? undefined }} onFinish={(v) => create.mutate(v)}>
        <Form.Item name="companyId" label={<span>企业<span className="red"> *</span></span>} rules={[{ required: true, message: '选一家企业。没有的先去新建企业。' }]}>
          <Select showSearch={{ filterOption: false, onSearch: setQ }} placeholder="名称、简称、拼音或首字母" options={items.map((c) => ({ value: c.id, label: c.name }))} loading={found.isFetching} />
        </Form.Item>
        <Form.Item name="title" label="项目名称" extra="不填用企业名称"><Input maxLength={200} /></Form.Item>
        <div className="row" style={{ alignItems: 'flex-start' }}>
          <Form.Item name="track" label="类型" className="grow"><Select options={tracks.map((value) => ({ value, label: trackLabels[value] }))} /></Form.Item>
          <Form.Item name="parks" label="拟选园区" className="grow"><Select mode="multiple" options={Object.entries(PARKS).map(([value, label]) => ({ value, label }))} /></Form.Item>
        </div>
        <div className="row" style={{ alignItems: 'flex-start' }}>
          <Form.Item name="investmentWan" label="预计投资" className="grow"><InputNumber min={0} suffix="万元" style={{ width: '100%' }} /></Form.Item>
          <Form.Item name="areaMinM2" label="需求面积" className="grow"><InputNumber min={0} suffix="㎡" style={{ width: '100%' }} /></Form.Item>
        </div>
        <Form.Item name="summary" label="一句话"><Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} /></Form.Item>
        {create.error && <p className="red s13" role="alert">{sayProblem(create.error)}</p>}
      </Form>
    </Modal>
  );
}
