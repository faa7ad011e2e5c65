import { systemActor } from '../../../platform/actions/actor.ts';
import { runAction, type ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { findProgramsByIds, policyOf } from '../../programs/index.ts';
import { findStartupsByIds } from '../../startups/index.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { findIntroductionById } from '../reads.ts';
import { saveIntroduction, tellChange } from './save-introduction.ts';
import { askMentor } from './request-introduction.ts';

const self = systemActor('introductions');

/**
 * Asks the founder's own next choice after an ending; who cannot be asked today is passed over. Beyond the founder's choices
 * nothing is sent: the founder is told, and chooses anew. Each try is a transaction of its own, and repeating the whole changes nothing.
 */
export async function moveOn(introductionId: string, now: Date): Promise<void> {
  const row = await findIntroductionById(introductionId);
  if (row?.cascade !== 'due') return;
  for (const position of row.alternates.keys()) {
    if (await tryAlternate(row, position, now)) return;
  }
  await runAction({ actor: self, now }, async (ctx) => {
    await tellChange(ctx, await saveIntroduction(ctx, row, { cascade: 'done' }), 'none_left');
  }).catch(passOver);
}

async function tryAlternate(row: IntroductionRow, position: number, now: Date): Promise<boolean> {
  try {
    await runAction({ actor: self, now }, (ctx) => askAlternate(ctx, row, position));
    return true;
  } catch (error) {
    passOver(error);
    return error instanceof AppError && error.code === 'request.stale';
  }
}

/** A refusal is an answer: this choice cannot be asked, or somebody else has moved it on. Faults go on upwards. */
function passOver(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}

async function askAlternate(ctx: ActionContext, row: IntroductionRow, position: number): Promise<void> {
  const choice = row.alternates[position];
  const [startup] = await findStartupsByIds([row.startupId]);
  const [program] = await findProgramsByIds([row.programId]);
  if (!choice || !startup || !program || !row.message || !row.startupYesBy) return;
  const next = await askMentor(ctx, {
    startup,
    mentorId: String(choice.mentorId),
    policy: policyOf(program),
    message: { ...row.message, whyYou: choice.whyYou ?? null },
    alternates: row.alternates.slice(position + 1),
    askedBy: row.startupYesBy,
    previousId: row._id,
  });
  const moved = await saveIntroduction(ctx, row, { cascade: 'done', nextId: next._id });
  await tellChange(ctx, moved, 'moved_on');
}
