import type { ErrorCode } from '../../contract/errors.ts';
import type { MentorshipState } from '../../contract/mentorships/schema.ts';

export type MentorshipAct = 'pause' | 'resume' | 'complete' | 'end';

const moves: Readonly<Record<MentorshipAct, { from: readonly MentorshipState[]; to: MentorshipState }>> = {
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  complete: { from: ['active', 'paused'], to: 'completed' },
  end: { from: ['active', 'paused'], to: 'ended_early' },
};

export const isRunning = (state: MentorshipState): boolean => state === 'active' || state === 'paused';

/** Why a move is refused; null when it may be made. */
export function refusalOf(state: MentorshipState, act: MentorshipAct): ErrorCode | null {
  if (moves[act].from.includes(state)) return null;
  if (!isRunning(state)) return 'mentorship.ended';
  return act === 'resume' ? 'mentorship.not_paused' : 'mentorship.not_active';
}

export const stateAfter = (act: MentorshipAct): MentorshipState => moves[act].to;
