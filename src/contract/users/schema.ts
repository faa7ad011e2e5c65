import { z } from 'zod';
import { id, instant, language, timeZone } from '../shared/schema.ts';
import { noticeVersions } from './notice.ts';

export const roles = ['founder', 'mentor', 'coordinator', 'admin'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Twelve or twenty-four hours; null: as the language has it. */
export const hourCycle = z.enum(['h12', 'h24']).nullable();

/** The signed-in person, as seen by themself. */
export const me = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  isEmailVerified: z.boolean(),
  language,
  timeZone,
  hourCycle,
  /** Whether others see how far this person has read; where not, they see nobody's marks either. */
  showsReading: z.boolean(),
  roles: z.array(role),
  startupIds: z.array(id),
  hasOffer: z.boolean(),
  coordinatedProgramIds: z.array(id),
  wantsToFound: z.boolean(),
  wantsToMentor: z.boolean(),
  /** Set while the account is closing: until then it can be taken back. */
  closesAt: instant.nullable(),
});
export type Me = z.infer<typeof me>;

/** What every page asks first: who is here, and which kind of installation is this. */
export const session = z.strictObject({
  me: me.nullable(),
  isDemo: z.boolean(),
  /** Set while a password was right and the second factor is still owed. */
  awaitsSecondFactor: z.boolean(),
});
export type Session = z.infer<typeof session>;

export const device = z.strictObject({
  id,
  userAgent: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  isThisOne: z.boolean(),
});

export const password = z.string().min(12).max(128);

/** Which text of the privacy notice the person has read. */
export const noticeVersion = z.enum(noticeVersions);

export const consentChoice = z.strictObject({
  /** Necessary purposes: without them there is no account. */
  necessary: z.literal(true),
  /** Voluntary purposes, each refused without penalty. */
  automatedMatching: z.boolean(),
  baselineFigures: z.boolean(),
  otherProgramNews: z.boolean(),
  noticeVersion,
});

/** The person's current choices; each change appends to the consent ledger. */
export const privacyChoices = z.strictObject({
  automatedMatching: z.boolean(),
  baselineFigures: z.boolean(),
  otherProgramNews: z.boolean(),
});

/** How admins look through the people of an installation. */
export const peopleGroup = z.enum(['staff', 'mentors', 'founders', 'invited', 'suspended']);
export type PeopleGroup = z.infer<typeof peopleGroup>;

/** A person as admins see them. */
export const person = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  state: z.enum(['invited', 'active', 'suspended', 'closing', 'closed', 'erased']),
  roles: z.array(role),
  coordinatedProgramIds: z.array(id),
  createdAt: instant,
  lastSeenAt: instant.nullable(),
  invitationExpiresAt: instant
    .nullable()
    .meta({ description: 'Of an invitation on the way; null once it has run out' }),
  can: z.strictObject({
    suspend: z.boolean(),
    restore: z.boolean(),
    changeRole: z.boolean(),
    inviteAgain: z.boolean(),
  }),
});
