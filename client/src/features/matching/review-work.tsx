import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Match, MatchCandidate } from '../../../../src/contract/matching/match-schema.ts';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { DeskKeyBar, DeskKeyHelp } from './desk-keys.tsx';
import styles from './desk.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviewCompare } from './review-compare.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { type Reviewing, useClaim, useReview } from './use-review.ts';

type Asking =
  | { readonly kind: 'replace'; readonly candidate: MatchCandidate }
  | { readonly kind: 'reject' }
  | { readonly kind: 'help' };

/** j, one pair: the comparison, who holds it, and the decision, by hand or by key. */
export function ReviewWork({
  match,
  isPage,
  onMove,
  onDone,
}: {
  match: Match;
  isPage: boolean;
  /** To the next pair of the queue, or the one before. */
  onMove: (by: 1 | -1) => void;
  onDone: () => void;
}) {
  const t = useT();
  const review = useReview(match, onDone);
  const [chosen, setChosen] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const isOpen = match.state === 'proposed' && !review.isBusy;
  const candidate = match.candidates[chosen];
  const replace = (by: MatchCandidate | undefined): void => {
    if (isOpen && by !== undefined && !by.isProposed) setAsking({ kind: 'replace', candidate: by });
  };
  const claim = useClaim(match);
  const error = review.error ?? claim.error;
  useDeskKeys(
    {
      onMove,
      onChoose: (at) => setChosen(Math.min(at, match.candidates.length - 1)),
      onApprove: () => isOpen && review.approve(),
      onReplace: () => replace(candidate),
      onReject: () => isOpen && setAsking({ kind: 'reject' }),
      onTake: () => isOpen && claim.take(),
      onHelp: () => setAsking({ kind: 'help' }),
    },
    asking === null,
  );
  return (
    <>
      <div className={styles.work}>
        {error === null ? null : <Note tone="late">{error}</Note>}
        <ReviewCompare
          match={match}
          isPage={isPage}
          chosen={chosen}
          isBusy={review.isBusy}
          onApprove={review.approve}
          onReplace={replace}
          onReject={() => setAsking({ kind: 'reject' })}
        />
      </div>
      <aside className={`${styles.then} ${styles.notes}`} aria-label={t('review.lock.title')}>
        <Lock match={match} onTake={claim.take} />
      </aside>
      <DeskKeyBar onAll={() => setAsking({ kind: 'help' })} />
      {asking === null ? null : <Ask asking={asking} match={match} review={review} onClose={() => setAsking(null)} />}
    </>
  );
}

function Lock({ match, onTake }: { match: Match; onTake: () => void }) {
  const t = useT();
  const format = useFormat();
  const { claim } = match;
  const isYours = claim?.isYours === true;
  const time = claim === null ? '' : format.time(claim.until);
  return (
    <>
      <section>
        <h2 className="label">{t(`review.desk.proposedBy_${match.origin}`)}</h2>
        <p className="t14 ink2">{format.moment(match.proposedAt)}</p>
      </section>
      <section>
        {isYours ? <h2 className="label">{t('review.lock.title')}</h2> : null}
        {claim === null ? null : (
          <p className="t14 ink2">
            {isYours ? t('review.lock.until', { time }) : t('review.lock.other', { name: claim.byName, time })}
          </p>
        )}
        {match.state === 'proposed' && (claim === null || isYours) ? (
          <Button variant="default" size="sm" mt={8} onClick={onTake}>
            {t(isYours ? 'review.lock.release' : 'review.lock.take')}
          </Button>
        ) : null}
      </section>
    </>
  );
}

function Ask({
  asking,
  match,
  review,
  onClose,
}: {
  asking: Asking;
  match: Match;
  review: Reviewing;
  onClose: () => void;
}) {
  const t = useT();
  if (asking.kind === 'help') return <DeskKeyHelp onClose={onClose} />;
  if (asking.kind === 'reject') {
    return (
      <ReasonDialog
        title={t('review.reason.rejectTitle')}
        lead={t('review.reason.rejectLead')}
        action={t('review.compare.reject')}
        canForbid
        onClose={onClose}
        onSend={review.reject}
      />
    );
  }
  const { mentor } = asking.candidate;
  return (
    <ReasonDialog
      title={t('review.reason.replaceTitle', { name: mentor.name ?? '' })}
      lead={t('review.reason.replaceLead', { name: match.mentorName })}
      action={t('review.compare.replace')}
      onClose={onClose}
      onSend={(reason) => review.replace(mentor.mentorId, reason)}
    />
  );
}
