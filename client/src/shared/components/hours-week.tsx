import { useRef, useState, type KeyboardEvent } from 'react';
import { formatWeekday } from '../../../../src/locales/format.ts';
import { useFormat } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import type { HoursViewProps } from './hours-grid.tsx';
import styles from './hours-grid.module.css';
import { HoursKeys } from './hours-keys.tsx';
import { Icon } from './icon.tsx';
import { copyDay, hourOfWeek, hoursOfDay, markHours } from './week-hours.ts';

const days = [0, 1, 2, 3, 4, 5, 6] as const;
const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The week at a desk. One cell is in the tab order; arrows move, Space marks, Shift with arrows marks several, C copies. */
export function HoursWeek({ value, saved, onChange, hours }: HoursViewProps) {
  const t = useT();
  const format = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ day: 0, hour: hours[0] ?? 8 });
  // Every cell of the stroke so far: the value on the page may lag behind a quick hand.
  const stroke = useRef<{ isFree: boolean; cells: number[] } | null>(null);
  const [spoken, setSpoken] = useState('');
  const isFree = (day: number, hour: number) => value.includes(hourOfWeek(day, hour));

  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) {
      onChange(copyDay(value, at.day));
      setSpoken(t('ui.hours.copied'));
    }
    if (step === undefined) return;
    event.preventDefault();
    const day = at.day + step[0];
    const hour = at.hour + step[1];
    if (day < 0 || day > 6 || !hours.includes(hour)) return;
    if (event.shiftKey) onChange(markHours(value, [hourOfWeek(at.day, at.hour), hourOfWeek(day, hour)], true));
    setAt({ day, hour });
    grid.current?.querySelector<HTMLElement>(`[data-cell='${hourOfWeek(day, hour)}']`)?.focus();
  };

  return (
    <>
      <div
        className={styles.week}
        role="group"
        aria-label={t('ui.hours.grid')}
        ref={grid}
        onPointerUp={endStroke}
        onPointerLeave={endStroke}
      >
        <div />
        {days.map((day) => (
          <div key={day} className={styles.day}>
            <b>{formatWeekday(day, format.reader, 'short')}</b>
            <span>{dayTotal(hoursOfDay(value, day).length)}</span>
          </div>
        ))}
        {hours.map((hour) => (
          <div key={hour} className={styles.line}>
            <div className={styles.hour}>{format.hour(hour)}</div>
            {days.map((day) => (
              <div key={day} className={styles.cell}>
                <button
                  type="button"
                  data-cell={hourOfWeek(day, hour)}
                  data-new={(isFree(day, hour) && !saved.includes(hourOfWeek(day, hour))) || undefined}
                  aria-pressed={isFree(day, hour)}
                  aria-label={`${formatWeekday(day, format.reader)} ${format.hour(hour)}`}
                  tabIndex={at.day === day && at.hour === hour ? 0 : -1}
                  onFocus={() => setAt({ day, hour })}
                  onKeyDown={press}
                  onPointerDown={() => {
                    stroke.current = { isFree: !isFree(day, hour), cells: [hourOfWeek(day, hour)] };
                  }}
                  onPointerEnter={() => drawOver(hourOfWeek(day, hour))}
                  onClick={() => onChange(markHours(value, [hourOfWeek(day, hour)], !isFree(day, hour)))}
                >
                  {isFree(day, hour) ? <Icon name="check" size={16} /> : null}
                </button>
              </div>
            ))}
          </div>
        ))}
      </div>
      <HoursKeys />
      <span className="sr" role="status">
        {spoken}
      </span>
    </>
  );

  function endStroke(): void {
    stroke.current = null;
  }

  function drawOver(cell: number): void {
    if (stroke.current === null) return;
    stroke.current.cells.push(cell);
    onChange(markHours(value, stroke.current.cells, stroke.current.isFree));
  }

  function dayTotal(count: number): string {
    return count === 0 ? t('ui.hours.none') : t('ui.hours.perDay', { count });
  }
}
