import { useState } from 'react';
import { Chips } from '@/ui/chips';
import { CompanyName } from '@/ui/company-name';
import { DayField, TimeField } from '@/ui/day-field';
import { businessDate, clockTime, moment, shortDate, weekdayName } from '@/ui/format';
import { Icon, type IconName } from '@/ui/icon';
import { StageTicks } from '@/ui/stage-ticks';
import { dateOf, type NextChoice } from './next-dates';
import type { Draft } from './draft';

export interface TalkPartner { id: string; name: string; fit?: { primary: string | null } | null; standing?: { stage: string | null } | null; lastFollowUpAt: string | null; contacts?: { name: string; title: string | null; phoneMasked: string | null }[] }

const ways: { value: string; label: string; icon: IconName }[] = [
  { value: 'call', label: '电话', icon: 'phone' }, { value: 'wechat', label: '微信', icon: 'chat' }, { value: 'visit_out', label: '走访', icon: 'pin' }, { value: 'visit_in', label: '来访', icon: 'users' },
];
const rareWays = [{ value: 'meeting', label: '会议', icon: 'team' as IconName }, { value: 'event', label: '活动', icon: 'flag' as IconName }];
const quick = ['面积', '投资额', '定址时间', '对手园区'];
export const intents = ['明确推进', '在比较', '观望', '无意向'];
const LONGEST = 2_000;

interface Props { company: TalkPartner | undefined; draft: Draft; onChange: (patch: Partial<Draft>) => void; errors: Partial<Record<'content' | 'next', string>> }

/** Way, what was said, intent, next date: one thumb, three taps. */
export function FollowUpForm({ company, draft, onChange, errors }: Props) {
  const [rare, setRare] = useState(rareWays.some((way) => way.value === draft.kind));
  return (
    <>
      <Partner company={company} />
      <div className="fu-part tight">
        <div className="fu-label"><span>方式</span><When draft={draft} onChange={onChange} /></div>
        <Chips big label="方式" options={rare ? [...ways, ...rareWays] : ways} value={draft.kind} onChange={(kind) => onChange({ kind })} />
        {!rare && <button type="button" className="linkish s12" style={{ marginTop: 6 }} onClick={() => setRare(true)}>会议、活动</button>}
      </div>
      <div className="fu-part">
        <label className="fu-label" htmlFor="fu-content"><span>沟通内容</span><i>*</i><span>{[...draft.content].length} / 2,000</span></label>
        <textarea id="fu-content" value={draft.content} maxLength={LONGEST} aria-invalid={errors.content ? true : undefined} onChange={(event) => onChange({ content: event.target.value })} />
        {errors.content && <div className="fu-error" role="alert">{errors.content}</div>}
        <div className="fu-quick">{quick.map((word) => <button key={word} type="button" onClick={() => { onChange({ content: `${draft.content}${draft.content && !/[\n，。；]$/.test(draft.content) ? '；' : ''}${word}：` }); document.getElementById('fu-content')?.focus(); }}>+ {word}</button>)}</div>
      </div>
      <div className="fu-part">
        <div className="fu-label"><span>对方意向</span></div>
        <Chips big label="对方意向" options={intents.map((value) => ({ value, label: value }))} value={draft.intent} onChange={(intent) => onChange({ intent: intent === draft.intent ? null : intent })} />
      </div>
      <NextPart draft={draft} onChange={onChange} error={errors.next} />
    </>
  );
}

function Partner({ company }: { company: TalkPartner | undefined }) {
  const contact = company?.contacts?.[0];
  return (
    <div className="fu-part tight" style={{ minHeight: 68 }}>
      {company && (
        <>
          <div className="row s16"><span className="grow"><CompanyName name={company.name} direction={company.fit?.primary ?? null} strong /></span>{company.standing?.stage && (company.standing.stage.startsWith('lead') ? <span className="t2 s13">线索</span> : <StageTicks stage={company.standing.stage} />)}</div>
          <div className="s13 t2 row" style={{ gap: 16, marginTop: 2 }}>
            {contact && <span>{contact.name}{contact.title ? `（${contact.title}）` : ''}{contact.phoneMasked ?? ''}</span>}
            <span>{company.lastFollowUpAt ? `上次 ${moment(company.lastFollowUpAt)}` : '第一次跟进'}</span>
          </div>
        </>
      )}
    </div>
  );
}

function When({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const now = new Date();
  if (!draft.happened) return <button type="button" className="linkish s13" onClick={() => onChange({ happened: { on: businessDate(now), time: clockTime(now) } })}>今天 {clockTime(now)}，可改</button>;
  const { on, time } = draft.happened;
  return (
    <span className="row" style={{ gap: 4 }}>
      <DayField aria-label="沟通日期" required value={on} max={businessDate(now)} style={{ width: 136 }} onChange={(day) => day && onChange({ happened: { on: day, time } })} />
      <TimeField aria-label="沟通时间" value={time} style={{ width: 92 }} onChange={(at) => onChange({ happened: { on, time: at } })} />
    </span>
  );
}

function NextPart({ draft, onChange, error }: Pick<Props, 'draft' | 'onChange'> & { error?: string }) {
  const today = businessDate(new Date());
  const choices = (['tomorrow', 'in3days', 'nextMonday'] as const).map((value) => ({ value: value as string, on: dateOf(value, today) }));
  const [tapped, setTapped] = useState<string>(); // on a Sunday 明天 and 下周一 are one day: the tapped one lights
  const named = choices.filter(({ on }) => on === draft.next?.on).map(({ value }) => value);
  const chosen = draft.noNext ? 'none' : (named.find((value) => value === tapped) ?? named[0] ?? 'pick');
  const time = draft.next?.time ?? '09:30';
  const choose = (value: string) => {
    setTapped(value);
    if (value === 'none') return onChange({ noNext: true });
    const on = value === 'pick' ? (draft.next?.on && chosen === 'pick' ? draft.next.on : dateOf('in3days', today)) : dateOf(value as Exclude<NextChoice, 'pick'>, today);
    onChange({ noNext: false, next: { on: value === 'pick' ? nextFree(on, choices.map((choice) => choice.on)) : on, time } });
  };
  return (
    <div className="fu-part">
      <div className="fu-label"><span>下次跟进</span><i>*</i><button type="button" className="linkish s13" onClick={() => onChange({ noNext: !draft.noNext })}>{draft.noNext ? '安排下次' : '不再安排'}</button></div>
      {draft.noNext ? <div className="s13 t2">不安排下次跟进，也不再提醒。</div> : (
        <>
          <Chips big label="下次跟进" value={chosen} onChange={choose} options={[{ value: 'tomorrow', label: '明天' }, { value: 'in3days', label: '3 天后' }, { value: 'nextMonday', label: '下周一' }, { value: 'pick', label: '选日期' }]} />
          <div className="fu-two">
            <DayField aria-label="下次跟进日期" min={today} value={draft.next?.on} onChange={(day) => onChange({ next: day ? { on: day, time } : null })} />
            <TimeField aria-label="下次跟进时间" value={time} onChange={(at) => draft.next && onChange({ next: { ...draft.next, time: at } })} />
          </div>
          <input type="text" className="fu-plan" style={{ marginTop: 8 }} placeholder="下次做什么，如 交一企一策" aria-label="下次做什么" maxLength={200} value={draft.nextPlan} onChange={(event) => onChange({ nextPlan: event.target.value })} />
          {error ? <div className="fu-error" role="alert">{error}</div> : draft.next && <div className="fu-hint"><Icon name="bell" size={14} />{shortDate(draft.next.on)} {weekdayName(draft.next.on)} {time} 提醒我</div>}
        </>
      )}
    </div>
  );
}

/** 选日期 must not light one of the three quick buttons: the first day after that none of them means. */
function nextFree(on: string, taken: string[]): string {
  let day = on;
  while (taken.includes(day)) day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return day;
}
