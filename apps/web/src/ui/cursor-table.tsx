import { Button, Table, type TableColumnsType } from 'antd';
import type { Key, ReactNode } from 'react';
import { ColumnChoice, useColumnChoice } from './column-choice';
import { number } from './format';
import { SkeletonBlock } from './skeleton-block';
import { ErrorState } from './states';
import type { CursorList } from './use-cursor-list';
import { usePhone } from './use-phone';
import './cursor-table.css';

export interface Column<T> {
  key: string;
  title: ReactNode;
  render: (row: T) => ReactNode;
  width?: number;
  /** Numbers and money: right, header too. */
  align?: 'right';
  /** Name of the API's sort field. */
  sort?: string;
  /** First column and actions stay in view. */
  fixed?: 'left' | 'right';
  /** Off until chosen (needs `choose`). */
  hidden?: boolean;
}

interface Props<T> {
  list: CursorList<T>;
  rowKey: (row: T) => string;
  columns: Column<T>[];
  /** The same row as a card below 768 px: due + stage, name, one ink line, one t2 line, actions. */
  card: (row: T) => ReactNode;
  /** What the list holds: `线索`. */
  what: string;
  /** Shown when there is nothing: EmptyState or NoMatch. */
  empty: ReactNode;
  /** Row click and Enter. */
  onOpen?: (row: T) => void;
  /** `-updatedAt`; with `onSort` heads become clickable. */
  sort?: string;
  onSort?: (sort: string | null) => void;
  selection?: { keys: string[]; onChange: (keys: string[]) => void };
  /** Name under which the reader's choice of columns is kept; draws the 列 button at the foot. */
  choose?: string;
  /** Extra class per row: overdue, selected. */
  rowClass?: (row: T) => string;
  /** Height of the scrolling body; by default the page scrolls. */
  height?: number;
}

/** The one list of the house: antd Table over a cursor list, cards on a phone, `已显示 50，共 3,612` and 下一页. */
export function CursorTable<T extends object>({ list, rowKey, columns, card, what, empty, onOpen, sort, onSort, selection, choose, rowClass, height }: Props<T>) {
  const phone = usePhone();
  const choice = useColumnChoice(choose, columns);
  if (list.loading) return <div className="ui-card"><SkeletonBlock rows={8} shape={phone ? 'cards' : 'rows'} label={`正在加载${what}`} /></div>;
  if (list.error && list.items.length === 0) return <div className="ui-card"><ErrorState what={what} error={list.error} onRetry={list.reload} /></div>;
  if (list.items.length === 0) return <div className="ui-card">{empty}</div>;
  const foot = (
    <div className="ui-table-foot">
      <span>已显示 {number(list.items.length)}{list.total === undefined ? '' : `，共 ${number(list.total)}`}</span>
      {list.hasMore && <Button size="small" loading={list.loadingMore} onClick={list.loadMore}>下一页</Button>}
      {choose && !phone && <span className="push"><ColumnChoice columns={columns} choice={choice} /></span>}
    </div>
  );
  const stale = list.error && <ErrorState what={what} error={list.error} onRetry={list.reload} staleAt={list.readAt} />;
  if (phone) return <>{stale}<ul className="ui-cards">{list.items.map((row) => <li key={rowKey(row)}>{card(row)}</li>)}</ul>{foot}</>;
  return (
    <>
      {stale}
      <div className="ui-card ui-table" style={list.error ? { opacity: 0.6 } : undefined}>
        <Table<T>
          size="medium" rowKey={rowKey} dataSource={list.items} columns={toAntd(choice.visible, sort)} pagination={false} showSorterTooltip={false}
          sticky={height ? false : { offsetHeader: 52 }} scroll={{ x: 'max-content', ...(height ? { y: height } : {}) }}
          rowClassName={(row) => `${onOpen ? 'ui-row-open' : ''} ${rowClass?.(row) ?? ''}`}
          {...(selection ? { rowSelection: { selectedRowKeys: selection.keys, onChange: (keys: Key[]) => selection.onChange(keys.map(String)), columnWidth: 40 } } : {})}
          onRow={(row) => ({
            'data-row': rowKey(row),
            ...(onOpen ? {
              tabIndex: 0,
              onClick: (event) => { if (!(event.target as HTMLElement).closest('a,button,input,label,.ant-select,.ant-checkbox-wrapper')) onOpen(row); },
              onKeyDown: (event) => { if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row); },
            } : {}),
          } as React.HTMLAttributes<HTMLElement>)}
          onChange={(_, __, sorter, { action }) => {
            if (action !== 'sort' || Array.isArray(sorter)) return;
            const name = columns.find((column) => column.key === sorter.columnKey)?.sort;
            onSort?.(sorter.order && name ? `${sorter.order === 'descend' ? '-' : ''}${name}` : null);
          }}
        />
        {foot}
      </div>
    </>
  );
}

function toAntd<T>(columns: Column<T>[], sort: string | undefined): TableColumnsType<T> {
  return columns.map(({ key, title, render, width, align, sort: field, fixed }) => ({
    key, title, width, align, fixed, render: (_: unknown, row: T) => render(row),
    ...(field ? { sorter: true, sortOrder: sort === field ? ('ascend' as const) : sort === `-${field}` ? ('descend' as const) : null } : {}),
  }));
}

export { RowCard } from './row-card';
