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
