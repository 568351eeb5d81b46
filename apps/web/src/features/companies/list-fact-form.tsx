import type { ListFact } from '@crm/companies/words';
import { Button } from 'antd';
import { useState } from 'react';
import { EntryInput } from './entry-field';
import { askedFields, type Entry, entryTitle, newEntry, withField } from './list-entries';
import './list-fact-form.css';

interface Props {
  form: ListFact;
  value: Entry[];
  onChange: (value: Entry[]) => void;
  /** the entry that keeps the list from being saved */
  fault: { at: number; message: string } | null;
  /** what an empty field means, 未知 unless said otherwise */
  empty?: string;
}

/** Entries of a list of facts: one line each, one of them open. What is left empty is unknown, or what `empty` says. */
export function ListFactForm({ form, value, onChange, fault, empty }: Props) {
  const [open, setOpen] = useState(value.length === 1 ? 0 : -1);
  const shown = fault && fault.at >= 0 ? fault.at : open;
  const add = () => {
    onChange([...value, newEntry(form, value)]);
    setOpen(value.length);
  };
  const remove = (at: number) => {
    onChange(value.filter((_, i) => i !== at));
    setOpen(-1);
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      {value.length === 0 && <p className="s13 t3">还没有{form.entry}。</p>}
      {value.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry's key is typed by people and may be empty or double while they do
        <section key={at} className={`entry-card${shown === at ? ' open' : ''}`} aria-label={`${form.entry} ${at + 1}`}>
          <div className="entry-head">
            <button type="button" className="entry-title" aria-expanded={shown === at} onClick={() => setOpen(open === at ? -1 : at)}>
              <span className="t3">{form.entry} {at + 1}</span> {entryTitle(form, entry) || <span className="t3">未填写</span>}
            </button>
            <Button type="link" size="small" onClick={() => setOpen(open === at ? -1 : at)}>{shown === at ? '收起' : '修改'}</Button>
            <Button type="link" size="small" danger aria-label={`删除${form.entry} ${at + 1}`} onClick={() => remove(at)}>删除</Button>
          </div>
          {fault?.at === at && <p className="red s12" role="alert">{fault.message}</p>}
          {shown === at && (
            <div className="entry-grid">
              {askedFields(form, entry).map((field) => (
                <EntryInput key={field.key} field={field} value={entry[field.key]} onChange={(v) => onChange(value.map((e, i) => (i === at ? withField(form, e, field.key, v) : e)))} empty={empty} />
              ))}
            </div>
          )}
        </section>
      ))}
      {fault?.at === -1 && <p className="red s12" role="alert">{fault.message}</p>}
      <div><Button onClick={add}>添加{form.entry}</Button></div>
    </div>
  );
}
