import type { z } from 'zod';
import type { applyToCohort } from '../../contract/programs/routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { requireOwnMentor } from '../mentors/index.ts';
import { requireOwnStartup } from '../startups/index.ts';
import type { Applicant } from './actions/apply-to-cohort.ts';

/** The actor's own startup or offer as an applicant; another's id reads as unknown. */
export async function findApplicant(actor: UserActor, wish: z.output<typeof applyToCohort.body>): Promise<Applicant> {
  if (wish.kind === 'startup') {
    const startup = await requireOwnStartup(actor, wish.startupId);
    return { kind: 'startup', subjectId: wish.startupId, subjectName: startup.name, placeId: startup.placeId ?? null };
  }
  const mentor = await requireOwnMentor(actor);
  return { kind: 'mentor', subjectId: String(mentor._id), subjectName: actor.name, placeId: mentor.placeId ?? null };
}
