import type { MentorAbsence, MentorPlace, MentorRow } from './mentor-model.ts';

type PlacesOf = Pick<MentorRow, 'capacity' | 'places'>;

/** Whether a mentor is away at an instant, by their own dates. */
export const isPausedAt = (mentor: { readonly absences: readonly MentorAbsence[] }, at: Date): boolean =>
  currentAbsence(mentor, at) !== null;

export const currentAbsence = (
  mentor: { readonly absences: readonly MentorAbsence[] },
  at: Date,
): MentorAbsence | null =>
  mentor.absences.find(({ fromAt, toAt }) => fromAt <= at && (toAt === null || at < toAt)) ?? null;

const isLive = (place: MentorPlace, at: Date): boolean =>
  place.state === 'taken' || (place.until !== null && place.until > at);

/** Free, held and taken places at an instant; holds that have run out are free. */
export function countPlaces(
  { capacity, places }: PlacesOf,
  at: Date,
): Record<'capacity' | 'taken' | 'held' | 'free', number> {
  const live = places.filter((place) => isLive(place, at));
  const taken = live.filter(({ state }) => state === 'taken').length;
  return { capacity, taken, held: live.length - taken, free: Math.max(0, capacity - live.length) };
}

/** No place is free. Asked for every mentor of a ranking, so it counts only where there is something to count. */
export const isFullAt = (mentor: PlacesOf, at: Date): boolean =>
  mentor.places.length >= mentor.capacity && countPlaces(mentor, at).free === 0;

/** Vetted, and not past the date until which the vetting holds. */
export const isVettedAt = ({ vetting }: Pick<MentorRow, 'vetting'>, at: Date): boolean =>
  vetting.state === 'vetted' && (vetting.expiresAt === null || vetting.expiresAt > at);

/**
 * The next instant after `at` at which vetting, absences or held places turn by themselves; null when none will. Until then the
 * answers of `isVettedAt`, `isPausedAt` and `isFullAt` stay as they are at `at`.
 */
export function nextTurnAfter(
  { vetting, absences, places }: Pick<MentorRow, 'vetting' | 'absences' | 'places'>,
  at: Date,
): Date | null {
  let next: Date | null = null;
  const turns = [
    vetting.expiresAt,
    ...absences.flatMap(({ fromAt, toAt }) => [fromAt, toAt]),
    ...places.map(({ until }) => until),
  ];
  for (const turn of turns) if (turn !== null && turn > at && (next === null || turn < next)) next = turn;
  return next;
}
