import { coordinates, type UserActor } from '../../platform/actions/actor.ts';

export type Side = 'startup' | 'mentor' | 'coordinator';

interface Sides {
  readonly startupId: { toString(): string };
  readonly mentorUserId: { toString(): string };
  readonly programId: { toString(): string };
}

/** On which side this person stands; null when it is none of theirs. */
export function sideOf(row: Sides, actor: UserActor): Side | null {
  if (actor.startupIds.includes(String(row.startupId))) return 'startup';
  if (actor.userId === String(row.mentorUserId)) return 'mentor';
  return coordinates(actor, String(row.programId)) ? 'coordinator' : null;
}
