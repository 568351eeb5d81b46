import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import type { Column } from './cursor-table';

interface Choice<T> { visible: Column<T>[]; hidden: Set<string>; toggle: (key: string) => void }

/** Which columns the reader wants, kept in this browser per list. */
export function useColumnChoice<T>(name: string | undefined, columns: Column<T>[]): Choice<T> {
  const place = `columns:${name}`;
  const [hidden, setHidden] = useState<Set<string>>(() => {
    const kept = name ? localStorage.getItem(place) : null;
    return new Set(kept ? (JSON.parse(kept) as string[]) : columns.filter((column) => column.hidden).map((column) => column.key));
  });
  const toggle = (key: string) => {
    const next = new Set(hidden);
    next.has(key) ? next.delete(key) : next.add(key);
    setHidden(next);
    if (name) localStorage.setItem(place, JSON.stringify([...next]));
  };
  return { visible: columns.filter((column) => !hidden.has(column.key)), hidden, toggle };
}

export function ColumnChoice<T>({ columns, choice }: { columns: Column<T>[]; choice: Choice<T> }) {
  const list = (
    <div style={{ display: 'grid', gap: 6 }}>
      {columns.filter((column) => !column.fixed && column.title).map((column) => (
        <Checkbox key={column.key} checked={!choice.hidden.has(column.key)} onChange={() => choice.toggle(column.key)}>{column.title}</Checkbox>
      ))}
    </div>
  );
  return <Popover content={list} trigger="click" placement="topRight"><Button size="small" type="text">选列</Button></Popover>;
}
