import { Button, Checkbox, Input, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { toast } from '@/ui/toast';
import type { Preference } from './views';

/** 提醒方式: the person's own choice; in the app a reminder always comes. */
export default function PreferencePage() {
  const stored = useGet('/api/v1/me/preferences').data as unknown as Preference | undefined;
  const [draft, setDraft] = useState<Preference>();
  useEffect(() => { if (stored) setDraft(stored); }, [stored]);
  const save = useWrite('patch', '/api/v1/me/preferences', { stale: ['/api/v1/me', '/api/v1/me/preferences'], onDone: () => toast.done('已保存'), onRefused: (problem) => toast.error(sayProblem(problem)) });
  if (!draft || !stored) return <><PageHead title="提醒方式" /><Card><SkeletonBlock rows={4} /></Card></>;
  // only what was changed: hours never touched stay those of the house
  const body = Object.fromEntries(Object.entries(draft).filter(([key, value]) => key !== 'version' && value !== stored[key as keyof Preference]));
  const changed = Object.keys(body).length > 0;
  return (
    <>
      <PageHead title="提醒方式" crumbs={[{ label: '设置', to: '/settings' }, { label: '提醒方式' }]} facts="系统内提醒总会到；这里定系统外怎么提醒" />
      <Card title="除系统内提醒外">
        <div className="stack" style={{ maxWidth: 460 }}>
          <Checkbox checked={draft.digest} onChange={(event) => setDraft({ ...draft, digest: event.target.checked })}>工作日早上发每日汇总<br /><span className="s12 t3">逾期、今天到期、未安排下次跟进，合成一条</span></Checkbox>
          <Checkbox checked={draft.robots} onChange={(event) => setDraft({ ...draft, robots: event.target.checked })}>发到本团队和全员的群机器人</Checkbox>
          <label className="stack" style={{ gap: 4 }}><span className="s13 t2">邮箱</span><Input type="email" value={draft.mailAddress ?? ''} placeholder="不填就不发邮件" onChange={(event) => setDraft({ ...draft, mailAddress: event.target.value.trim() || null })} /></label>
          <div className="row" style={{ gap: 12 }}>
            <Hour label="免打扰开始" value={draft.quietFrom} onChange={(quietFrom) => setDraft({ ...draft, quietFrom })} />
            <Hour label="免打扰结束" value={draft.quietTo} onChange={(quietTo) => setDraft({ ...draft, quietTo })} />
          </div>
          <span className="s12 t3">免打扰时段内不发群和邮件，结束后合成一条补发。两个时间相同，表示不设免打扰。</span>
          <Button type="primary" className="b" style={{ alignSelf: 'flex-start' }} disabled={!changed} loading={save.isPending} onClick={() => save.mutate({ body, ...(stored.version ? { version: stored.version } : {}) } as never)}>保存提醒方式</Button>
        </div>
      </Card>
    </>
  );
}

/** HH:mm in 24 hours, whatever the browser's own way. */
const Hour = ({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) => <div className="stack" style={{ gap: 4 }}><label className="s13 t2" htmlFor={label}>{label}</label><TimePicker id={label} value={dayjs(`2026-01-01T${value}`)} format="HH:mm" minuteStep={10} allowClear={false} needConfirm={false} onChange={(at) => at && onChange(at.format('HH:mm'))} /></div>;
