import { Types } from 'mongoose';
import { expertise, industries, places, verticals } from '../../../../src/features/directory/index.ts';
import type { MentorRow } from '../../../../src/features/mentors/index.ts';
import type { StartupRow } from '../../../../src/features/startups/index.ts';
import { mentorFactsOfAComplete } from '../../../support/builders/build-mentor.ts';
import { startupFactsOfAComplete } from '../../../support/builders/build-startup.ts';
import { testStart } from '../../../support/test-server.ts';

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.trunc(random() * items.length)] as T;
const some = <T>(random: Random, items: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: Math.trunc(random() * (most + 1)) }, () => pick(random, items))),
];

const cefr = ['A2', 'B1', 'B2', 'C1', 'native'] as const;

const sharedFacts = (random: Random) => ({
  industries: some(random, industries, 3).map(({ key }) => ({ code: null, key, words: null })),
  verticals: some(random, verticals, 2).map(({ id }) => id),
  languages: some(random, ['en', 'es', 'nah'], 2).map((tag) => ({
    tag,
    level: pick(random, cefr),
    isConfirmed: true,
  })),
  placeId: random() < 0.1 ? null : pick(random, places).id,
  availability:
    random() < 0.1
      ? null
      : {
          zone: pick(random, places).timeZone,
          weekly: some(random, [1, 2, 3, 4, 5], 5).map((day) => {
            const fromMinute = 480 + 30 * Math.trunc(random() * 12);
            return { day, fromMinute, toMinute: fromMinute + 60 + 60 * Math.trunc(random() * 4) };
          }),
        },
});

/** A published mentor as the database would hold it, with facts at random. */
export const randomMentorRow = (random: Random): MentorRow => ({
  ...mentorFactsOfAComplete(),
  ...sharedFacts(random),
  offers: some(random, expertise, 6).map(({ id }) => ({ id, strength: 0.5 + random() / 2, words: null })),
  stages: some(random, [0, 1, 2, 3, 4, 5, 6, 7], 4).map((stage) => ({ stage, strength: 1 })),
  _id: new Types.ObjectId(),
  userId: new Types.ObjectId(),
  employer: null,
  capacity: random() < 0.1 ? 0 : 2,
  state: 'published',
  draft: null,
  draftSavedAt: null,
  editedFacts: [],
  vetting: { state: random() < 0.1 ? 'pending' : 'vetted', expiresAt: null },
  absences: [],
  isPaused: false,
  places: [],
  programIds: [],
  facets: { country: null, stateId: null, tokens: [], said: [], ties: [] },
  createdFrom: 'person',
  importId: null,
  createdAt: testStart,
  publishedAt: testStart,
  revision: 1,
});

/** A published startup as the database would hold it, with facts at random. */
export const randomStartupRow = (random: Random): StartupRow => ({
  ...startupFactsOfAComplete(),
  ...sharedFacts(random),
  needs: some(random, expertise, 4).map(({ id }) => ({ id, words: null })),
  stage: random() < 0.1 ? null : Math.trunc(random() * 8),
  direction: pick(random, ['mx-us', 'us-mx', 'none', null] as const),
  _id: new Types.ObjectId(),
  state: 'published',
  memberIds: [new Types.ObjectId()],
  foundersText: '',
  draft: null,
  draftSavedAt: null,
  editedFacts: [],
  programIds: [],
  facets: { country: null, stateId: null, tokens: [], names: [], ties: [] },
  createdFrom: 'person',
  importId: null,
  createdAt: testStart,
  publishedAt: testStart,
  closedAt: null,
  revision: 1,
});

/** Numbers 0..1 from a seed, the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 4_294_967_296;
  };
}
