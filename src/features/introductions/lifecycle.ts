import type { ErrorCode } from '../../contract/errors.ts';
import type { IntroductionState } from '../../contract/introductions/schema.ts';

/** Where an introduction stands, as far as moves depend on it. `startupYes` stands from the start in a request. */
export interface Standing {
  readonly state: IntroductionState;
  readonly startupYes: boolean;
  readonly mentorYes: boolean;
  /** The one question has been asked, answered or not. */
  readonly questionSpent: boolean;
  /** The date has passed and the sweep has not come by yet. */
  readonly isOverdue: boolean;
}

export type Side = 'startup' | 'mentor';
export type Act = 'accept' | 'ask' | 'reply' | 'decline' | 'withdraw';

export interface Move {
  readonly by: Side | 'coordinator';
  readonly act: Act;
}

export const isOpenState = (state: IntroductionState): boolean => state === 'pending' || state === 'asked';

export const saidYes = (standing: Standing, side: Side): boolean =>
  side === 'startup' ? standing.startupYes : standing.mentorYes;

/** Why a move is refused here and now; null when it may be made. */
export function refusalOf(standing: Standing, move: Move): ErrorCode | null {
  if (!isOpenState(standing.state)) return 'introduction.closed';
  // Who is late may still take back or say no; a yes, a question or a reply would come after the date.
  if (standing.isOverdue && move.act !== 'withdraw' && move.act !== 'decline') return 'introduction.closed';
  if (move.by === 'coordinator') return move.act === 'withdraw' ? null : 'introduction.not_yours_to_answer';
  return refusalOfSide(standing, move.by, move.act);
}

function refusalOfSide(standing: Standing, by: Side, act: Act): ErrorCode | null {
  switch (act) {
    case 'accept':
      if (saidYes(standing, by)) return 'introduction.already_answered';
      return standing.state === 'asked' ? 'introduction.waits_for_reply' : null;
    case 'ask':
      if (by !== 'mentor') return 'introduction.not_yours_to_answer';
      if (standing.mentorYes) return 'introduction.already_answered';
      if (standing.state === 'asked') return 'introduction.waits_for_reply';
      return standing.questionSpent ? 'introduction.question_spent' : null;
    case 'reply':
      if (by !== 'startup') return 'introduction.not_yours_to_answer';
      return standing.state === 'asked' ? null : 'introduction.not_asked';
    case 'decline':
      return saidYes(standing, by) ? 'introduction.already_answered' : null;
    case 'withdraw':
      return saidYes(standing, by) ? null : 'introduction.not_yours_to_answer';
  }
}

/** Where it stands after an allowed move. */
export function standingAfter(standing: Standing, { by, act }: Move): Standing {
  if (act === 'ask') return { ...standing, state: 'asked', questionSpent: true };
  if (act === 'reply') return { ...standing, state: 'pending' };
  if (act === 'decline') return { ...standing, state: 'declined' };
  if (act === 'withdraw') return { ...standing, state: 'withdrawn' };
  const next = by === 'startup' ? { ...standing, startupYes: true } : { ...standing, mentorYes: true };
  return next.startupYes && next.mentorYes ? { ...next, state: 'accepted' } : next;
}

/** Who owes something now: in a pause only the startup, its reply. */
export function owing(standing: Standing): Side[] {
  if (standing.state === 'asked') return ['startup'];
  if (standing.state !== 'pending') return [];
  const sides: Side[] = ['startup', 'mentor'];
  return sides.filter((side) => !saidYes(standing, side));
}
