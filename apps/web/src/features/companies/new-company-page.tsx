import { App, Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '@/api/client';
import { useWrite } from '@/api/hooks';
import { type ApiProblem, sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { toast } from '@/ui/toast';
import { hitSentence, kindOptions } from './company-words';
import type { Company, Hit } from './views';

interface Values { name: string; uscc?: string; englishName?: string; aliases?: string[]; description?: string; businessScope?: string; kinds?: string[]; contactName?: string; contactTitle?: string; contactPhone?: string }

/** Asks for duplicates 400 ms after the last key; the hits stand below the field. */
function useDuplicates(name: string | undefined, uscc: string | undefined, phone: string | undefined): Hit[] {
  const [hits, setHits] = useState<Hit[]>([]);
  useEffect(() => {
    if (!(name && name.length > 3) && !(uscc && uscc.length === 18) && !(phone && phone.length > 6)) return setHits([]);
    const timer = setTimeout(() => {
      void call('post', '/api/v1/companies/duplicate-check', { body: { name, uscc, phone } as never }).then((answer) => setHits((answer as unknown as { hits: Hit[] }).hits), () => setHits([]));
    }, 400);
    return () => clearTimeout(timer);
  }, [name, uscc, phone]);
  return hits;
}

function Hits({ hits }: { hits: Hit[] }) {
  return (
    <div role="status" className="stack" style={{ gap: 4 }}>
      {hits.map((hit) => (
        <div key={`${hit.certainty}${hit.maskedName}${hit.companyId ?? ''}`} className={hit.certainty === 'same' ? 'red s13' : 'amb s13'}>
          {hitSentence(hit)}{hit.companyId ? <Link to={`/companies/${hit.companyId}`}> 打开</Link> : hit.ownerTeam ? '可申请首报认定。' : ''}
        </div>
      ))}
    </div>
  );
}

/** 新建企业: duplicates while typing, masked over the house; nothing is lost when the server refuses. */
export default function NewCompanyPage() {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const [name, uscc, phone] = [Form.useWatch('name', form), Form.useWatch('uscc', form), Form.useWatch('contactPhone', form)];
  const hits = useDuplicates(name, uscc, phone);
  const refused = (problem: ApiProblem) => {
    const fields = problem.errors.filter((e) => ['name', 'uscc'].includes(e.path));
    if (fields.length) form.setFields(fields.map((e) => ({ name: e.path as 'name', errors: [e.message] })));
    else if (problem.code === 'COMPANIES.ALREADY_EXISTS') {
      const found = (problem.data.hits as Hit[] | undefined) ?? [];
      const same = found.some((h) => h.certainty === 'same');
      if (same || !found.length) toast.error(found[0] ? hitSentence(found[0]) : sayProblem(problem));
      else modal.confirm({ title: '已有同名企业', content: found.map(hitSentence).join(' '), okText: '仍然新建', cancelText: '不新建', icon: null, onOk: () => send(true) });
    } else toast.error(sayProblem(problem));
  };
  const create = useWrite('post', '/api/v1/companies', {
    stale: ['/api/v1/companies', '/api/v1/pages'],
    onDone: (made) => { toast.done('已新建'); navigate(`/companies/${(made as unknown as Company).id}`, { replace: true }); },
    onRefused: refused,
  });
  const send = (despiteDuplicates: boolean) => {
    const { contactName, contactTitle, contactPhone, ...company } = form.getFieldsValue();
    const contacts = contactName ? [{ name: contactName, title: contactTitle, phone: contactPhone }] : undefined;
    create.mutate({ body: { ...company, uscc: company.uscc || undefined, contacts, ...(despiteDuplicates && { despiteDuplicates }) } as never });
  };
  return (
    <>
      <PageHead title="新建企业" crumbs={[{ label: '企业', to: '/companies' }, { label: '新建' }]} />
      <Card style={{ maxWidth: 720 }}>
        <Form form={form} layout="vertical" onFinish={() => send(false)} scrollToFirstError>
          <Form.Item name="name" label="企业名称" rules={[{ required: true, message: '没有企业名称。' }]} extra={hits.length ? <Hits hits={hits} /> : '按营业执照填写；分公司单独建档。'}>
            <Input maxLength={200} autoFocus />
          </Form.Item>
          <Form.Item name="uscc" label="统一社会信用代码" style={{ maxWidth: 260 }}><Input maxLength={30} placeholder="18 位" /></Form.Item>
          <Form.Item name="kinds" label="类型"><Select mode="multiple" options={kindOptions} optionFilterProp="label" /></Form.Item>
          <Form.Item name="description" label="企业简介" extra="做什么、产品到哪一步，写得越具体，契合度越准。"><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={20000} /></Form.Item>
          <Form.Item name="businessScope" label="经营范围"><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20000} /></Form.Item>
          <Form.Item name="aliases" label="别名"><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} /></Form.Item>
          <Form.Item name="englishName" label="英文名"><Input maxLength={300} /></Form.Item>
          <div className="row wrap" style={{ alignItems: 'start' }}>
            <Form.Item name="contactName" label="联系人" className="grow"><Input maxLength={100} /></Form.Item>
            <Form.Item name="contactTitle" label="职务" className="grow"><Input maxLength={100} /></Form.Item>
            <Form.Item name="contactPhone" label="电话" className="grow"><Input maxLength={100} inputMode="tel" /></Form.Item>
          </div>
          <Button type="primary" className="b" htmlType="submit" loading={create.isPending}>新建企业</Button>
        </Form>
      </Card>
    </>
  );
}
