import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { DetailDrawer } from '@/ui/detail-drawer';
import { toast } from '@/ui/toast';
import { kindOptions } from './company-words';
import type { Company } from './views';

/** 编辑资料 beside the page; a stale version says who was faster. */
export function EditDrawer({ company, onClose }: { company: Company; onClose: () => void }) {
  const [form] = Form.useForm();
  const [dirty, setDirty] = useState(false);
  const save = useWrite('patch', '/api/v1/companies/{id}', {
    stale: ['/api/v1/companies'],
    onDone: () => { toast.done('已保存，契合度已重算'); onClose(); },
    onRefused: (p) => (p.errors.length ? form.setFields(p.errors.map((e) => ({ name: e.path, errors: [e.message] }))) : toast.error(sayProblem(p))),
  });
  const send = () => {
    const { kinds, ...values } = form.getFieldsValue();
    const kept = (kinds as string[]).map((kind) => { const old = company.kinds.find((k) => k.kind === kind); return old?.year ? { kind, year: old.year, ...(old.evidence && { evidence: old.evidence }) } : kind; });
    const body = Object.fromEntries(Object.entries({ ...values, kinds: kept }).map(([k, v]) => [k, v === '' ? null : v]));
    save.mutate({ path: { id: company.id } as never, body: body as never, version: company.version });
  };
  const { name, uscc, englishName, aliases, parentGroup, description, businessScope, products, address } = company;
  return (
    <DetailDrawer open onClose={onClose} dirty={dirty} width={520} title="编辑资料" footer={<Button type="primary" className="b" loading={save.isPending} onClick={send}>保存资料</Button>}>
      <Form form={form} layout="vertical" onValuesChange={() => setDirty(true)} initialValues={{ name, uscc: uscc ?? '', englishName: englishName ?? '', aliases, parentGroup: parentGroup ?? '', description: description ?? '', businessScope: businessScope ?? '', products, address: address ?? '', kinds: company.kinds.map((k) => k.kind) }}>
        <Form.Item name="name" label="企业名称"><Input maxLength={200} /></Form.Item>
        <Form.Item name="uscc" label="统一社会信用代码"><Input maxLength={30} /></Form.Item>
        <Form.Item name="kinds" label="类型"><Select mode="multiple" options={kindOptions} optionFilterProp="label" /></Form.Item>
        <Form.Item name="aliases" label="别名"><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} /></Form.Item>
        <Form.Item name="products" label="产品"><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '；']} /></Form.Item>
        <Form.Item name="description" label="企业简介"><Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} /></Form.Item>
        <Form.Item name="businessScope" label="经营范围"><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
        <Form.Item name="englishName" label="英文名"><Input maxLength={300} /></Form.Item>
        <Form.Item name="parentGroup" label="所属集团"><Input maxLength={200} /></Form.Item>
        <Form.Item name="address" label="注册地址"><Input maxLength={500} /></Form.Item>
      </Form>
    </DetailDrawer>
  );
}
