import { useState } from 'react';
import { formatWeekday } from '../../../../src/locales/format.ts';
import { useFormat } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import { useToast } from './toast.tsx';
import type { HoursViewProps } from './hours-props.ts';
import styles from './hours-grid.module.css';
import { Icon } from './icon.tsx';
import { copyDay, hourOfWeek, hoursOfDay, markHours } from './week-hours.ts';

const days = [0, 1, 2, 3, 4, 5, 6] as const;

/** One day at a time, each hour a button as wide as the thumb likes. */
export function HoursDay({ value, saved, onChange, hours }: HoursViewProps) {
  const t = useT();
  const toast = useToast();
  const { reader, hour: formatHour } = useFormat();
  const [day, setDay] = useState(0);
  const copy = () => {
    onChange(copyDay(value, day));
    toast({ text: t('ui.hours.copied'), onUndo: () => onChange([...value]) });
  };
  return (
    <div>
      <fieldset className={styles.days} aria-label={t('ui.hours.day')}>
        {days.map((one) => (
          <button key={one} type="button" aria-pressed={one === day} onClick={() => setDay(one)}>
            <span aria-hidden="true">{formatWeekday(one, reader, 'short')}</span>
            <span className="sr">{formatWeekday(one, reader)}</span>
            <span className={styles.count}>{hoursOfDay(value, one).length || '–'}</span>
          </button>
        ))}
      </fieldset>
      <ol className={styles.list}>
        {hours.map((hour) => {
          const cell = hourOfWeek(day, hour);
          const isFree = value.includes(cell);
          const isNew = isFree && !saved.includes(cell);
          return (
            <li key={hour}>
              <span>{formatHour(hour)}</span>
              <button
                type="button"
                aria-pressed={isFree}
                data-new={isNew || undefined}
                onClick={() => onChange(markHours(value, [cell], !isFree))}
              >
                {isFree ? <Icon name="check" /> : null}
                <span className="sr">
                  {formatWeekday(day, reader)} {formatHour(hour)}:{' '}
                </span>
                {isFree ? t(isNew ? 'ui.hours.freeNew' : 'ui.hours.free') : t('ui.hours.notFree')}
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" className={`link ${styles.more}`} onClick={copy}>
        {t('ui.hours.copyToDays')}
      </button>
    </div>
  );
}
