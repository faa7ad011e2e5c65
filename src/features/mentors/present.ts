import type { z } from 'zod';
import type { mentorPage, mentorRow, ownMentor, placesNow } from '../../contract/mentors/schema.ts';
import { placeOf } from '../directory/index.ts';
import { changedFacts, missingFacts, pickFacts } from './mentor-facts.ts';
import type { MentorRow } from './mentor-model.ts';
import { countPlaces, currentAbsence, isVettedAt } from './policy.ts';

/** The offer for its own mentor. */
export function presentOwnMentor(row: MentorRow, now: Date): z.input<typeof ownMentor> {
  const published = row.state === 'draft' ? null : pickFacts(row);
  const draft = row.draft === null ? null : pickFacts(row.draft);
  const current = draft ?? pickFacts(row);
  const missing = missingFacts(current);
  return {
    id: String(row._id),
    revision: row.revision,
    state: row.state,
    published,
    draft,
    draftSavedAt: toIso(row.draftSavedAt),
    publishedAt: toIso(row.publishedAt),
    changed: draft === null ? [] : changedFacts(pickFacts(row), draft),
    missing,
    vetting: presentVetting(row, now),
    absences: row.absences.map(({ fromDay, toDay }) => ({ fromDay, toDay })),
    isPaused: currentAbsence(row, now) !== null,
    places: presentPlaces(row, now),
    can: { publish: draft !== null && !missing.includes('headline') && !missing.includes('offers') },
  };
}

interface Reader {
  readonly now: Date;
  /** Whether this reader may know who it is, and how they are called then. */
  readonly name: string | null;
  readonly mayReadInterests: boolean;
  readonly isOwn: boolean;
  readonly isHere: boolean;
}

/** The mentor for somebody else. */
export function presentMentorPage(row: MentorRow, reader: Reader): z.input<typeof mentorPage> {
  const absence = currentAbsence(row, reader.now);
  return {
    id: String(row._id),
    identity: presentIdentity(row, reader.name),
    headline: row.headline,
    bio: row.bio,
    offers: row.offers,
    industries: row.industries,
    verticals: row.verticals,
    stages: row.stages,
    languages: row.languages,
    placeId: row.placeId,
    timeZone: zoneOf(row),
    affiliation: row.affiliation,
    hoursPerWeek: hoursOf(row),
    places: presentPlaces(row, reader.now),
    vetting: presentVetting(row, reader.now),
    isPaused: absence !== null,
    pausedUntil: absence?.toDay ?? null,
    interests: reader.mayReadInterests ? row.interests : null,
    publishedAt: toIso(row.publishedAt),
    isOwn: reader.isOwn,
    isHere: reader.isHere,
  };
}

/** One line of a coordinator's list. */
export function presentMentorRow(row: MentorRow, name: string, now: Date): z.input<typeof mentorRow> {
  return {
    id: String(row._id),
    userId: String(row.userId),
    name,
    headline: row.headline,
    state: row.state,
    vetting: presentVetting(row, now),
    isPaused: currentAbsence(row, now) !== null,
    places: presentPlaces(row, now),
    placeId: row.placeId,
    country: row.facets.country,
    city: row.city,
    offers: row.offers,
    languages: row.languages,
    missing: missingFacts(pickFacts(row)),
    publishedAt: toIso(row.publishedAt),
  };
}

function presentIdentity(row: MentorRow, name: string | null): z.input<typeof mentorPage>['identity'] {
  if (name === null) return null;
  const { employer, organisations, city } = row;
  return { userId: String(row.userId), name, employer, organisations, city };
}

const presentPlaces = (row: MentorRow, now: Date): z.input<typeof placesNow> => countPlaces(row, now);

/** A vetting that has run out reads as expired, whatever state is stored. */
function presentVetting(row: MentorRow, now: Date): z.input<typeof mentorPage>['vetting'] {
  const { state, expiresAt } = row.vetting;
  const isOver = state === 'vetted' && !isVettedAt(row, now);
  return { state: isOver ? 'expired' : state, expiresAt: toIso(expiresAt) };
}

const zoneOf = (row: MentorRow): string | null =>
  row.availability?.zone ?? (row.placeId === null ? null : (placeOf(row.placeId)?.timeZone ?? null));

function hoursOf({ availability }: MentorRow): number | null {
  if (availability === null) return null;
  const minutes = availability.weekly.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
  return Math.round(minutes / 6) / 10;
}

const toIso = (at: Date | null): string | null => at?.toISOString() ?? null;
