import { Button, Input, InputNumber, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { useGet, useWrite } from '@/api/hooks';
import { isProblem, sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import type { SettingView } from './views';
import './identity.css';

const groups: Record<string, string> = { leads: '线索', companies: '企业', pipeline: '项目', space: '载体', reminders: '提醒', reports: '报表', policy: '政策', fit: '契合度', identity: '账号', platform: '平台' };

/** Every value an administrator may change, by part; leads and managers read them. */
export default function ParametersPage() {
  const read = useGet('/api/v1/settings');
  const items = (read.data as { items: SettingView[] } | undefined)?.items;
  const byGroup = useMemo(() => grouped(items ?? []), [items]);
  return (
    <>
      <PageHead title="系统参数" crumbs={[{ label: '设置', to: '/settings' }, { label: '系统参数' }]} facts="改动即时生效，并写入审计。" />
      {read.isPending && <div className="ui-card"><SkeletonBlock rows={8} /></div>}
      {read.error && !items && <div className="ui-card"><ErrorState what="系统参数" error={read.error} onRetry={() => void read.refetch()} /></div>}
      {items?.length === 0 && <div className="ui-card"><EmptyState icon="sliders" title="没有可改的参数" /></div>}
      <div className="stack">
        {byGroup.map(([group, members]) => <Card key={group} title={groups[group] ?? group} flush>{members.map((setting) => <Parameter key={setting.key} setting={setting} />)}</Card>)}
      </div>
    </>
  );
}

/** By the lib that owns the key, in the order they came. */
function grouped(items: SettingView[]): [string, SettingView[]][] {
  const groups = new Map<string, SettingView[]>();
  for (const item of items) {
    const group = item.key.split('.')[0] ?? 'platform';
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups];
}

function Parameter({ setting }: { setting: SettingView }) {
  const admin = useHasRole(['admin']);
  const [value, setValue] = useState<unknown>(undefined);
  const [fault, setFault] = useState<string | null>(null);
  const put = useWrite('put', '/api/v1/settings/{key}', {
    stale: ['/api/v1/settings'],
    onDone: () => { setValue(undefined); setFault(null); },
    onRefused: (problem) => setFault(isProblem(problem) && problem.errors[0] ? problem.errors[0].message : sayProblem(problem)),
  });
  const save = (next: unknown) => put.mutate({ path: { key: setting.key }, body: { value: next as never } }, {
    onSuccess: () => toast.undo(`已改${setting.label}`, () => put.mutate({ path: { key: setting.key }, body: { value: setting.value as never } })),
  });
  const shown = value === undefined ? setting.value : value;
  const isDefault = JSON.stringify(setting.value) === JSON.stringify(setting.default);
  return (
    <div className="parameter">
      <div>
        <div className="b s13">{setting.label}</div>
        <div className="s12 t3">{[setting.help, bounds(setting), isDefault ? '默认值' : `默认 ${say(setting.default)}`, setting.changedAt && `${moment(setting.changedAt)} 改过`].filter(Boolean).join('·')}</div>
        {fault && <div className="red s12" role="alert">{fault}</div>}
      </div>
      <div className="row">
        <Editor setting={setting} value={shown} disabled={!admin} onChange={setValue} onSave={save} />
        {value !== undefined && typeof setting.default !== 'boolean' && <Button size="small" type="primary" loading={put.isPending} onClick={() => save(parse(setting, value))}>保存</Button>}
      </div>
    </div>
  );
}

function Editor({ setting, value, disabled, onChange, onSave }: { setting: SettingView; value: unknown; disabled: boolean; onChange: (value: unknown) => void; onSave: (value: unknown) => void }) {
  if (typeof setting.default === 'boolean') return <Switch checked={Boolean(value)} disabled={disabled} onChange={onSave} aria-label={setting.label} />;
  if (typeof setting.default === 'number') return <InputNumber value={value as number} disabled={disabled} min={setting.min} max={setting.max} onChange={onChange} suffix={setting.unit} aria-label={setting.label} style={{ width: 150 }} />;
  return <Input value={typeof value === 'string' ? value : JSON.stringify(value)} disabled={disabled} onChange={(event) => onChange(event.target.value)} aria-label={setting.label} suffix={setting.unit} />;
}

/** Lists and objects are edited as JSON; a text that is none goes as it is and the API says why not. */
function parse(setting: SettingView, value: unknown): unknown {
  if (typeof setting.default === 'string' || typeof value !== 'string') return value;
  try { return JSON.parse(value); } catch { return value; }
}
const say = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : typeof value === 'boolean' ? (value ? '开' : '关') : String(value));
const bounds = ({ min, max, unit = '' }: SettingView) => (min !== undefined && max !== undefined ? `${min} 到 ${max}${unit ? ` ${unit}` : ''}` : null);
