import { due } from './format';

/** `逾期 3 天` red, `今天 15:00` and soon amber, later in t2. `at` is a moment or a business date (its end). */
export function DueLabel({ at, soonDays, calm }: { at: string | null | undefined; soonDays?: number; /** never red or amber: for done things */ calm?: boolean }) {
  if (!at) return <span className="t3">—</span>;
  const { text, urgency } = due(at, new Date(), soonDays);
  const tone = calm ? 't2' : { overdue: 'red b', today: 'amb b', soon: 'amb', later: 't2' }[urgency];
  return <time className={`${tone} nw`} dateTime={at} title={at.length > 10 ? new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' }) : at}>{text}</time>;
}

/** `停滞 16 天`, amber. */
export const StalledLabel = ({ days }: { days: number }) => <span className="amb b nw">停滞 {days} 天</span>;
