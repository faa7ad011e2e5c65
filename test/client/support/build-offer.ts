import type { MentorFacts, OwnMentor } from '../../../src/contract/mentors/schema.ts';

/** What a published offer says; everything that a test does not name is as usual. */
export const offerFacts: MentorFacts = {
  industries: [],
  verticals: [],
  languages: [],
  placeId: null,
  city: null,
  organisations: [],
  availability: null,
  headline: { en: 'Took two devices through the FDA', es: null, writtenIn: 'en' },
  bio: null,
  offers: [{ id: 'us-fda', strength: 1, words: null }],
  stages: [],
  affiliation: null,
  employer: null,
  interests: null,
  marketPlaceIds: [],
  capacity: 3,
  requestsPerMonth: null,
  isListedByName: true,
};

export const buildOffer = (changes: Partial<OwnMentor> = {}): OwnMentor => ({
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  revision: 4,
  state: 'published',
  published: offerFacts,
  draft: null,
  draftSavedAt: null,
  publishedAt: '2026-01-11T16:00:00.000Z',
  changed: [],
  missing: ['languages'],
  vetting: { state: 'vetted', expiresAt: null },
  absences: [],
  isPaused: false,
  places: { capacity: 3, taken: 2, held: 0, free: 1 },
  can: { publish: false },
  ...changes,
});
