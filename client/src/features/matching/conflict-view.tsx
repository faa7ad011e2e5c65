import { Link } from '@tanstack/react-router';
import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { Facts, Quote } from '../../shared/components/facts.tsx';
import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { Strip } from '../../shared/components/strip.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { ConflictHistory } from './conflict-history.tsx';
import styles from './desk.module.css';
import { tieName } from './tie-name.ts';

/** y, the case: the words first, what else points to it, what hangs on it, what has happened. */
export function ConflictView({ found, isPage }: { found: ConflictCase; isPage: boolean }) {
  const t = useT();
  const Title = isPage ? 'h1' : 'h2';
  const { source, startup, mentor } = found;
  return (
    <article className={styles.case}>
      <p className="t14 ink3">
        {source === null
          ? t('review.cases.openedFromProfile')
          : t('review.cases.openedBy', { file: source.file, row: source.row })}
      </p>
      <Title className="t28">{t('review.cases.ask', { mentor: mentor.name, startup: startup.name })}</Title>
      <Pair found={found} />
      <section>
        <h2 className="label">{t('review.cases.words')}</h2>
        <Quote>
          <Marked text={found.words} marked={found.marked} />
        </Quote>
        <p className="t14 ink3">
          {t('review.cases.field', { field: t(`review.cases.fields.${found.field}`) })}{' '}
          {found.marked === null ? null : t('review.cases.marked')}
        </p>
      </section>
      <section>
        <h2 className="label">{t('review.cases.else')}</h2>
        <Facts
          facts={[
            ...(found.mentorEmployer === null
              ? []
              : [{ key: 'employer', name: t('review.cases.employer'), value: found.mentorEmployer }]),
            ...found.organisations.map(({ id, name }) => ({
              key: id,
              name: t('review.cases.bothAt'),
              value: (
                <Link className="link" to="/organisations/$organisationId" params={{ organisationId: id }}>
                  {name}
                </Link>
              ),
            })),
            { key: 'tie', name: t('review.cases.tie'), value: tieName(t, found.reason) },
            {
              key: 'asked',
              name: t('review.cases.asked'),
              value: askedWords(t, found),
            },
          ]}
        />
      </section>
      <Stakes found={found} />
      <ConflictHistory found={found} />
    </article>
  );
}

/** Who of the two knows of it already. */
function askedWords(t: ReturnType<typeof useT>, { questions, isAsked, side, mentor, startup }: ConflictCase): string {
  if (questions.length > 0) return t('review.cases.askedPerson', { name: (side === 'mentor' ? mentor : startup).name });
  return t(isAsked ? 'review.cases.askedYes' : 'review.cases.askedNo');
}

function Pair({ found: { startup, mentor } }: { found: ConflictCase }) {
  const placeWords = usePlaceWords();
  return (
    <div className={styles.duo}>
      <div>
        <StartupSquare name={startup.name} size={44} />
        <p>
          <b>{startup.name}</b>
          <span className="t14 ink2">{placeWords(startup.placeId, startup.detail)}</span>
        </p>
      </div>
      <div>
        <Person name={mentor.name} id={mentor.id} size={44} />
        <p>
          <b>{mentor.name}</b>
          <span className="t14 ink2">{mentor.detail ?? placeWords(mentor.placeId, null)}</span>
        </p>
      </div>
    </div>
  );
}

/** The declared words with the name that gave them away underlined. Never anything but text. */
function Marked({ text, marked }: { text: string; marked: string | null }) {
  const at = marked === null ? -1 : text.indexOf(marked);
  if (marked === null || at === -1) return <>“{text}”</>;
  return (
    <>
      “{text.slice(0, at)}
      <mark className={styles.marked}>{marked}</mark>
      {text.slice(at + marked.length)}”
    </>
  );
}

function Stakes({ found }: { found: ConflictCase }) {
  const t = useT();
  const { fit, mentor, next } = found;
  const parts = (of: ConflictCase['fit']) => of.parts.map(({ criterion, points }) => ({ key: criterion, got: points }));
  return (
    <section>
      <h2 className="label">{t('review.cases.hangs')}</h2>
      <p>
        {t('review.cases.wouldBe', { mentor: mentor.name, points: fit.points })}{' '}
        {next === null ? t('review.cases.nobodyNext') : t('review.cases.next', { name: next.name })}
      </p>
      <Facts
        facts={[
          { key: 'this', name: mentor.name, value: <Strip parts={parts(fit)} /> },
          ...(next === null ? [] : [{ key: 'next', name: next.name, value: <Strip parts={parts(next.fit)} /> }]),
        ]}
      />
    </section>
  );
}
