import { Types } from 'mongoose';
import { refuse } from '../../platform/errors/app-error.ts';
import { policyOf, type ProgramRow } from '../programs/index.ts';
import { MatchModel, type MatchRow } from './match-model.ts';
import { oneOf, type PairIds } from './pair-key.ts';
import { PairModel, type PairRow } from './pair-model.ts';

/**
 * Whom each startup has in a program, or may get: proposals that wait for review, open introductions and mentorships, whoever
 * began them.
 */
export async function findHeldMentors(
  programId: Types.ObjectId,
  startupIds: readonly PairIds['startupId'][],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const startupId = oneOf(startupIds.map((id) => new Types.ObjectId(id)));
  const waiting: MatchRow[] = await MatchModel.find({ programId, startupId, state: 'proposed' }).lean();
  const ledger: PairRow[] = await PairModel.find({ programId, startupId }).lean();
  const begun = ledger.filter(
    ({ openIntroductionId, isInMentorship }) => openIntroductionId !== null || isInMentorship,
  );
  const held = new Map<string, Set<string>>();
  for (const pair of [...waiting, ...begun]) {
    const key = String(pair.startupId);
    held.set(key, (held.get(key) ?? new Set<string>()).add(String(pair.mentorId)));
  }
  return held;
}

/**
 * Refuses another mentor for a startup that has as many as the program allows; whom it has already is nobody more.
 * Errors: `match.startup_has_enough`.
 */
export async function requirePlaceWith(program: ProgramRow, { startupId, mentorId }: PairIds): Promise<void> {
  const held = (await findHeldMentors(program._id, [startupId])).get(String(startupId)) ?? new Set();
  const most = policyOf(program).rules.mentorsPerStartup;
  if (held.size >= most && !held.has(String(mentorId))) refuse('match.startup_has_enough', { most });
}
