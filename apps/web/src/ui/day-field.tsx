import { DatePicker, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { CSSProperties } from 'react';
import { usePhone } from './use-phone';

interface Props {
  id?: string;
  /** `2026-11-21` */
  value?: string | null;
  onChange?: (day: string | null) => void;
  /** First and last day that may be chosen. */
  min?: string;
  max?: string;
  /** There is always a day: no cross to clear it. */
  required?: boolean;
  'aria-label'?: string;
  disabled?: boolean;
  style?: CSSProperties;
}

const dayOf = (on: string | null | undefined) => (on ? dayjs(on) : undefined);

/** A day as the house writes it, whatever language the browser speaks; alone or inside a Form.Item. */
export function DayField({ value, onChange, min, max, required, style, ...rest }: Props) {
  const phone = usePhone(); // there the calendar opens, not the keyboard
  return <DatePicker {...rest} format="YYYY-MM-DD" placeholder="选日期" inputReadOnly={phone} allowClear={!required} minDate={dayOf(min)} maxDate={dayOf(max)} value={dayOf(value) ?? null} onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)} style={{ width: '100%', ...style }} />;
}

interface TimeProps { /** `09:30` */ value: string; onChange: (time: string) => void; 'aria-label'?: string; style?: CSSProperties }

/** A time of day in 24 hours. */
export function TimeField({ value, onChange, style, ...rest }: TimeProps) {
  const phone = usePhone();
  return <TimePicker {...rest} format="HH:mm" inputReadOnly={phone} allowClear={false} needConfirm={false} showNow={false} value={dayjs(`2026-01-01T${value}`)} onChange={(time) => time && onChange(time.format('HH:mm'))} style={{ width: '100%', ...style }} />;
}
