import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { HoursDay } from './hours-day.tsx';
import styles from './hours-grid.module.css';
import type { HoursProps } from './hours-props.ts';
import { HoursWeek } from './hours-week.tsx';

const usual = Array.from({ length: 13 }, (_hour, index) => index + 8);
const all = Array.from({ length: 18 }, (_hour, index) => index + 6);

/** Weekly free hours: the whole week at a desk, by pointer and by keys; one day at a time under a thumb. */
export function HoursGrid(props: HoursProps) {
  const t = useT();
  // Hours outside the usual ones are never hidden once they are marked.
  const needsAll = props.value.some((hour) => !usual.includes(hour % 24));
  const [showsAll, setShowsAll] = useState(needsAll);
  const hours = showsAll ? all : usual;
  return (
    <div>
      <div className="only-desk">
        <HoursWeek {...props} hours={hours} />
      </div>
      <div className="only-phone">
        <HoursDay {...props} hours={hours} />
      </div>
      <button type="button" className={`link ${styles.more}`} onClick={() => setShowsAll(!showsAll)}>
        {showsAll ? t('ui.hours.showLess') : t('ui.hours.showAll')}
      </button>
    </div>
  );
}
