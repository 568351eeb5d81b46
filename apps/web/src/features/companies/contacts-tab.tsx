import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { call, download } from '@/api/client';
import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { DetailDrawer } from '@/ui/detail-drawer';
import { MaskedPhone } from '@/ui/masked-phone';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import type { Company, Contact } from './views';

const STALE = ['/api/v1/companies'];

/** Contacts with masked phones; the whole number only with a reason and a trace. */
export function ContactsTab({ company }: { company: Company }) {
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  const { modal } = App.useApp();
  const erase = useWrite('delete', '/api/v1/companies/{id}/contacts/{contactId}', { stale: STALE, onDone: () => toast.done('已删除个人资料'), onRefused: (p) => toast.error(sayProblem(p)) });
  const reveal = (contact: Contact) => async (reason: string): Promise<string> => {
    const answer = (await call('post', '/api/v1/companies/{id}/contacts/{contactId}/reveal', { path: { id: company.id, contactId: contact.id } as never, body: { reason } as never })) as unknown as { phone: string | null };
    return answer.phone ?? '—';
  };
  const ask = (contact: Contact) => modal.confirm({
    title: `按本人要求删除“${contact.name}”的资料`, content: '电话、邮箱和姓名都会删除，不能恢复。', okText: '删除', cancelText: '不删除', okButtonProps: { danger: true }, icon: null,
    onOk: () => erase.mutateAsync({ path: { id: company.id, contactId: contact.id } as never }).catch(() => undefined),
  });
  return (
    <Card title="联系人" extra={company.editable ? <Button size="small" onClick={() => setOpen('new')}>新增联系人</Button> : undefined} style={{ maxWidth: 860 }}>
      {company.contacts.length === 0 ? <EmptyState icon="user" title="还没有联系人" about="记下第一个能说上话的人。" compact /> : company.contacts.map((contact) => (
        <div key={contact.id} className="row wrap s13" style={{ padding: '10px 0', borderTop: '1px solid #e9edf1', gap: 16 }}>
          <b style={{ minWidth: 72 }}>{contact.name}</b><span className="t2" style={{ minWidth: 80 }}>{contact.title ?? '—'}</span>
          <MaskedPhone masked={contact.phoneMasked} onReveal={company.editable ? reveal(contact) : undefined} />
          <span className="t2">{contact.emailMasked ?? ''}</span>
          {company.editable && <span className="push row"><Button type="text" size="small" onClick={() => setOpen(contact)}>编辑</Button><Button type="text" size="small" onClick={() => void download(`/api/v1/companies/${company.id}/contacts/${contact.id}/copy`)}>本人副本</Button><Button type="text" size="small" danger onClick={() => ask(contact)}>删除资料</Button></span>}
        </div>
      ))}
      {open && <ContactDrawer company={company} contact={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function ContactDrawer({ company, contact, onClose }: { company: Company; contact: Contact | null; onClose: () => void }) {
  const [form] = Form.useForm<{ name: string; title?: string; phone?: string; email?: string }>();
  const options = { stale: STALE, onDone: () => { toast.done('已保存'); onClose(); }, onRefused: (p: Parameters<typeof sayProblem>[0]) => toast.error(sayProblem(p)) };
  const add = useWrite('post', '/api/v1/companies/{id}/contacts', options);
  const change = useWrite('patch', '/api/v1/companies/{id}/contacts/{contactId}', options);
  const save = () => form.validateFields().then((values) => {
    const body = Object.fromEntries(Object.entries(values).filter(([, v]) => v)) as never;
    if (contact) change.mutate({ path: { id: company.id, contactId: contact.id } as never, body });
    else add.mutate({ path: { id: company.id } as never, body });
  }, () => undefined);
  return (
    <DetailDrawer open onClose={onClose} title={contact ? '编辑联系人' : '新增联系人'} footer={<Button type="primary" className="b" onClick={save} loading={add.isPending || change.isPending}>保存联系人</Button>}>
      <Form form={form} layout="vertical" initialValues={{ name: contact?.name, title: contact?.title ?? undefined }}>
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '没有姓名。' }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="title" label="职务"><Input maxLength={100} /></Form.Item>
        <Form.Item name="phone" label="电话" extra={contact?.phoneMasked ? `现为 ${contact.phoneMasked}；不填不改。` : '可写几个，用顿号分开。'}><Input maxLength={200} inputMode="tel" /></Form.Item>
        <Form.Item name="email" label="邮箱" extra={contact?.emailMasked ? `现为 ${contact.emailMasked}；不填不改。` : undefined}><Input maxLength={200} /></Form.Item>
      </Form>
    </DetailDrawer>
  );
}
