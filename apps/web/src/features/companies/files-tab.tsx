import { Button, Upload } from 'antd';
import { useState } from 'react';
import { call, download } from '@/api/client';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { bytes, moment } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import type { Attachment, Company } from './views';

/** Files of the company; served as downloads only. */
export function FilesTab({ company }: { company: Company }) {
  const read = useGet('/api/v1/companies/{id}/attachments', { path: { id: company.id } as never });
  const invalidate = useInvalidate();
  const [busy, setBusy] = useState(false);
  const items = (read.data as unknown as { items: Attachment[] } | undefined)?.items;
  const run = async (work: Promise<unknown>, said: string) => {
    setBusy(true);
    try { await work; toast.done(said); await invalidate('/api/v1/companies'); } catch (problem) { toast.error(sayProblem(problem)); } finally { setBusy(false); }
  };
  const add = (file: File) => {
    const form = new FormData();
    form.set('file', file);
    void run(call('post', '/api/v1/companies/{id}/attachments', { path: { id: company.id } as never, body: form }), '已上传');
    return false;
  };
  const upload = company.editable ? <Upload showUploadList={false} beforeUpload={add}><Button size="small" loading={busy}>上传附件</Button></Upload> : undefined;
  return (
    <Card title="附件" extra={upload} style={{ maxWidth: 860 }}>
      {!items ? <SkeletonBlock rows={3} label="正在加载附件" /> : items.length === 0 ? <EmptyState icon="upload" title="还没有附件" about="PDF、图片、Office 文件，20 MB 以内。" compact /> : items.map((a) => (
        <div key={a.id} className="row wrap s13" style={{ padding: '10px 0', borderTop: '1px solid #e9edf1', gap: 16 }}>
          <button type="button" className="linkish" onClick={() => void download(`/api/v1/companies/${company.id}/attachments/${a.id}`)}>{a.name}</button>
          <span className="t3">{bytes(a.size)}</span><span className="t3">{a.createdByName} {moment(a.createdAt)}</span>
          {company.editable && <Button className="push" type="text" size="small" danger onClick={() => void run(call('delete', '/api/v1/companies/{id}/attachments/{attachmentId}', { path: { id: company.id, attachmentId: a.id } as never }), '已删除')}>删除</Button>}
        </div>
      ))}
    </Card>
  );
}
