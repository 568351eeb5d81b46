import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { call } from '@/api/client';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Icon } from '@/ui/icon';
import { toast } from '@/ui/toast';

interface SavedView { id: string; name: string; query: string }
const PATH = '/api/v1/lead-views';

/** Named filters of the person: `本周展会`. The same name again replaces the old filter. */
export function SavedViews({ values }: { values: Record<string, string | undefined> }) {
  const [, setParams] = useSearchParams();
  const invalidate = useInvalidate();
  const [shown, setShown] = useState<'list' | 'save' | null>(null);
  const items = (useGet(PATH, {}, { fresh: 60_000 }).data as unknown as { items: SavedView[] } | undefined)?.items ?? [];
  const query = new URLSearchParams(Object.entries(values).filter((e): e is [string, string] => Boolean(e[1]))).toString();
  const store = (view: { name: string; query: string }) => call('post', PATH, { body: view } as never).then(() => invalidate(PATH));
  const save = (name: string) => store({ name, query }).then(() => { setShown(null); toast.done(`已存为视图“${name}”`); }).catch((e: unknown) => toast.error(sayProblem(e)));
  const remove = (view: SavedView) =>
    call('delete', `${PATH}/{id}` as '/api/v1/lead-views/{id}', { path: { id: view.id } } as never)
      .then(() => invalidate(PATH))
      .then(() => { toast.undo(`已删除视图“${view.name}”`, () => store({ name: view.name, query: view.query }).catch((e: unknown) => toast.error(sayProblem(e)))); })
      .catch((e: unknown) => toast.error(sayProblem(e)));
  const list = (
    <ul className="leads-views">
      {items.map((view) => (
        <li key={view.id}>
          <button type="button" aria-current={view.query === query || undefined} onClick={() => { setParams(new URLSearchParams(view.query)); setShown(null); }}>{view.name}</button>
          <button type="button" className="drop" aria-label={`删除视图 ${view.name}`} title="删除" onClick={() => void remove(view)}><Icon name="close" size={14} /></button>
        </li>
      ))}
    </ul>
  );
  return (
    <span className="row hide-phone" style={{ gap: 8 }}>
      {items.length > 0 && <Popover content={list} trigger="click" placement="bottomRight" open={shown === 'list'} onOpenChange={(open) => setShown(open ? 'list' : null)}><Button size="small" type="text">视图 {items.length}</Button></Popover>}
      <Popover content={<SaveForm onSave={save} />} trigger="click" placement="bottomRight" destroyOnHidden open={shown === 'save'} onOpenChange={(open) => setShown(open ? 'save' : null)}><Button size="small" type="text">存为视图</Button></Popover>
    </span>
  );
}

function SaveForm({ onSave }: { onSave: (name: string) => Promise<unknown> }) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!name.trim() || busy) return;
    setBusy(true);
    await onSave(name.trim());
    setBusy(false);
  };
  return (
    <div className="stack" style={{ width: 220, gap: 8 }}>
      <Input autoFocus value={name} onChange={(e) => setName(e.target.value)} placeholder="视图名称" aria-label="视图名称" maxLength={40} onPressEnter={() => void save()} />
      <Button type="primary" size="small" loading={busy} disabled={!name.trim()} onClick={() => void save()}>存为视图</Button>
    </div>
  );
}
