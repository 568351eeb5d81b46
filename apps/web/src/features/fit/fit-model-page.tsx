import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { type ApiProblem, sayProblem } from '@/api/problem';
import { useUser } from '@/session/use-session';
import { Card } from '@/ui/card';
import { stamp } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { EvaluationCard } from './evaluation-card';
import { PreviewCard } from './preview-card';
import { changesOf, type Draft, emptyDraft, type Model, type Preview, type Version, type Versions } from './views';
import { WeightsEditor } from './weights-editor';

const refuse = (problem: ApiProblem) => toast.error(sayProblem(problem));
const STALE = ['/api/v1/fit', '/api/v1/companies'];

/** 设置→契合度模型: change weights, see whose score moves, store a version, put it to work. */
export default function FitModelPage() {
  const admin = useUser().roles.includes('admin');
  const model = useGet('/api/v1/fit/models/{version}' as never, { path: { version: 'active' } as never });
  const versions = useGet('/api/v1/fit/models' as never);
  const { modal } = App.useApp();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [preview, setPreview] = useState<{ draft: Draft; answer: Preview }>();
  const [naming, setNaming] = useState(false);
  const look = useWrite('post', '/api/v1/fit/models/preview' as never, { onDone: (answer) => setPreview({ draft, answer: answer as unknown as Preview }), onRefused: refuse });
  const save = useWrite('post', '/api/v1/fit/models' as never, {
    stale: STALE,
    onDone: () => { setNaming(false); setDraft(emptyDraft); setPreview(undefined); toast.done('已存为新版本，启用后才会重新评分'); },
    onRefused: refuse,
  });
  const activate = useWrite('post', '/api/v1/fit/models/{version}/activate' as never, { stale: STALE, onDone: () => toast.done('已启用，正在后台重新评分'), onRefused: refuse });
  const changes = changesOf(draft);
  const active = model.data as unknown as Model | undefined;
  const list = versions.data as unknown as Versions | undefined;
  const confirm = (version: Version) =>
    modal.confirm({ title: `启用 ${version.version}？`, content: '全部企业会在后台重新评分，历史分数保留。可随时启用回旧版本。', okText: '启用', cancelText: '不启用', icon: null, onOk: () => activate.mutateAsync({ path: { version: version.version } as never }).catch(() => undefined) });

  if (model.error) return <><PageHead title="契合度模型" crumbs={[{ label: '设置', to: '/settings' }]} /><ErrorState what="契合度模型" error={model.error} onRetry={() => void model.refetch()} /></>;
  return (
    <>
      <PageHead
        title="契合度模型"
        crumbs={[{ label: '设置', to: '/settings' }]}
        facts={active && <span className="t2">在用 {active.version}，词库 {active.lexiconVersion}，{active.groups.reduce((n, g) => n + g.terms, 0).toLocaleString('zh-CN')} 词</span>}
        actions={admin && <><Button disabled={!changes} onClick={() => { setDraft(emptyDraft); setPreview(undefined); }}>放弃修改</Button><Button disabled={!changes} loading={look.isPending} onClick={() => look.mutate({ body: draft as never })}>预览影响</Button><Button type="primary" disabled={!changes} onClick={() => setNaming(true)}>存为新版本</Button></>}
      />
      <div className="cols">
        <div className="stack">
          {preview && preview.draft === draft && <PreviewCard preview={preview.answer} changes={changes} />}
          {active ? <WeightsEditor model={active} draft={draft} locked={!admin} onChange={setDraft} /> : <Card title="权重"><SkeletonBlock rows={8} label="正在加载权重" /></Card>}
        </div>
        <div className="stack">
          <EvaluationCard version={active?.version.split('+')[0] ?? 'active'} />
          <Card title="版本">
            {list ? list.items.map((v) => (
              <div key={v.version} className="row fit-version" style={{ padding: '8px 0', gap: 8 }}>
                <span className="grow"><b>{v.version}</b> {v.active && <Tag tone="brand">在用</Tag>}<br /><span className="t3 s12">{v.note || '无说明'}{v.createdAt ? `，${stamp(v.createdAt)}` : ''}</span></span>
                {admin && !v.active && <Button size="small" loading={activate.isPending} onClick={() => confirm(v)}>启用</Button>}
              </div>
            )) : <SkeletonBlock rows={2} label="正在加载版本" />}
          </Card>
        </div>
      </div>
      <SaveModal open={naming} busy={save.isPending} changes={changes} onCancel={() => setNaming(false)} onSave={(note) => save.mutate({ body: { ...draft, note } as never })} />
    </>
  );
}

function SaveModal({ open, busy, changes, onCancel, onSave }: { open: boolean; busy: boolean; changes: number; onCancel: () => void; onSave: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <Modal open={open} title="存为新版本" okText="存为新版本" cancelText="先不" onCancel={onCancel} onOk={() => onSave(note.trim())} okButtonProps={{ loading: busy, disabled: note.trim().length < 2 }}>
      <p className="t2">改了 {changes} 项。写明为什么改，便于以后回看。</p>
      <Input.TextArea rows={3} maxLength={500} value={note} onChange={(e) => setNote(e.target.value)} placeholder="例如：补充核药词组，降低名称权重" />
    </Modal>
  );
}
