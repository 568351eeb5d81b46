import { Button, Checkbox, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { toast } from '@/ui/toast';
import type { Preference } from './views';

/** 提醒方式: the person's own choice; in the app a reminder always comes. */
export default function PreferencePage() {
  const stored = useGet('/api/v1/me/preferences').data as unknown as Preference | undefined;
  const [draft, setDraft] = useState<Preference>();
  useEffect(() => { if (stored) setDraft(stored); }, [stored]);
  const save = useWrite('patch', '/api/v1/me/preferences', { stale: ['/api/v1/me'], onDone: () => toast.done('已保存'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  if (!draft) return <PageHead title="提醒方式" />;
  const { version, ...body } = draft;
  return (
    <>
      <PageHead title="提醒方式" crumbs={[{ label: '设置', to: '/settings' }, { label: '提醒方式' }]} />
      <Card title="除系统内提醒外">
        <div className="stack" style={{ maxWidth: 420 }}>
          <Checkbox checked={draft.robots} onChange={(event) => setDraft({ ...draft, robots: event.target.checked })}>发到本团队的群机器人</Checkbox>
          <label className="stack" style={{ gap: 4 }}><span className="s13 t2">邮箱</span><Input value={draft.mailAddress ?? ''} placeholder="不填就不发邮件" onChange={(event) => setDraft({ ...draft, mailAddress: event.target.value.trim() || null })} /></label>
          <div className="row" style={{ gap: 12 }}>
            <label className="stack" style={{ gap: 4 }}><span className="s13 t2">免打扰开始</span><Input type="time" value={draft.quietFrom} onChange={(event) => setDraft({ ...draft, quietFrom: event.target.value })} /></label>
            <label className="stack" style={{ gap: 4 }}><span className="s13 t2">免打扰结束</span><Input type="time" value={draft.quietTo} onChange={(event) => setDraft({ ...draft, quietTo: event.target.value })} /></label>
          </div>
          <Button type="primary" className="b" style={{ alignSelf: 'flex-start' }} loading={save.isPending} onClick={() => save.mutate({ body, ...(version ? { version } : {}) } as never)}>保存提醒方式</Button>
        </div>
      </Card>
    </>
  );
}
