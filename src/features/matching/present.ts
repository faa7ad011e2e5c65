import type { MentorCard, StartupCard } from '../../contract/matching/schema.ts';
import { countPlaces, type MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';

/** `name` is null where this reader does not know who the mentor is; then employer and town stay hidden as well. */
export const presentMentorCard = (row: MentorRow, name: string | null, now: Date): MentorCard => ({
  mentorId: String(row._id),
  name,
  employer: name === null ? null : row.employer,
  headline: row.headline,
  placeId: row.placeId,
  city: name === null ? null : row.city,
  timeZone: row.availability?.zone ?? null,
  places: countPlaces(row, now),
});

export const presentStartupCard = (row: StartupRow, isKnown: boolean): StartupCard => ({
  startupId: String(row._id),
  name: isKnown ? row.name : null,
  oneLiner: row.oneLiner,
  placeId: row.placeId,
  city: isKnown ? row.city : null,
  stage: row.stage,
  direction: row.direction,
  needs: row.needs,
});
