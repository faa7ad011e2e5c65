import { Button } from '@mantine/core';
import type { Match, MatchCandidate } from '../../../../src/contract/matching/match-schema.ts';
import { inSentence } from '../../../../src/locales/explain/index.ts';
import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './desk.module.css';
import { PartRows } from './review-parts.tsx';

interface CompareProps {
  /** The address names this pair: on a phone it is a page of its own, with its own first heading. */
  readonly isPage: boolean;
  readonly match: Match;
  /** Number of the chosen column, from 0. */
  readonly chosen: number;
  readonly isBusy: boolean;
  readonly onApprove: () => void;
  readonly onReplace: (candidate: MatchCandidate) => void;
  readonly onReject: () => void;
}

/** j, the comparison: parts as rows, the proposal washed, the best of each row bold, one common scale. */
export function ReviewCompare(props: CompareProps) {
  const t = useT();
  const { match } = props;
  return (
    <>
      <StartupHead match={match} isPage={props.isPage} />
      <section className={styles.scroll} aria-label={t('review.compare.caption')}>
        <table className={styles.compare}>
          <caption className="sr">{t('review.compare.caption')}</caption>
          <CandidateHeads {...props} />
          <PartRows match={match} />
          <Sums {...props} />
        </table>
      </section>
    </>
  );
}

function StartupHead({ match: { startup }, isPage }: Pick<CompareProps, 'match' | 'isPage'>) {
  const t = useT();
  const Title = isPage ? 'h1' : 'h2';
  const { list } = useFormat();
  const names = useDirectory();
  const placeWords = usePlaceWords();
  const stage = names.directory.stages.find((one) => one.stage === startup.stage)?.name;
  const needs = startup.needs.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  const where = [placeWords(startup.placeId, startup.city), stage].filter(Boolean).join(', ');
  return (
    <header className={styles.head}>
      <StartupSquare name={startup.name ?? ''} size={48} />
      <div>
        <Title className="t28">{startup.name}</Title>
        <p className="ink2">
          <ReadLine value={startup.oneLiner} />
          {startup.oneLiner === null ? null : <br />}
          {where === '' ? null : `${where}. `}
          {needs.length === 0 ? null : t('review.compare.wants', { list: list(needs.map(inSentence)) })}
        </p>
      </div>
    </header>
  );
}

const ranks = ['best', 'second', 'third'] as const;

function CandidateHeads({ match, chosen }: CompareProps) {
  const t = useT();
  const place = ({ isProposed, rank }: MatchCandidate): string => {
    if (isProposed) return t('review.compare.proposed');
    const word = ranks[(rank ?? 0) - 1];
    return word === undefined ? t('review.compare.next') : t(`review.compare.${word}`);
  };
  const placeWords = usePlaceWords();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">{t('ui.howItAddsUp')}</span>
        </th>
        {match.candidates.map((candidate, at) => (
          <th
            key={candidate.mentor.mentorId}
            scope="col"
            data-proposed={candidate.isProposed || undefined}
            data-other={!candidate.isProposed || undefined}
            data-chosen={at === chosen || undefined}
          >
            <span className={styles.who}>
              <Person name={candidate.mentor.name ?? ''} id={candidate.mentor.mentorId} size={40} />
              <span>
                {place(candidate)}
                <small>{placeWords(candidate.mentor.placeId, candidate.mentor.city)}</small>
              </span>
              <b className="t16">{candidate.mentor.name}</b>
              <small>
                {t('review.compare.placesUsed', {
                  taken: candidate.mentor.places.capacity - candidate.mentor.places.free,
                  capacity: candidate.mentor.places.capacity,
                })}
              </small>
              {candidate.isFlagged ? <StateBadge tone="late">{t('review.compare.flagged')}</StateBadge> : null}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Sums({ match, isBusy, onApprove, onReplace, onReject }: CompareProps) {
  const t = useT();
  const proposed = match.candidates.find(({ isProposed }) => isProposed)?.fit.points ?? 0;
  const isOpen = match.state === 'proposed';
  const difference = (points: number): string | null => {
    if (points === proposed) return null;
    const count = Math.abs(points - proposed);
    return points < proposed ? t('review.compare.less', { count }) : t('review.compare.more', { count });
  };
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('review.compare.sum')}</th>
        {match.candidates.map((candidate) => (
          <td
            key={candidate.mentor.mentorId}
            data-proposed={candidate.isProposed || undefined}
            data-other={!candidate.isProposed || undefined}
          >
            <p>
              <span className={styles.sum}>{candidate.fit.points}</span>{' '}
              <span className="ink2">{difference(candidate.fit.points)}</span>
            </p>
            {isOpen && candidate.isProposed ? (
              <>
                <Button fullWidth disabled={isBusy} onClick={onApprove}>
                  {t('review.compare.approve')}
                </Button>
                <Button className={styles.reject} fullWidth variant="subtle" disabled={isBusy} onClick={onReject}>
                  {t('review.compare.reject')}
                </Button>
              </>
            ) : null}
            {isOpen && !candidate.isProposed ? (
              <Button fullWidth variant="default" disabled={isBusy} onClick={() => onReplace(candidate)}>
                {t('review.compare.replace')}
              </Button>
            ) : null}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
