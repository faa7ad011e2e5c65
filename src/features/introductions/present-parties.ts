import type { Introduction, MentorParty, StartupParty } from '../../contract/introductions/schema.ts';
import { placeOf } from '../directory/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { ProgramRow } from '../programs/index.ts';
import type { StartupRow } from '../startups/index.ts';
import type { UserRow } from '../users/index.ts';
import { hideNamesIn } from './hide-names.ts';

/** The mentor's brief. Without identity it carries neither name nor employer, and free words lose both. */
export function presentMentorParty(mentor: MentorRow, user: UserRow, isKnown: boolean): MentorParty {
  const names = [user.name, mentor.employer ?? '', ...mentor.organisations.map((organisation) => organisation.name)];
  return {
    side: 'mentor',
    identity: isKnown
      ? { mentorId: String(mentor._id), userId: String(user._id), name: user.name, employer: mentor.employer }
      : null,
    headline: isKnown ? mentor.headline : hideNamesIn(mentor.headline, names),
    bio: isKnown ? mentor.bio : hideNamesIn(mentor.bio, names),
    place: presentPlace(mentor.placeId),
    timeZone: user.timeZone,
    offers: mentor.offers.flatMap((offer) => offer.id ?? []),
    stages: mentor.stages.map((stage) => stage.stage),
    languages: mentor.languages,
  };
}

/** The startup's brief. Without identity it carries neither its name nor those of its people. */
export function presentStartupParty(startup: StartupRow, people: readonly UserRow[], isKnown: boolean): StartupParty {
  const names = [
    startup.name,
    ...people.map((person) => person.name),
    ...startup.organisations.map((organisation) => organisation.name),
  ];
  return {
    side: 'startup',
    identity: isKnown
      ? {
          startupId: String(startup._id),
          name: startup.name,
          people: people.map((person) => ({ userId: String(person._id), name: person.name })),
        }
      : null,
    oneLiner: isKnown ? startup.oneLiner : hideNamesIn(startup.oneLiner, names),
    description: isKnown ? startup.description : hideNamesIn(startup.description, names),
    place: presentPlace(startup.placeId),
    timeZone: startup.availability?.zone ?? people[0]?.timeZone ?? 'UTC',
    needs: startup.needs.flatMap((need) => need.id ?? []),
    stage: startup.stage,
    languages: startup.languages,
  };
}

export const presentProgram = (program: ProgramRow): Introduction['program'] => ({
  id: String(program._id),
  name: { en: program.nameEn, es: program.nameEs },
});

function presentPlace(placeId: string | null): MentorParty['place'] {
  const place = placeId === null ? null : placeOf(placeId);
  if (!place) return null;
  return { id: place.id, name: place.name, timeZone: place.level === 'country' ? null : place.timeZone };
}
