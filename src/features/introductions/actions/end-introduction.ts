import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { closePair } from '../../matching/index.ts';
import { freePlace } from '../../mentors/index.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { releaseRequest } from './claim-request.ts';
import { auditIntroduction, saveIntroduction, tellChange } from './save-introduction.ts';

export interface Ending {
  readonly state: 'declined' | 'expired' | 'withdrawn';
  readonly endedBy: NonNullable<IntroductionRow['endedBy']>;
  readonly cause: IntroductionRow['cause'];
  readonly note?: string | null;
}

/**
 * Ends an open introduction without success: the hold, the pair and the founder's open request become free, and the
 * founder's next choice is due unless the startup itself ended it. Everybody but staff reads the same one sentence.
 */
export async function endIntroduction(
  ctx: ActionContext,
  row: IntroductionRow,
  ending: Ending,
): Promise<IntroductionRow> {
  const movesOn = ending.endedBy !== 'startup' && ending.cause !== 'startup_closed' && row.alternates.length > 0;
  const ended = await saveIntroduction(ctx, row, {
    ...closedNow(ctx),
    state: ending.state,
    endedBy: ending.endedBy,
    cause: ending.cause ?? null,
    note: ending.note ?? null,
    cascade: movesOn ? 'due' : 'none',
  });
  await freePlace(ctx, { mentorId: row.mentorId, introductionId: row._id });
  await closePair(ctx, { startupId: row.startupId, mentorId: row.mentorId, outcome: ending.state });
  if (row.origin === 'request') await releaseRequest(row);
  await auditIntroduction(ctx, ended, {
    act: ending.state === 'withdrawn' ? 'withdraw' : ending.state === 'declined' ? 'decline' : 'expire',
    details: { endedBy: ending.endedBy, cause: ending.cause ?? null },
    reason: ending.note ?? null,
  });
  await tellChange(ctx, ended, 'closed');
  return ended;
}

export const closedNow = (ctx: ActionContext) => ({ isOpen: false, dueAt: null, remindAt: null, endedAt: ctx.now });
