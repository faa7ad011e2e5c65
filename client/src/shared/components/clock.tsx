import type { Moment, Place } from '../../../../src/locales/format.ts';
import { useFormat } from '../format/use-format.ts';
import styles from './clock.module.css';

const iso = (moment: Moment): string => new Date(moment).toISOString();

/** One instant on both clocks in one line: "6:00 PM in Austin · 5:00 PM for you". Never one clock alone between two people. */
export function BothClocks({ at, other }: { at: Moment; other: Place }) {
  const format = useFormat();
  return <time dateTime={iso(at)}>{format.bothClocks(at, other)}</time>;
}

/** The same on two lines: the reader's day and time first and bold, the other's second. */
export function Clock({ at, other, children }: { at: Moment; other: Place; children?: React.ReactNode }) {
  const format = useFormat();
  return (
    <span className={styles.clock}>
      <b>
        <time dateTime={iso(at)}>{format.moment(at)}</time>
      </b>
      <span className="ink2">{format.bothClocks(at, other)}</span>
      {children}
    </span>
  );
}
