import type { RouteOutput } from '../../../../client/src/shared/api/route-input.ts';
import type { listMentors } from '../../../../src/contract/mentors/routes.ts';
import type { MentorPage } from '../../../../src/contract/mentors/schema.ts';
import type { listStartups } from '../../../../src/contract/startups/routes.ts';
import type { StartupPage } from '../../../../src/contract/startups/schema.ts';
import { mentorId, startupId } from './build-desk.ts';

export const startupLine: RouteOutput<typeof listStartups>['startups'][number] = {
  id: startupId,
  name: 'BrineLab',
  founders: 'Ana Ruiz',
  state: 'published',
  stage: 3,
  placeId: null,
  country: 'US',
  city: 'El Paso',
  needs: [],
  languages: [],
  missing: [],
  publishedAt: null,
};

export const startupPage: StartupPage = {
  id: startupId,
  identity: { name: 'BrineLab', members: [], organisations: [], city: 'El Paso' },
  oneLiner: { en: 'Gypsum out of brine', es: null, writtenIn: 'en' },
  description: null,
  stage: 3,
  industries: [],
  verticals: [],
  needs: [],
  languages: [],
  placeId: null,
  direction: null,
  minutesPerWeek: null,
  publishedAt: null,
  isOwn: false,
};

const unchecked = { state: 'pending' as const, expiresAt: null };
const places = { capacity: 3, taken: 1, held: 0, free: 2 };

export const mentorLine: RouteOutput<typeof listMentors>['mentors'][number] = {
  id: mentorId,
  userId: 'ffffffffffffffffffffffff',
  name: 'Karen Whitfield',
  headline: null,
  state: 'published',
  vetting: unchecked,
  isPaused: false,
  places,
  placeId: null,
  country: 'US',
  city: null,
  offers: [],
  languages: [],
  missing: [],
  publishedAt: null,
};

export const mentorPage: MentorPage = {
  id: mentorId,
  identity: {
    userId: 'ffffffffffffffffffffffff',
    name: 'Karen Whitfield',
    employer: null,
    organisations: [],
    city: null,
  },
  headline: null,
  bio: null,
  offers: [],
  industries: [],
  verticals: [],
  stages: [],
  languages: [],
  placeId: null,
  timeZone: null,
  affiliation: null,
  hoursPerWeek: null,
  places,
  vetting: unchecked,
  isPaused: false,
  pausedUntil: null,
  interests: null,
  publishedAt: null,
  isOwn: false,
  isHere: true,
};
