import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sayProblem } from '@/api/problem';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { DueLabel } from '@/ui/due-label';
import { PageHead } from '@/ui/page-head';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { useAct, useRead, write } from '../api';
import { PipelineNav } from '../pipeline-nav';
import type { TargetList } from '../views';

/** Lists of companies to win; progress comes from follow-ups and projects. */
export default function TargetListsPage() {
  const lists = useRead<{ items: TargetList[] }>('/api/v1/target-lists'), [open, setOpen] = useState(false), [form] = Form.useForm(), go = useNavigate(), sells = useHasRole(sellingRoles);
  const create = useAct((v: Record<string, unknown>) => write<TargetList>('post', '/api/v1/target-lists', { body: Object.fromEntries(Object.entries(v).filter(([, x]) => x)) }), (made) => go(`/projects/targets/${made.id}`));
  return (
    <>
      <PipelineNav />
      <PageHead title="目标名单" actions={sells && <Button type="primary" onClick={() => setOpen(true)}>新建名单</Button>} />
      {lists.isPending && <div className="ui-card"><SkeletonBlock rows={5} /></div>}
      {lists.error && <div className="ui-card"><ErrorState what="目标名单" error={lists.error} onRetry={() => void lists.refetch()} /></div>}
      {lists.data?.items.length === 0 && <div className="ui-card"><EmptyState icon="flag" title="还没有目标名单" about="列出想引进的企业，看联系、走访、立项到了哪一步。" action={sells ? { label: '新建名单', onClick: () => setOpen(true) } : undefined} /></div>}
      <div className="stack">
        {lists.data?.items.map((l) => (
          <Card key={l.id} title={<Link to={`/projects/targets/${l.id}`}>{l.name}</Link>} extra={<>{l.owner.name}{l.dueOn && !l.closedAt && <DueLabel at={l.dueOn} />}</>}>
            {l.purpose && <p className="s13 t2">{l.purpose}</p>}
            <div className="row wrap s13" style={{ gap: 20, margin: '6px 0' }}><span>共 <b>{l.companies}</b> 家</span><span>已联系 <b>{l.contacted}</b></span><span>已走访 <b>{l.visited}</b></span><span>已立项 <b>{l.projects}</b></span></div>
            <ProgressBar share={l.companies ? l.projects / l.companies : 0} />
          </Card>
        ))}
      </div>
      <Modal open={open} title="新建名单" onCancel={() => setOpen(false)} okText="新建名单" cancelText="先不" confirmLoading={create.isPending} onOk={() => form.submit()} width={440} destroyOnHidden>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(v) => create.mutate(v)}><Form.Item name="name" label="名称" rules={[{ required: true, message: '还没有填名称。' }]}><Input maxLength={120} /></Form.Item><Form.Item name="purpose" label="目的"><Input maxLength={500} /></Form.Item><Form.Item name="dueOn" label="期限"><DayField /></Form.Item>{create.error && <p className="red s13" role="alert">{sayProblem(create.error)}</p>}</Form>
      </Modal>
    </>
  );
}
