import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import styles from './reach.module.css';

export interface Gain {
  readonly key: string;
  /** What to do: "Add a stage". */
  readonly label: string;
  /** How many more people it would reach. Computed by the server, never invented. */
  readonly count: number;
  readonly to?: string;
  readonly onChoose?: () => void;
}

/** Who can find this profile today, and what each missing field would gain. The sentence stands above, in `children`. */
export function Reach({
  now,
  total,
  gains,
  children,
}: {
  now: number;
  total: number;
  gains: readonly Gain[];
  children: React.ReactNode;
}) {
  const percent = (count: number): string => `${total === 0 ? 0 : Math.min(100, (count / total) * 100)}%`;
  const possible = gains.reduce((sum, gain) => sum + gain.count, 0);
  return (
    <div>
      {children}
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: percent(now) }} />
        <u style={{ width: percent(Math.min(possible, total - now)) }} />
      </div>
      <ul className={styles.gains}>
        {gains.map((gain) => (
          <li key={gain.key}>
            <GainLine gain={gain} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As high as the sentence and the bar that come, so that what stands below stays where it is. */
export const ReachToCome = () => <div className={styles.toCome} />;

function GainLine({ gain }: { gain: Gain }) {
  const t = useT();
  const words = (
    <>
      <span>{gain.label}</span>
      <b>{t('ui.more', { count: gain.count })}</b>
      <Icon name="right" size={16} />
    </>
  );
  if (gain.to !== undefined) return <Link to={gain.to}>{words}</Link>;
  return (
    <button type="button" onClick={gain.onChoose}>
      {words}
    </button>
  );
}
