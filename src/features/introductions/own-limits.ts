import type { UserActor } from '../../platform/actions/actor.ts';
import { countPlaces, findMentorByUser } from '../mentors/index.ts';
import { programsForStartup } from '../programs/index.ts';
import { countOpenRequests } from './reads.ts';

/** How many requests each of this person's startups has open, and the most that any of its programs allows. */
export async function findOpenRequests(actor: UserActor): Promise<{ startupId: string; used: number; max: number }[]> {
  const used = await countOpenRequests(actor.startupIds);
  const limits: { startupId: string; used: number; max: number }[] = [];
  for (const startupId of actor.startupIds) {
    const programs = await programsForStartup(startupId);
    const max = Math.max(0, ...programs.map((program) => program.rules.maxOpenRequests));
    limits.push({ startupId, used: used.get(startupId) ?? 0, max });
  }
  return limits;
}

/** A mentor's own places; null for whoever offers nothing. Holds count as free here: nobody is promised anything yet. */
export async function findOwnPlaces(actor: UserActor, now: Date): Promise<{ taken: number; capacity: number } | null> {
  const mentor = actor.hasOffer ? await findMentorByUser(actor.userId) : null;
  if (!mentor) return null;
  const { taken, capacity } = countPlaces(mentor, now);
  return { taken, capacity };
}
