import { z } from 'zod';
import { calendarDay, id, instant } from '../shared/schema.ts';
import { person } from '../users/schema.ts';

/** An admitted startup that nobody has introduced to anyone yet, or any more. */
export const unservedStartup = z.strictObject({
  startupId: id,
  name: z.string(),
  placeId: z.string().nullable(),
  programId: id,
  since: instant.meta({ description: 'Admitted, or left alone again by the last ending' }),
  /** What the review desk holds for it; null when nothing has been proposed either. */
  matchId: id.nullable(),
});
export type UnservedStartup = z.infer<typeof unservedStartup>;

const name = z.string();
const when = { key: z.string(), at: instant };
const pair = { ...when, introductionId: id, startup: name, mentor: name };

/** One thing that has just happened in a program, as its coordinator reads it. */
export const happening = z.discriminatedUnion('kind', [
  z.strictObject({ ...pair, kind: z.literal('asked') }),
  z.strictObject({ ...pair, kind: z.literal('introduced') }),
  z.strictObject({ ...pair, kind: z.literal('startup_yes') }),
  z.strictObject({ ...pair, kind: z.literal('mentor_yes') }),
  z.strictObject({ ...pair, kind: z.literal('connected') }),
  z.strictObject({ ...pair, kind: z.literal('closed') }),
  z.strictObject({
    ...when,
    kind: z.literal('away'),
    mentor: name,
    mentorId: id,
    fromDay: calendarDay,
    toDay: calendarDay.nullable(),
  }),
  z.strictObject({ ...when, kind: z.literal('imported'), fileName: z.string(), profiles: z.int(), refused: z.int() }),
]);
export type Happening = z.infer<typeof happening>;

/** What waits for a coordinator besides open introductions, and what has just happened. */
export const desk = z.strictObject({
  /** The longest waiting first; at most 500. */
  unserved: z.array(unservedStartup),
  unservedInAll: z.int(),
  applications: z.array(
    z.strictObject({ cohortId: id, cohortName: z.string(), count: z.int().positive(), oldestAt: instant }),
  ),
  /** Published mentors whom nobody has looked at, or whose vetting has run out. */
  vetting: z.strictObject({ count: z.int(), oldestAt: instant.nullable() }),
  /** Cases that keep a pair apart until somebody decides. */
  conflicts: z.strictObject({ count: z.int(), dueAt: instant.nullable(), late: z.int() }),
  proposals: z.int(),
  happenings: z.array(happening),
});
export type Desk = z.infer<typeof desk>;

const queue = z.strictObject({ waiting: z.int(), oldestAt: instant.nullable() });

/** How the installation is, for its administrators. */
export const health = z.strictObject({
  at: instant,
  database: z.strictObject({
    version: z.string(),
    replicaSet: z.string().nullable(),
    pingMs: z.number(),
    megabytes: z.number(),
  }),
  /** Committed events that have not reached inboxes, and those that a reader (mail, memory) still owes. */
  deliveries: z.strictObject({ inbox: queue, readers: queue, failing: z.int() }),
  mails: z.strictObject({ waiting: z.int(), failed: z.int(), sentLastDay: z.int(), oldestAt: instant.nullable() }),
  jobs: z.array(
    z.strictObject({
      name: z.string(),
      lastRunAt: instant.nullable(),
      nextRunAt: instant.nullable(),
      failedAt: instant.nullable().meta({ description: 'Set while its last run failed' }),
    }),
  ),
  audit: z.strictObject({ sealed: z.int(), unsealed: z.int() }),
  people: z.strictObject({
    states: z.partialRecord(person.shape.state, z.int()),
    founders: z.int(),
    mentors: z.int(),
    coordinators: z.int(),
    admins: z.int(),
  }),
  /** Programs beside the open network. */
  programs: z.int(),
});
export type Health = z.infer<typeof health>;
