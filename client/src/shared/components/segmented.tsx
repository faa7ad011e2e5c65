import { useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './segmented.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  readonly lang?: string;
}

/** Two to four short choices in one line, one of them on: a group of radio buttons. */
export function Segmented<Value extends string>({
  legend,
  value,
  onChange,
  segments,
  isWide = false,
}: {
  legend: string;
  value: Value;
  onChange: (value: Value) => void;
  segments: readonly Segment<Value>[];
  isWide?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group} data-wide={isWide || undefined}>
      <legend className="sr">{legend}</legend>
      {segments.map((segment) => (
        <label key={segment.value} lang={segment.lang}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon === undefined ? null : <Icon name={segment.icon} size={16} />}
          <span>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
