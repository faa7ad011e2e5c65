import type { UserActor } from '../../platform/actions/actor.ts';
import type { OpenRequests } from '../../contract/introductions/schema.ts';
import { countPlaces, findMentorByUser } from '../mentors/index.ts';
import { findGoverningPrograms } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { presentProgram } from './present-parties.ts';
import { countOpenRequests } from './reads.ts';

/** How many requests each of this person's startups has open, and the programs under whose rules it may ask. */
export async function findOpenRequests(actor: UserActor): Promise<OpenRequests[]> {
  const [used, startups] = await Promise.all([
    countOpenRequests(actor.startupIds),
    findStartupsByIds(actor.startupIds),
  ]);
  return Promise.all(
    startups.map(async (startup) => {
      const startupId = String(startup._id);
      const programs = await findGoverningPrograms(startup.programIds);
      return {
        startupId,
        used: used.get(startupId) ?? 0,
        max: Math.max(0, ...programs.map((program) => program.rules.maxOpenRequests)),
        programs: programs.map((program) => ({ ...presentProgram(program), answerDays: program.rules.answerDays })),
      };
    }),
  );
}

/** A mentor's own places; null for whoever offers nothing. Holds count as free here: nobody is promised anything yet. */
export async function findOwnPlaces(actor: UserActor, now: Date): Promise<{ taken: number; capacity: number } | null> {
  const mentor = actor.hasOffer ? await findMentorByUser(actor.userId) : null;
  if (!mentor) return null;
  const { taken, capacity } = countPlaces(mentor, now);
  return { taken, capacity };
}
