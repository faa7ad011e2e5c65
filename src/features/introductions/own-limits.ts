import type { UserActor } from '../../platform/actions/actor.ts';
import type { OpenRequests } from '../../contract/introductions/schema.ts';
import { countPlaces, findMentorByUser } from '../mentors/index.ts';
import { programsForStartup } from '../programs/index.ts';
import { presentProgram } from './present-parties.ts';
import { countOpenRequests } from './reads.ts';

/** How many requests each of this person's startups has open, and the programs under whose rules it may ask. */
export async function findOpenRequests(actor: UserActor): Promise<OpenRequests[]> {
  const used = await countOpenRequests(actor.startupIds);
  const limits: OpenRequests[] = [];
  for (const startupId of actor.startupIds) {
    const programs = await programsForStartup(startupId);
    const max = Math.max(0, ...programs.map((program) => program.rules.maxOpenRequests));
    limits.push({
      startupId,
      used: used.get(startupId) ?? 0,
      max,
      programs: programs.map((program) => ({ ...presentProgram(program), answerDays: program.rules.answerDays })),
    });
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
