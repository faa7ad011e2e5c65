import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MatchRow } from '../../../../src/contract/matching/match-schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { Note } from '../../shared/components/note.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './desk.module.css';
import { usePropose } from './use-review.ts';

/** j, the queue: the best first; what a colleague looks at says so. */
export function ReviewQueue({
  matches,
  proposed,
  shownId,
  cohortId,
  children,
}: {
  matches: readonly MatchRow[];
  proposed: number;
  shownId: string | null;
  /** For which cohort the engine may propose; null when none is open. */
  cohortId: string | null;
  /** The choice of the program, for who coordinates several. */
  children: ReactNode;
}) {
  const t = useT();
  const placeWords = usePlaceWords();
  const propose = usePropose();
  const sentence = useErrorSentence();
  return (
    <>
      <header className={styles.queueHead}>
        <h1 className="t20">{t('review.desk.title')}</h1>
        <p className="t14 ink2">{t('review.desk.left', { count: proposed })}</p>
        {children}
        {cohortId === null ? null : (
          <Button
            variant="default"
            size="sm"
            disabled={propose.isPending}
            onClick={() => propose.mutate({ params: { cohortId } })}
          >
            {t('review.desk.propose')}
          </Button>
        )}
        {propose.error === null ? null : <Note tone="late">{sentence(propose.error)}</Note>}
      </header>
      <ol className={styles.queue} aria-label={t('review.desk.queue')}>
        {matches.map((match) => (
          <li key={match.id} data-selected={match.id === shownId || undefined}>
            <CurrentLink to={`/review/${match.id}`} isCurrent={match.id === shownId}>
              <span className={styles.line}>
                <b>{match.startupName}</b>
                <b className="num">{match.points}</b>
              </span>
              <span className="ink2">{placeWords(match.startupPlaceId, null)}</span>
              {match.claim === null || match.claim.isYours ? null : (
                <span className="ink3">{t('review.desk.takenBy', { name: match.claim.byName })}</span>
              )}
            </CurrentLink>
          </li>
        ))}
      </ol>
    </>
  );
}
