import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type SearchGroup, useSearch } from '@/pages/search/use-search';
import { Icon } from '@/ui/icon';

/** Global search: `/` jumps here, arrows choose, Enter opens the hit or all results. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { groups } = useSearch(asked, 5);
  const flat = groups.flatMap((group) => group.items);
  useEffect(() => { const timer = setTimeout(() => setAsked(text.trim()), 250); return () => clearTimeout(timer); }, [text]);
  useEffect(() => {
    const away = (event: PointerEvent) => { if (!box.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  const go = (to: string) => { setOpen(false); setAt(-1); navigate(to); };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); setAt((now) => Math.max(-1, Math.min(flat.length - 1, now + (event.key === 'ArrowDown' ? 1 : -1)))); }
    if (event.key === 'Escape') { setOpen(false); event.currentTarget.blur(); }
    if (event.key === 'Enter' && text.trim()) go(flat[at]?.link ?? `/search?q=${encodeURIComponent(text.trim())}`);
  };
  const show = open && asked.length > 0 && groups.length > 0;
  return (
    <div className="search-box" ref={box} role="search">
      <Icon name="search" size={16} />
      <input
        id="global-search" value={text} placeholder="搜索企业、联系人、项目、房源、政策" aria-label="搜索企业、联系人、项目、房源、政策" autoComplete="off"
        role="combobox" aria-expanded={show} aria-controls="search-hits" aria-activedescendant={show && at >= 0 ? `search-hit-${at}` : undefined}
        onChange={(event) => { setText(event.target.value); setOpen(true); setAt(-1); }} onFocus={() => setOpen(true)} onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {show && <Hits groups={groups} at={at} text={text} onGo={() => setOpen(false)} />}
    </div>
  );
}

function Hits({ groups, at, text, onGo }: { groups: SearchGroup[]; at: number; text: string; onGo: () => void }) {
  let index = -1;
  return (
    <div className="search-hits" id="search-hits" role="listbox" aria-label="搜索结果">
      {groups.map((group) => (
        <div key={group.kind}>
          <h3>{group.label}</h3>
          {group.items.map((hit) => {
            index += 1;
            return <Link key={hit.id} id={`search-hit-${index}`} role="option" aria-selected={index === at} className={index === at ? 'on' : undefined} to={hit.link} onClick={onGo}><span className="ellipsis">{hit.title}</span>{hit.note && <span className="t3 s12 push nw">{hit.note}</span>}</Link>;
          })}
        </div>
      ))}
      <Link to={`/search?q=${encodeURIComponent(text.trim())}`} onClick={onGo} className="t2">全部结果</Link>
    </div>
  );
}
