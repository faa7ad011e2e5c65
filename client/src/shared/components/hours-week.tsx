import { useRef, useState, type KeyboardEvent } from 'react';
import { formatWeekday } from '../../../../src/locales/format.ts';
import { useFormat } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import { HoursCell } from './hours-cell.tsx';
import type { HoursViewProps } from './hours-props.ts';
import styles from './hours-grid.module.css';
import { HoursKeys } from './hours-keys.tsx';
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
  const grid = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState({ day: 0, hour: hours[0] ?? 8 });
  // Every cell of the stroke so far: the value on the page may lag behind a quick hand.
  const stroke = useRef<{ isFree: boolean; cells: number[] } | null>(null);
  const [spoken, setSpoken] = useState('');

  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) {
      onChange(copyDay(value, at.day));
      setSpoken(t('ui.hours.copied'));
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const day = at.day + step[0];
    const hour = at.hour + step[1];
    if (day < 0 || day > 6 || !hours.includes(hour)) return;
    if (event.shiftKey) onChange(markHours(value, [hourOfWeek(at.day, at.hour), hourOfWeek(day, hour)], true));
    setAt({ day, hour });
    grid.current?.querySelector<HTMLElement>(`[data-cell='${hourOfWeek(day, hour)}']`)?.focus();
  };
  const drawOver = (cell: number) => {
    if (stroke.current === null) return;
    stroke.current.cells.push(cell);
    onChange(markHours(value, stroke.current.cells, stroke.current.isFree));
  };
  const endStroke = () => {
    stroke.current = null;
  };
  const total = (count: number) => (count === 0 ? t('ui.hours.none') : t('ui.hours.perDay', { count }));

  return (
    <>
      <fieldset
        className={styles.week}
        aria-label={t('ui.hours.grid')}
        ref={grid}
        onPointerUp={endStroke}
        onPointerLeave={endStroke}
      >
        <div />
        {days.map((day) => (
          <div key={day} className={styles.day}>
            <b>{formatWeekday(day, format.reader, 'short')}</b>
            <span>{total(hoursOfDay(value, day).length)}</span>
          </div>
        ))}
        {hours.map((hour) => (
          <div key={hour} className={styles.line}>
            <div className={styles.hour}>{format.hour(hour)}</div>
            {days.map((day) => {
              const cell = hourOfWeek(day, hour);
              const isFree = value.includes(cell);
              return (
                <HoursCell
                  key={day}
                  cell={cell}
                  label={`${formatWeekday(day, format.reader)} ${format.hour(hour)}`}
                  isFree={isFree}
                  isNew={isFree && !saved.includes(cell)}
                  isInTabOrder={at.day === day && at.hour === hour}
                  onFocus={() => setAt({ day, hour })}
                  onKeyDown={press}
                  onToggle={() => onChange(markHours(value, [cell], !isFree))}
                  onStrokeStart={() => {
                    stroke.current = { isFree: !isFree, cells: [cell] };
                  }}
                  onStrokeOver={() => drawOver(cell)}
                />
              );
            })}
          </div>
        ))}
      </fieldset>
      <HoursKeys />
      <output className="sr">{spoken}</output>
    </>
  );
}
