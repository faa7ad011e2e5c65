import { formatWeekday } from '../../../../src/locales/format.ts';
import { useFormat } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './hours-grid.module.css';
import { rangesOf, type WeekHours } from './week-hours.ts';

/** The marked hours in words, day by day: "Thursday: 10 to 11 AM, 5 to 7 PM". */
export function HoursWords({ value }: { value: WeekHours }) {
  const t = useT();
  const { reader, hour: formatHour } = useFormat();
  const ranges = rangesOf(value);
  const days = [...new Set(ranges.map((range) => range.day))];
  return (
    <ol className={styles.words}>
      {days.map((day) => (
        <li key={day}>
          <span>{formatWeekday(day, reader)}</span>
          <span>
            {ranges
              .filter((range) => range.day === day)
              .map((range) => t('ui.hours.from', { from: formatHour(range.from), to: formatHour(range.to % 24) }))
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
