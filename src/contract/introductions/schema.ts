import { z } from 'zod';
import { fit } from '../matching/fit-schema.ts';
import { bilingualLine, languageSkill, stage } from '../shared/profile-facts.ts';
import { answerMax, bilingualText, id, instant, language, revision, timeZone } from '../shared/schema.ts';

export const origins = ['request', 'match', 'coordinator'] as const;
export const origin = z.enum(origins);

/** As staff see it. Participants read `closed` for every ending but success. */
export const introductionStates = ['pending', 'asked', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type IntroductionState = (typeof introductionStates)[number];

export const declineReasons = [
  'no_time',
  'not_my_field',
  'too_early',
  'not_what_we_need',
  'conflict',
  'other',
] as const;
export const declineReason = z.enum(declineReasons);
export type DeclineReason = z.infer<typeof declineReason>;

/** Why an introduction ended without anybody's answer; beside the reasons that people give. */
export const endingCauses = [...declineReasons, 'no_answer', 'mentor_paused', 'startup_closed', 'taken_back'] as const;

/** Shortest useful answer to a guiding question, in characters. */
export const partMin = 10;
const part = z.string().trim().min(partMin).max(answerMax);

/** The first message in parts: what people fail at, so each part has its own question. */
export const firstMessage = z.strictObject({
  building: part.meta({ description: 'What we build' }),
  stuck: part.meta({ description: 'Where we are stuck' }),
  whyYou: part.nullable().meta({ description: 'Why you; null where the words were meant for somebody else' }),
  question: part.meta({ description: 'One concrete question' }),
  language,
});
export type FirstMessage = z.infer<typeof firstMessage>;

const place = z.strictObject({
  id: z.string(),
  name: z.strictObject({ en: z.string(), es: z.string() }),
  /** The clock there; a whole country spans several and tells none. */
  timeZone: timeZone.nullable(),
});
const person = z.strictObject({ userId: id, name: z.string() });

/** The mentor as the reader may see them now. `identity` is null while names are hidden. */
export const mentorParty = z.strictObject({
  side: z.literal('mentor'),
  identity: z.strictObject({ mentorId: id, userId: id, name: z.string(), employer: z.string().nullable() }).nullable(),
  headline: bilingualLine.nullable(),
  bio: bilingualText.nullable(),
  place: place.nullable(),
  timeZone: z.string(),
  offers: z.array(z.string()).meta({ description: 'Expertise ids' }),
  stages: z.array(z.int()),
  languages: z.array(languageSkill),
});

/** The startup as the reader may see it now. */
export const startupParty = z.strictObject({
  side: z.literal('startup'),
  identity: z.strictObject({ startupId: id, name: z.string(), people: z.array(person) }).nullable(),
  oneLiner: bilingualLine.nullable(),
  description: bilingualText.nullable(),
  place: place.nullable(),
  timeZone: z.string(),
  needs: z.array(z.string()).meta({ description: 'Expertise ids, ranked' }),
  stage,
  languages: z.array(languageSkill),
});
export type MentorParty = z.infer<typeof mentorParty>;
export type StartupParty = z.infer<typeof startupParty>;
export const party = z.discriminatedUnion('side', [mentorParty, startupParty]);
export type Party = z.infer<typeof party>;

/** Business days of both countries; a stopped clock waits for a reply and keeps the days that were left. */
export const wait = z.strictObject({
  day: z.int().min(1),
  of: z.int().min(1),
  lateDays: z.int().min(0),
  isStopped: z.boolean(),
  /** Days that come back to the mentor with the reply. */
  stoppedDays: z.int().nullable(),
});

/** A question asked before deciding, or its reply. */
export const questionText = z.string().trim().min(partMin).max(answerMax);

export const questionRound = z.strictObject({
  text: z.string(),
  askedAt: instant,
  reply: z.string().nullable(),
  repliedAt: instant.nullable(),
});

/** What the reader may do now, so that no page derives rights by itself. */
export const introductionRights = z.strictObject({
  accept: z.boolean(),
  ask: z.boolean(),
  reply: z.boolean(),
  decline: z.boolean(),
  withdraw: z.boolean(),
});

/** Only staff of the program learn who ended it, and why. */
export const staffView = z.strictObject({
  state: z.enum(introductionStates),
  startup: startupParty,
  mentor: mentorParty,
  startupYesAt: instant.nullable(),
  mentorYesAt: instant.nullable(),
  endedBy: z.enum(['startup', 'mentor', 'coordinator', 'nobody']).nullable(),
  cause: z.enum(endingCauses).nullable(),
  note: z.string().nullable(),
  proposalReason: z.string().nullable(),
  rankForStartup: z.int().nullable(),
  rankForMentor: z.int().nullable(),
  policyVersion: z.int().nullable(),
  engineVersion: z.string().nullable(),
});

export const introduction = z.strictObject({
  id,
  revision,
  origin,
  /** On which side the reader stands. */
  mySide: z.enum(['startup', 'mentor', 'coordinator']),
  state: z.enum(['pending', 'asked', 'accepted', 'closed']),
  /** Set when the reader's own side ended it; null reads as "did not come about". */
  endedByMe: z.enum(['declined', 'withdrawn']).nullable(),
  waitsFor: z.enum(['me', 'other', 'nobody']),
  /** The other side; for staff the mentor. */
  other: party,
  /** The reader's own startup's name where they found one or more; null otherwise. */
  myStartup: z.strictObject({ id, name: z.string() }).nullable(),
  myPlace: place.nullable(),
  iSaidYes: z.boolean(),
  message: firstMessage.nullable(),
  question: questionRound.nullable(),
  /** The score as it stood when the introduction was made. */
  fit: fit.nullable(),
  askedAt: instant,
  /** When the answer that is owed now is due; null when nothing is owed. */
  dueAt: instant.nullable(),
  wait: wait.nullable(),
  /** Whom the founder named for the case that nothing comes of it, in order. */
  alternates: z.array(z.strictObject({ mentorId: id, name: z.string().nullable() })),
  /** Set when the founder's next choice has been asked. */
  next: z.strictObject({ introductionId: id, name: z.string().nullable() }).nullable(),
  program: z.strictObject({ id, name: z.strictObject({ en: z.string(), es: z.string() }) }),
  endedAt: instant.nullable(),
  conversationId: id.nullable(),
  mentorshipId: id.nullable(),
  can: introductionRights,
  staff: staffView.nullable(),
});
export type Introduction = z.infer<typeof introduction>;

/** A mentor's own places. */
export const ownPlaces = z.strictObject({ taken: z.int(), capacity: z.int() });

/** What a startup has asked, and under which rules it may ask. */
export const openRequests = z.strictObject({
  startupId: id,
  used: z.int(),
  max: z.int(),
  programs: z.array(
    z.strictObject({ id, name: z.strictObject({ en: z.string(), es: z.string() }), answerDays: z.int() }),
  ),
});
export type OpenRequests = z.infer<typeof openRequests>;
