import type { KeyboardEvent } from 'react';
import styles from './hours-grid.module.css';
import { Icon } from './icon.tsx';

interface HoursCellProps {
  readonly cell: number;
  readonly label: string;
  readonly isFree: boolean;
  readonly isNew: boolean;
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
  readonly onStrokeStart: () => void;
  readonly onStrokeOver: () => void;
}

/** One hour of the week: pressed when free. */
export function HoursCell(props: HoursCellProps) {
  return (
    <div className={styles.cell}>
      <button
        type="button"
        data-cell={props.cell}
        data-new={props.isNew || undefined}
        aria-pressed={props.isFree}
        aria-label={props.label}
        tabIndex={props.isInTabOrder ? 0 : -1}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onPointerDown={props.onStrokeStart}
        onPointerEnter={props.onStrokeOver}
        onClick={props.onToggle}
      >
        {props.isFree ? <Icon name="check" size={16} /> : null}
      </button>
    </div>
  );
}
