import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import type { Side } from './lifecycle.ts';

interface Sides {
  readonly startupId: { toString(): string };
  readonly mentorUserId: { toString(): string };
  readonly programId: { toString(): string };
}

/** On which side this person stands; taking part goes before coordinating, so that nobody sees behind their own brief. */
export function sideOf(row: Sides, actor: UserActor): Side | 'coordinator' | null {
  if (actor.startupIds.includes(String(row.startupId))) return 'startup';
  if (actor.userId === String(row.mentorUserId)) return 'mentor';
  return coordinates(actor, String(row.programId)) ? 'coordinator' : null;
}

interface Blindness {
  readonly origin: 'request' | 'match' | 'coordinator';
  readonly state: string;
}

/** A program's proposal hides both names until the second yes, and for ever when there was none. */
export const isBlind = ({ origin, state }: Blindness): boolean => origin !== 'request' && state !== 'accepted';

/**
 * Hard rules that stop two people whoever brings them together. The others (language, hours, opt-out of automated matching)
 * speak against a suggestion, not against two people who choose each other.
 */
const stopsEverybody: ReadonlySet<string> = new Set([
  'blocked',
  'conflict',
  'avoided',
  'forbidden',
  'same_person',
  'same_organisation',
  'in_mentorship',
]);

/** A founder may not ask who is not vetted, or who declined this startup before; a coordinator may. */
const stopsRequests: ReadonlySet<string> = new Set([...stopsEverybody, 'not_vetted', 'declined_before']);

export const stopsIntroduction = (origin: Blindness['origin'], rules: readonly string[]): boolean =>
  rules.some((rule) => (origin === 'request' ? stopsRequests : stopsEverybody).has(rule));
