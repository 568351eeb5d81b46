import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from './icon';
import './toast.css';

interface Toast { id: number; text: string; tone: 'done' | 'plain' | 'error'; until: number; undo?: () => unknown; act?: { label: string; run: () => unknown } }

let shown: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();
const publish = (toasts: Toast[]) => { shown = toasts; for (const listener of listeners) listener(); };

function add(toast: Omit<Toast, 'id' | 'until'>, ms: number): number {
  const id = next++;
  publish([...shown.slice(-2), { ...toast, id, until: Date.now() + ms }]);
  setTimeout(() => dismiss(id), ms);
  return id;
}
function dismiss(id: number) { if (shown.some((toast) => toast.id === id)) publish(shown.filter((toast) => toast.id !== id)); }

/** Bottom centre, ink ground, one line. `已保存`, never 保存成功. */
export const toast = {
  done: (text: string) => add({ text, tone: 'done' }, 4_000),
  plain: (text: string, act?: { label: string; run: () => unknown }) => add({ text, tone: 'plain', act }, act ? 10_000 : 4_000),
  error: (text: string) => add({ text, tone: 'error' }, 6_000),
  /** Ten seconds with a countdown: `已释放 A3-303　撤销 8 秒`. */
  undo: (text: string, undo: () => unknown) => add({ text, tone: 'plain', undo }, 10_000),
  dismiss,
};

/** Mounted once by the frame. */
export function Toaster() {
  const toasts = useSyncExternalStore((listener) => { listeners.add(listener); return () => void listeners.delete(listener); }, () => shown);
  return (
    <div className="ui-toasts no-print" aria-live="polite">
      {toasts.map((item) => (
        <div key={item.id} className="ui-toast" role={item.tone === 'error' ? 'alert' : 'status'}>
          {item.tone === 'done' && <Icon name="check" size={16} stroke={2} />}
          {item.tone === 'error' && <Icon name="warning" size={16} />}
          {item.text}
          {item.undo && <UndoButton toast={item} />}
          {item.act && <button type="button" onClick={() => { dismiss(item.id); void item.act?.run(); }}>{item.act.label}</button>}
        </div>
      ))}
    </div>
  );
}

function UndoButton({ toast: { id, until, undo } }: { toast: Toast }) {
  const left = useSyncExternalStore(everySecond, () => Math.max(1, Math.ceil((until - Date.now()) / 1000)));
  // The second keyboard way: Ctrl-Z while the toast stands and nothing is being typed.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing) { event.preventDefault(); dismiss(id); void undo?.(); }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id, undo]);
  return <button type="button" onClick={() => { dismiss(id); void undo?.(); }}>撤销 {left} 秒</button>;
}
function everySecond(listener: () => void) { const timer = setInterval(listener, 250); return () => clearInterval(timer); }
