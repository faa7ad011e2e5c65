import { Types } from 'mongoose';
import type { Desk } from '../../contract/insights/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findProposed, summariseConflicts } from '../matching/index.ts';
import { countUnvetted } from '../mentors/index.ts';
import {
  type CohortRow,
  countApplications,
  findCohorts,
  findPrograms,
  requireCoordinatedProgram,
} from '../programs/index.ts';
import { findHappenings } from './find-happenings.ts';
import { findUnserved } from './find-unserved.ts';

const listed = 500;

/** Everything that waits for this coordinator, in one of their programs or in all. Errors: `program.not_found`. */
export async function readDesk(actor: UserActor, programId: string | undefined, now: Date): Promise<Desk> {
  const programIds = await scopeOf(actor, programId);
  const cohorts = (await findCohorts(programIds)).filter(({ state }) => state !== 'closed');
  const proposed = await findProposed(programIds);
  const unserved = await findUnserved(cohorts, proposed);
  const vetting = await countUnvetted(programIds, now);
  const conflicts = await summariseConflicts(programIds, now);
  return {
    unserved: unserved.slice(0, listed),
    unservedInAll: unserved.length,
    applications: await readApplications(cohorts),
    vetting: { count: vetting.count, oldestAt: vetting.oldestAt?.toISOString() ?? null },
    conflicts: { ...conflicts, dueAt: conflicts.dueAt?.toISOString() ?? null },
    proposals: proposed.length,
    happenings: await findHappenings(actor, programIds, now),
  };
}

async function scopeOf(actor: UserActor, programId: string | undefined): Promise<Types.ObjectId[]> {
  if (programId !== undefined) return [(await requireCoordinatedProgram(actor, programId))._id];
  if (actor.isAdmin) return (await findPrograms()).map(({ _id }) => _id);
  return actor.coordinatedProgramIds.map((id) => new Types.ObjectId(id));
}

async function readApplications(cohorts: readonly CohortRow[]): Promise<Desk['applications']> {
  const groups = await countApplications(cohorts.map(({ _id }) => _id));
  return groups.map(({ cohortId, count, oldestAt }) => ({
    cohortId,
    cohortName: cohorts.find(({ _id }) => String(_id) === cohortId)?.name ?? '',
    count,
    oldestAt: oldestAt.toISOString(),
  }));
}
