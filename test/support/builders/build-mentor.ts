import type { MentorFacts } from '../../../src/contract/mentors/schema.ts';
import { createMentor, MentorModel, type MentorRow } from '../../../src/features/mentors/index.ts';
import { facetsOf } from '../../../src/features/mentors/mentor-facts.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { testStart } from '../test-server.ts';
import { buildUser } from './build-user.ts';

type Overrides = Partial<Omit<MentorRow, '_id' | 'userId'>> & { readonly user?: UserRow };

/** What a complete offer says: medical devices, Austin, English and working Spanish, Tuesday and Thursday mornings. */
export const mentorFactsOfAComplete = (): MentorFacts => ({
  headline: { en: 'Regulatory affairs, medical devices', es: null, writtenIn: 'en' },
  bio: { en: 'Took two diagnostic teams through FDA registration.', es: null, writtenIn: 'en' },
  offers: [
    { id: 'us-fda', strength: 1, words: null },
    { id: 'b2b-sales', strength: 0.7, words: null },
  ],
  industries: [{ code: '334510', key: '3345', words: null }],
  verticals: [],
  stages: [2, 3, 4].map((stage) => ({ stage, strength: 1 })),
  languages: [
    { tag: 'en', level: 'native', isConfirmed: true },
    { tag: 'es', level: 'B2', isConfirmed: true },
  ],
  placeId: 'US-TX',
  city: 'Austin',
  organisations: [],
  availability: {
    zone: 'America/Chicago',
    weekly: [
      { day: 2, fromMinute: 540, toMinute: 720 },
      { day: 4, fromMinute: 540, toMinute: 720 },
    ],
  },
  affiliation: 'industry',
  employer: 'Whitfield Regulatory',
  interests: { words: null, hasNone: true },
  marketPlaceIds: [],
  capacity: 3,
  requestsPerMonth: null,
  isListedByName: true,
});

/** A published, vetted, complete mentor; say only what the test is about. The user is made when not given. */
export async function buildMentor(overrides: Overrides = {}): Promise<MentorRow> {
  const { user = await buildUser(), ...stored } = overrides;
  const made = await runAction({ actor: systemActor('test'), now: testStart }, (ctx) =>
    createMentor(ctx, {
      userId: user._id,
      facts: mentorFactsOfAComplete(),
      isPublished: true,
      createdFrom: 'person',
      vetting: { state: 'vetted', expiresAt: null },
    }),
  );
  const facets = facetsOf({ ...mentorFactsOfAComplete(), ...stored }, user.name);
  const row: MentorRow | null = await MentorModel.findByIdAndUpdate(
    made._id,
    { facets, ...stored },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) throw new Error('the mentor was just made');
  return row;
}
