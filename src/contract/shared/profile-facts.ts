import { z } from 'zod';
import { cefrLevel, stageNumber } from '../directory/schema.ts';
import { bilingualText, timeZone } from './schema.ts';

/** The facts that a startup and a mentor tell in the same form. */

/** One line about a startup or a mentor, in one language or both. */
export const lineMax = 120;
const line = z.string().trim().max(lineMax).nullable();
export const bilingualLine = z.strictObject({ en: line, es: line, writtenIn: bilingualText.shape.writtenIn });
export type BilingualLine = z.infer<typeof bilingualLine>;

const words = z.string().trim().min(1).max(lineMax).nullable();
export const directoryId = z.string().min(1).max(64);

/** An industry as said: a code of either country, its bilateral key, or words that no key was found for. */
export const industryMention = z.strictObject({
  code: z.string().max(12).nullable(),
  key: directoryId.nullable(),
  words,
});
export type IndustryMention = z.infer<typeof industryMention>;

/** `isConfirmed` is false where a level was guessed from a word like "advanced" and nobody has looked at it yet. */
export const languageSkill = z.strictObject({ tag: z.string().max(35), level: cefrLevel, isConfirmed: z.boolean() });
export type LanguageSkill = z.infer<typeof languageSkill>;

export const organisationKinds = [
  'university',
  'research',
  'incubator',
  'cluster',
  'company',
  'public',
  'fund',
] as const;
export const organisationLink = z.strictObject({
  kind: z.enum(organisationKinds).nullable(),
  name: z.string().trim().min(1).max(lineMax),
  organisationId: directoryId.nullable(),
});
export type OrganisationLink = z.infer<typeof organisationLink>;

const minuteOfDay = z.int().min(0).max(1_440);

/** Free hours of a usual week on the clock of `zone`. Days: 1 Monday … 7 Sunday; minutes of that day, end after start. */
export const weeklyHours = z.strictObject({
  zone: timeZone,
  weekly: z
    .array(
      z
        .strictObject({ day: z.int().min(1).max(7), fromMinute: minuteOfDay, toMinute: minuteOfDay })
        .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, { error: 'ends_before_it_starts' }),
    )
    .max(70),
});
export type WeeklyHours = z.infer<typeof weeklyHours>;

export const stage = stageNumber.nullable();

/** How many of each a profile holds; forms may offer fewer. */
export const industriesMax = 8;
export const verticalsMax = 8;
export const languagesMax = 12;
export const organisationsMax = 10;

export const sharedFacts = {
  industries: z.array(industryMention).max(industriesMax),
  verticals: z.array(directoryId).max(verticalsMax),
  languages: z.array(languageSkill).max(languagesMax),
  placeId: directoryId.nullable(),
  /** The town as people write it; it may be smaller than any place of the directory. */
  city: z.string().trim().min(1).max(80).nullable(),
  organisations: z.array(organisationLink).max(organisationsMax),
  availability: weeklyHours.nullable(),
};
