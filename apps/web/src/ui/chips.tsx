import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './chips.css';

interface Option { value: string; label: ReactNode; icon?: IconName }

/** One-tap choices: four in a row at 44 px (`big`, phone forms) or small pills. */
export function Chips({ options, value, onChange, big, label }: { options: Option[]; value: string | null | undefined; onChange: (value: string) => void; big?: boolean; label?: string }) {
  return (
    <div className={big ? 'ui-chips ui-chips-big' : 'ui-chips'} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" role="radio" aria-checked={option.value === value} className={option.value === value ? 'on' : undefined} onClick={() => onChange(option.value)}>
          {option.icon && <Icon name={option.icon} size={17} />}{option.label}
        </button>
      ))}
    </div>
  );
}
