import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { holdPlace } from '../../mentors/index.ts';
import { lastDue } from '../due-dates.ts';
import type { IntroductionRow } from '../introduction-row.ts';

/**
 * Holds the mentor's place while a program's proposal is open: publishing takes it, and every change of dates moves it.
 * A request holds nothing. Errors: `mentor.full`, `mentor.paused`.
 */
export async function holdUntilLast(ctx: ActionContext, row: IntroductionRow): Promise<void> {
  if (row.origin === 'request') return;
  await holdPlace(ctx, { mentorId: row.mentorId, introductionId: row._id, until: lastDue(row) });
}
