import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { CompanyName } from '@/ui/company-name';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { DueLabel, StalledLabel } from '@/ui/due-label';
import { businessDate, clockTime } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { RowCard } from '@/ui/row-card';
import { StageTicks } from '@/ui/stage-ticks';
import { laterWords, todoIcon, todoNote, todoText } from './todo-words';
import { useReminderActs } from './use-reminder-acts';
import type { Todo } from './views';

interface Props { todo: Todo; now: Date; /** may write follow-ups */ sells: boolean }

function When({ todo, now }: { todo: Todo; now: Date }) {
  if (todo.kind === 'idle') return <StalledLabel days={todo.idleDays ?? 0} />;
  if (!todo.dueAt) return <span className="t3">—</span>;
  if (new Date(todo.dueAt) <= now) return <DueLabel at={todo.dueAt} />;
  return <span className="b nw">{businessDate(todo.dueAt) === businessDate(now) ? clockTime(todo.dueAt) : laterWords(todo.dueAt, now)}</span>;
}

const Stand = ({ todo }: { todo: Todo }) => (todo.company?.stage && todo.company.stage !== 'lead' && !todo.company.stage.startsWith('lead') ? <StageTicks stage={todo.company.stage} track={todo.track} /> : <span className="t2 s13">{todo.leadId ? '线索' : todo.company ? '企业' : ''}</span>);
const addressOf = (todo: Todo) => (todo.projectId ? `/projects/${todo.projectId}` : todo.company ? `/companies/${todo.company.id}` : (todo.link ?? '/notifications'));

/** One line of 我的待办: when, how, who and what, where it stands, what can be done from here. */
export function TodoRow({ todo, now, sells }: Props) {
  const navigate = useNavigate();
  const openFollowUp = useFollowUpSheet();
  const { later, finish } = useReminderActs();
  const follow = () => (todo.company ? openFollowUp({ companyId: todo.company.id, ...(todo.subject && todo.subject.kind !== 'company' ? { subject: todo.subject } : {}) }) : navigate(addressOf(todo)));
  return (
    // a group, not a button: it holds a link and buttons of its own; J and K bring the focus here, Enter opens
    <div className="todo" data-row tabIndex={-1} role="group" aria-label={`${todo.company?.name ?? ''} ${todoText(todo)}`} onKeyDown={(event) => { if (event.key === 'Enter' && event.target === event.currentTarget) navigate(addressOf(todo)); }}>
      <span className="todo-when"><When todo={todo} now={now} /></span>
      <span className="t3"><Icon name={todoIcon(todo)} /></span>
      <div style={{ minWidth: 0 }}>
        <div className="row" style={{ gap: 12 }}>
          {todo.company && <CompanyName name={todo.company.name} to={addressOf(todo)} strong />}
          <span className="ellipsis grow">{todo.company ? todoText(todo) : <Link to={addressOf(todo)}>{todoText(todo)}</Link>}</span>
        </div>
        <div className="s12 t3 ellipsis">{todo.ownerName ? `${todo.ownerName}·` : ''}{todoNote(todo, now)}</div>
      </div>
      <div className="row">{todo.company && <DirectionGlyph code={todo.company.direction} />}<Stand todo={todo} /></div>
      <div className="todo-acts">
        {sells && todo.company && !todo.ownerName && <Button size="small" onClick={follow}>{todo.kind === 'idle' ? '安排跟进' : '记跟进'}</Button>}
        {(!sells || !todo.company || todo.ownerName) && <Button size="small" onClick={() => navigate(todo.link ?? addressOf(todo))}>{todo.kind === 'hold_approval' ? '去审批' : '去看'}</Button>}
        {todo.reminderId && !todo.ownerName && <Button size="small" type="text" className="t2" onClick={() => void later(todo.reminderId ?? '')}>稍后</Button>}
        {todo.reminderId && !todo.ownerName && todo.kind !== 'sla' && <Button size="small" type="text" className="t2" onClick={() => void finish(todo.reminderId ?? '')}>完成</Button>}
      </div>
    </div>
  );
}

/** The same as a card for the phone: 记跟进 拨打 稍后 in one row of 44 px. */
export function TodoCard({ todo, now, sells }: Props) {
  const navigate = useNavigate();
  const openFollowUp = useFollowUpSheet();
  const { later, finish } = useReminderActs();
  const open = () => navigate(addressOf(todo));
  return (
    <RowCard
      onOpen={open}
      top={<><span className="row"><Icon name={todoIcon(todo)} size={17} /><When todo={todo} now={now} /></span><Stand todo={todo} /></>}
      title={todo.company ? <CompanyName name={todo.company.name} direction={todo.company.direction} to={addressOf(todo)} strong /> : todoText(todo)}
      main={todo.company ? todoText(todo) : todo.body} note={todo.company ? todoNote(todo, now) : undefined}
      actions={
        <>
          {sells && todo.company && !todo.ownerName ? <button type="button" onClick={() => openFollowUp({ companyId: todo.company?.id ?? '' })}>{todo.kind === 'idle' ? '安排跟进' : '记跟进'}</button> : <button type="button" onClick={() => navigate(todo.link ?? addressOf(todo))}>{todo.kind === 'hold_approval' ? '去审批' : '去看'}</button>}
          {sells && todo.company && <button type="button" onClick={() => navigate(`/companies/${todo.company?.id}?tab=contacts`)}><Icon name="phone" size={16} />拨打</button>}
          {todo.reminderId && !todo.ownerName && <button type="button" onClick={() => void later(todo.reminderId ?? '')}>稍后</button>}
          {todo.reminderId && !todo.ownerName && !(sells && todo.company) && todo.kind !== 'sla' && <button type="button" onClick={() => void finish(todo.reminderId ?? '')}>完成</button>}
        </>
      }
    />
  );
}
