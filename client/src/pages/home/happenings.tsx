import type { Happening } from '../../../../src/contract/insights/schema.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Span } from '../../shared/components/span.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';
import styles from './home.module.css';

/** "Right now": what has happened last, the newest first; it follows live. */
export function Happenings({ happenings }: { happenings: readonly Happening[] }) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const isToday = (at: string) => format.day(at) === format.day(now);
  return (
    <HomeSection title={t('homes.coordinator.now')}>
      {happenings.length === 0 ? <p className="t14 ink2">{t('homes.coordinator.quiet')}</p> : null}
      <ul className={styles.happenings} aria-live="polite">
        {happenings.map((one) => (
          <li key={one.key}>
            <Figure happening={one} />
            <span>
              <Words happening={one} />
              <small className="ink3">{isToday(one.at) ? format.time(one.at) : format.moment(one.at)}</small>
            </span>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}

const spans = {
  asked: 'mine',
  introduced: 'open',
  startup_yes: 'mine',
  mentor_yes: 'mine',
  connected: 'both',
  closed: 'open',
} as const;

function Figure({ happening: { kind } }: { happening: Happening }) {
  if (kind === 'away') return <Icon name="pause" />;
  if (kind === 'imported') return <Icon name="upload" />;
  return <Span state={spans[kind]} size="sm" isDecorative />;
}

function Words({ happening }: { happening: Happening }) {
  const t = useT();
  const format = useFormat();
  const day = (value: string) => format.calendarDay(value, { weekday: false });
  if (happening.kind === 'imported') {
    const { fileName: file, profiles, refused } = happening;
    return refused === 0
      ? t('homes.coordinator.happened.imported', { file, count: profiles })
      : t('homes.coordinator.happened.importedRefused', { file, count: profiles, refused });
  }
  if (happening.kind === 'away') {
    const { mentor, fromDay, toDay } = happening;
    return toDay === null
      ? t('homes.coordinator.happened.awayOpen', { mentor, from: day(fromDay) })
      : t('homes.coordinator.happened.away', { mentor, from: day(fromDay), to: day(toDay) });
  }
  const { introductionId, kind, startup, mentor } = happening;
  return (
    <CurrentLink to={`/introductions/${introductionId}`} isCurrent={false}>
      {t(`homes.coordinator.happened.${kind}`, { startup, mentor })}
    </CurrentLink>
  );
}
