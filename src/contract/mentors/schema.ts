import { z } from 'zod';
import { country, stageNumber } from '../directory/schema.ts';
import { bilingualLine, directoryId, lineMax, sharedFacts } from '../shared/profile-facts.ts';
import { bilingualText, calendarDay, id, instant, longText, revision } from '../shared/schema.ts';

export const offersMax = 20;
export const capacityMax = 20;

/** What a mentor can help with, and how strongly: 1 is fully. Words stand where the taxonomy has no such leaf. */
export const offer = z.strictObject({
  id: directoryId.nullable(),
  strength: z.number().min(0).max(1),
  words: z.string().trim().min(1).max(lineMax).nullable(),
});
export type Offer = z.infer<typeof offer>;

/** A stage that the mentor has been through, lived or guided fully = 1. */
export const stageLived = z.strictObject({ stage: stageNumber, strength: z.number().min(0).max(1) });

export const affiliation = z.enum(['industry', 'academia', 'public', 'investor']);
export type Affiliation = z.infer<typeof affiliation>;

/** Interests in the mentor's own words; `hasNone` is the answer "I have none", which is not silence. */
export const interests = z.strictObject({ words: longText.nullable(), hasNone: z.boolean() });

/** What a mentor tells of themself. Null and empty mean "not told yet"; empty hours and markets are answers. */
export const mentorFacts = z.strictObject({
  ...sharedFacts,
  headline: bilingualLine.nullable(),
  bio: bilingualText.nullable(),
  offers: z.array(offer).max(offersMax),
  stages: z.array(stageLived).max(8),
  affiliation: affiliation.nullable(),
  employer: z.string().trim().min(1).max(lineMax).nullable(),
  interests: interests.nullable(),
  /** Places whose market the mentor knows beside the home. */
  marketPlaceIds: z.array(directoryId).max(12),
  /** Startups at a time; cannot be exceeded in any program. */
  capacity: z.int().min(0).max(capacityMax),
  /** New requests a month at most; null is no limit of their own. */
  requestsPerMonth: z.int().min(1).max(60).nullable(),
  isListedByName: z.boolean(),
});
export type MentorFacts = z.infer<typeof mentorFacts>;
export const mentorFactNames = mentorFacts.keyof();
export type MentorFactName = z.infer<typeof mentorFactNames>;

/** What an offer is asked to tell, the facts that matter most to being found first. */
export const askedMentorFacts = [
  'headline',
  'offers',
  'industries',
  'stages',
  'languages',
  'placeId',
  'availability',
  'affiliation',
  'interests',
  'bio',
] as const satisfies readonly MentorFactName[];
export type AskedMentorFact = (typeof askedMentorFacts)[number];

export const mentorState = z.enum(['draft', 'published', 'closed']);
export type MentorState = z.infer<typeof mentorState>;

export const vettingState = z.enum(['pending', 'in-review', 'vetted', 'expired']);
export type VettingState = z.infer<typeof vettingState>;
export const vetting = z.strictObject({ state: vettingState, expiresAt: instant.nullable() });

/** Days on the mentor's own clock, both included; an end of null lasts until the mentor comes back. */
export const absence = z.strictObject({ fromDay: calendarDay, toDay: calendarDay.nullable() });
export const absencesMax = 12;

/** Free, held and taken places: what is free can be asked for. */
export const placesNow = z.strictObject({ capacity: z.int(), taken: z.int(), held: z.int(), free: z.int() });

/** The offer as its mentor sees it, with the draft that nobody else sees. */
export const ownMentor = z.strictObject({
  id,
  revision,
  state: mentorState,
  published: mentorFacts.nullable().meta({ description: 'What others see; null until the first publishing' }),
  draft: mentorFacts.nullable().meta({ description: 'Null when nothing differs from what is published' }),
  draftSavedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  changed: z.array(mentorFactNames).meta({ description: 'Facts in which the draft differs' }),
  missing: z.array(mentorFactNames).meta({ description: 'Facts not told yet, the draft counted' }),
  vetting,
  absences: z.array(absence),
  isPaused: z.boolean(),
  places: placesNow,
  can: z.strictObject({ publish: z.boolean() }),
});
export type OwnMentor = z.infer<typeof ownMentor>;

/** Who it is: seen by everybody where the mentor is listed by name, else by whom an introduction has shown it to. */
export const mentorIdentity = z.strictObject({
  userId: id,
  name: z.string(),
  employer: z.string().nullable(),
  organisations: mentorFacts.shape.organisations,
  city: z.string().nullable(),
});

/** The mentor as somebody else sees them. Declared interests are read by coordinators only. */
export const mentorPage = z.strictObject({
  id,
  identity: mentorIdentity.nullable(),
  headline: mentorFacts.shape.headline,
  bio: mentorFacts.shape.bio,
  offers: mentorFacts.shape.offers,
  industries: mentorFacts.shape.industries,
  verticals: mentorFacts.shape.verticals,
  stages: mentorFacts.shape.stages,
  languages: mentorFacts.shape.languages,
  placeId: mentorFacts.shape.placeId,
  timeZone: z.string().nullable(),
  affiliation: mentorFacts.shape.affiliation,
  hoursPerWeek: z.number().nullable().meta({ description: 'Free hours of a usual week; null when not told' }),
  places: placesNow,
  vetting,
  isPaused: z.boolean(),
  pausedUntil: calendarDay.nullable(),
  /** Null where this reader may not read them; coordinators may. */
  interests: interests.nullable(),
  publishedAt: instant.nullable(),
  isOwn: z.boolean(),
  isHere: z.boolean().meta({ description: 'False while somebody whom a program has brought has not come to Puente' }),
});
export type MentorPage = z.infer<typeof mentorPage>;

/** One line of a coordinator's list. */
export const mentorRow = z.strictObject({
  id,
  userId: id,
  name: z.string(),
  headline: mentorFacts.shape.headline,
  state: mentorState,
  vetting,
  isPaused: z.boolean(),
  places: placesNow,
  placeId: mentorFacts.shape.placeId,
  country: country.nullable(),
  city: mentorFacts.shape.city,
  offers: mentorFacts.shape.offers,
  languages: mentorFacts.shape.languages,
  missing: z.array(mentorFactNames),
  publishedAt: instant.nullable(),
});
