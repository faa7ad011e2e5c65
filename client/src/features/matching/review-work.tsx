import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Match, MatchCandidate } from '../../../../src/contract/matching/match-schema.ts';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { DeskKeyBar, DeskKeyHelp } from './desk-keys.tsx';
import styles from './desk.module.css';
import { HandOver } from './hand-over.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReviewCompare } from './review-compare.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { type Reviewing, useClaim, useReview } from './use-review.ts';
import { WhyProposed } from './why-proposed.tsx';

type Asking =
  | { readonly kind: 'replace'; readonly candidate: MatchCandidate }
  | { readonly kind: 'reject' }
  | { readonly kind: 'forbid' }
  | { readonly kind: 'hand' }
  | { readonly kind: 'help' };

/** How the latest review of this visit is taken back; it outlives the pair that was reviewed. */
export interface LastUndo {
  readonly known: { readonly run: () => void } | null;
  readonly keep: (undo: LastUndo['known']) => void;
}

/** j, one pair: the comparison, who holds it, and the decision, by hand or by key. */
export function ReviewWork({
  match,
  isPage,
  onMove,
  onDone,
  lastUndo,
}: {
  match: Match;
  isPage: boolean;
  /** To the next pair of the queue, or the one before. */
  onMove: (by: 1 | -1) => void;
  onDone: () => void;
  lastUndo: LastUndo;
}) {
  const t = useT();
  const review = useReview(match, {
    onDone,
    onUndoable: (run) => lastUndo.keep({ run }),
  });
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
      onForbid: () => isOpen && setAsking({ kind: 'forbid' }),
      onTake: () => isOpen && claim.take(),
      onHand: () => isOpen && setAsking({ kind: 'hand' }),
      onUndo: () => {
        lastUndo.known?.run();
        lastUndo.keep(null);
      },
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
        <WhyProposed match={match} />
        <Lock match={match} onTake={claim.take} onHand={() => setAsking({ kind: 'hand' })} />
      </aside>
      <DeskKeyBar onAll={() => setAsking({ kind: 'help' })} />
      {asking === null ? null : (
        <Ask asking={asking} match={match} review={review} onDone={onDone} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

function Lock({ match, onTake, onHand }: { match: Match; onTake: () => void; onHand: () => void }) {
  const t = useT();
  const format = useFormat();
  const { claim } = match;
  const isYours = claim?.isYours === true;
  // A review that was handed over is held for a day: then the day is said as well.
  const time =
    claim === null ? '' : claim.handedByName === null ? format.time(claim.until) : format.moment(claim.until);
  return (
    <section>
      {isYours ? <h2 className="label">{t('review.lock.title')}</h2> : null}
      {claim === null ? null : (
        <p className="t14 ink2">
          {isYours ? t('review.lock.until', { time }) : t('review.lock.other', { name: claim.byName, time })}{' '}
          {claim.handedByName === null ? null : t('review.hand.by', { name: claim.handedByName })}
        </p>
      )}
      {match.state === 'proposed' && (claim === null || isYours) ? (
        <div className={styles.holding}>
          <Button variant="default" size="sm" onClick={onTake}>
            {t(isYours ? 'review.lock.release' : 'review.lock.take')}
          </Button>
          <Button variant="subtle" size="sm" onClick={onHand}>
            {t('review.hand.title')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Ask({
  asking,
  match,
  review,
  onDone,
  onClose,
}: {
  asking: Asking;
  match: Match;
  review: Reviewing;
  onDone: () => void;
  onClose: () => void;
}) {
  const t = useT();
  if (asking.kind === 'help') return <DeskKeyHelp onClose={onClose} />;
  if (asking.kind === 'hand') return <HandOver match={match} onClose={onClose} onDone={onDone} />;
  if (asking.kind === 'reject' || asking.kind === 'forbid') {
    return (
      <ReasonDialog
        title={t('review.reason.rejectTitle')}
        lead={t('review.reason.rejectLead')}
        action={t('review.compare.reject')}
        canForbid
        isForbidden={asking.kind === 'forbid'}
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
