import type { ReactNode } from 'react';
import type { MentorPage } from '../../../../src/contract/mentors/schema.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { BlindPerson, Person } from '../../shared/components/person.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine, ReadText } from '../../shared/facts/read-text.tsx';
import { StagesLived } from '../../shared/facts/stages-fields.tsx';
import { formatTime } from '../../../../src/locales/format.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { expertiseName } from '../../shared/facts/expertise-options.ts';
import styles from './mentor-reading.module.css';
import { useReadFacts } from './mentor-facts-words.tsx';

/**
 * d, the reading part: who a mentor is and what they help with. `fit` stands under the name (why this person fits the
 * reader's startup); `needed` are the expertise ids that the reader needs: those are ticked.
 */
export function MentorReading({
  mentor,
  fit,
  needed = [],
}: {
  mentor: MentorPage;
  fit?: ReactNode;
  needed?: readonly string[];
}) {
  const t = useT();
  const names = useDirectory();
  const { language } = useLanguage();
  const facts = useReadFacts(mentor);
  return (
    <article>
      <MentorHead mentor={mentor} />
      {fit}
      <section className={styles.section}>
        <h2 className="label">{t('mentors.page.helps')}</h2>
        <ul className={styles.helps}>
          {mentor.offers.map((offer) => {
            const isNeeded = offer.id !== null && needed.includes(offer.id);
            return (
              <li key={`${offer.id ?? ''}:${offer.words ?? ''}`} data-needed={isNeeded || undefined}>
                {isNeeded ? <Icon name="check" size={18} /> : null}
                {expertiseName(offer, names)}
              </li>
            );
          })}
        </ul>
      </section>
      {mentor.stages.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className="label">{t('mentors.page.stages')}</h2>
          <StagesLived
            label={t('mentors.page.stages')}
            value={mentor.stages}
            words={{ been: t('mentors.page.been'), notBeen: t('mentors.page.notBeen') }}
          />
        </section>
      )}
      {mentor.bio === null ? null : (
        <section className={styles.section}>
          <h2 className="label">{t('mentors.page.about')}</h2>
          <ReadText
            value={mentor.bio}
            missing={t('mentors.page.missing', { language: t(`facts.writtenIn_${language}`) })}
          />
        </section>
      )}
      <section className={styles.section}>
        <h2 className="label">{t('mentors.page.know')}</h2>
        <Facts facts={facts} />
      </section>
    </article>
  );
}

/** Arch, name, line, and the place with its clock. */
function MentorHead({ mentor }: { mentor: MentorPage }) {
  const t = useT();
  const { reader } = useFormat();
  const now = useNow();
  const placeWords = usePlaceWords();
  const { identity, timeZone } = mentor;
  const place = placeWords(mentor.placeId, identity?.city ?? null);
  const clock = timeZone === null ? '' : t('mentors.page.clockThere', { time: formatTime(now, reader, timeZone) });
  return (
    <header className={styles.head}>
      {identity === null ? <BlindPerson size={84} /> : <Person name={identity.name} id={identity.userId} size={84} />}
      <div>
        <h1 className="t28">{identity?.name ?? t('mentors.page.blind')}</h1>
        <p className="ink2">
          <ReadLine value={mentor.headline} />
        </p>
        <p className="t14 ink3">{[place, clock].filter(Boolean).join('. ')}</p>
        {identity === null ? <p className="t14 ink3">{t('mentors.page.blindHint')}</p> : null}
      </div>
    </header>
  );
}
