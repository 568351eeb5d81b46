import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';

/** A label over its control. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return <div className="stack" style={{ gap: 4 }}><span className="s13 t2">{label}</span>{children}</div>;
}

/** A day, YYYY-MM-DD; null = the text gives none. */
export function DayField({ label, value, onChange, disabled }: { label: string; value: string | null | undefined; onChange: (day: string | null) => void; disabled?: boolean }) {
  return <Field label={label}><DatePicker style={{ width: 150 }} placeholder="原文没有" value={value ? dayjs(value) : null} disabled={disabled} onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)} aria-label={label} /></Field>;
}
