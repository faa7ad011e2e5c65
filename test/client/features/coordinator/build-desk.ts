import type { z } from 'zod';
import { getDirectory } from '../../../../src/contract/directory/routes.ts';
import type { desk } from '../../../../src/contract/insights/schema.ts';
import type { candidates } from '../../../../src/contract/matching/candidate-schema.ts';
import type { match } from '../../../../src/contract/matching/match-schema.ts';
import type { Fit } from '../../../../src/contract/matching/fit-schema.ts';
import { listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import { countNotices } from '../../../../src/contract/notifications/notice-routes.ts';
import { listPrograms } from '../../../../src/contract/programs/routes.ts';
import type { program } from '../../../../src/contract/programs/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { buildSession } from '../../support/build-session.ts';
import { answers } from '../../support/fake-api.ts';

export const programId = 'aaaaaaaaaaaaaaaaaaaaaaaa';
export const startupId = 'bbbbbbbbbbbbbbbbbbbbbbbb';
export const mentorId = 'cccccccccccccccccccccccc';
export const caseId = 'dddddddddddddddddddddddd';

const weights = {
  expertise: 34,
  industry: 22,
  stage: 14,
  language: 14,
  availability: 10,
  place: 6,
  preference: 0,
  working_style: 0,
  own_words: 0,
  track_record: 0,
};

export const buildProgram = (changes: Partial<z.input<typeof program>> = {}): z.input<typeof program> => ({
  id: programId,
  name: { en: 'Puente 2026', es: 'Puente 2026' },
  kind: 'binational',
  timeZone: 'America/Mexico_City',
  rules: {
    weights,
    languageGate: 'B1',
    minimumMinutesPerWeek: 0,
    maxOpenRequests: 3,
    answerDays: 5,
    reviewsFirst: true,
    excludesFlagged: false,
    stages: null,
    mentorsPerStartup: 1,
    crossBorderShare: 0,
  },
  policyVersion: 1,
  revision: 0,
  cohorts: [],
  myEnrollments: [],
  can: { coordinate: true, apply: false },
  ...changes,
});

export const buildFit = (points: number): Fit => ({
  points,
  parts: [{ criterion: 'stage', points, most: 100, missing: null, facts: { stage: 3, mentorStage: 3 } }],
});

export const buildDesk = (changes: Partial<z.input<typeof desk>> = {}): z.input<typeof desk> => ({
  unserved: [],
  unservedInAll: 0,
  applications: [],
  vetting: { count: 0, oldestAt: null },
  conflicts: { count: 0, dueAt: null, late: 0 },
  proposals: 0,
  happenings: [],
  ...changes,
});

export const buildCandidates = (changes: Partial<z.input<typeof candidates>> = {}): z.input<typeof candidates> => ({
  programId,
  policyVersion: 1,
  eligible: 1,
  ranked: [
    {
      id: mentorId,
      name: 'Karen Whitfield',
      placeId: null,
      conflict: null,
      places: { capacity: 3, taken: 1, held: 0, free: 2 },
      isFlagged: false,
      fit: buildFit(86),
    },
  ],
  excluded: [],
  excludedInAll: 0,
  ...changes,
});

export const buildMatch = (): z.input<typeof match> => ({
  id: caseId,
  programId,
  startupId,
  startupName: 'BrineLab',
  startupPlaceId: null,
  mentorId,
  mentorName: 'Karen Whitfield',
  state: 'proposed',
  origin: 'coordinator',
  points: 86,
  proposedAt: '2026-11-26T16:00:00.000Z',
  claim: null,
  startup: {
    startupId,
    name: 'BrineLab',
    oneLiner: null,
    placeId: null,
    city: null,
    stage: 3,
    direction: null,
    needs: [],
  },
  candidates: [],
  proposedByName: 'Mónica Reséndiz',
  proposalReason: 'They met at the fair.',
  reviewedByName: null,
  reviewedAt: null,
  reason: null,
  policyVersion: 1,
  engineVersion: '1',
  revision: 0,
});

/** Everything that stands around a coordinator's page. */
export function answerAround(isAdmin = false): void {
  answers(
    getSession,
    buildSession({
      name: 'Mónica Reséndiz',
      roles: [isAdmin ? 'admin' : 'coordinator'],
      hasOffer: false,
      wantsToMentor: false,
      coordinatedProgramIds: isAdmin ? [] : [programId],
    }),
  );
  answers(listPrograms, { programs: [buildProgram()] });
  answers(countNotices, { unread: 0 });
  answers(listConversations, { conversations: [], unread: 0 });
  answers(listIntroductions, { introductions: [], openRequests: [], places: null });
  answers(getDirectory, {
    version: '1',
    language: 'en',
    industries: [],
    verticals: [],
    expertise: [],
    places: [],
    stages: [{ stage: 3, name: 'First revenue' }],
    languages: [],
    clusters: [],
  });
}
