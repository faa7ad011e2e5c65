import type { Router } from 'express';
import {
  explainPair,
  listMentorCandidates,
  listStartupCandidates,
  mentorCompleteness,
  startupCompleteness,
  suggestMentors,
  suggestStartups,
} from '../../contract/matching/routes.ts';
import { previewRules } from '../../contract/matching/preview-routes.ts';
import { listReach } from '../../contract/matching/reach-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { readApplicantReach } from './applicant-reach.ts';
import { mentorCompletenessFor, startupCompletenessFor } from './completeness.ts';
import { mountConflictRoutes } from './conflict-routes.ts';
import { explainPairTo } from './explain-pair.ts';
import { listMentorsFor, listStartupsFor } from './list-candidates.ts';
import { mountMatchRoutes } from './match-routes.ts';
import { previewProgramRules } from './preview-rules.ts';
import { suggestMentorsTo } from './suggest-mentors.ts';
import { suggestStartupsTo } from './suggest-startups.ts';

export function mountMatchingRoutes(router: Router): void {
  bindRoute(router, suggestMentors, ({ actor, params, query, now }) =>
    suggestMentorsTo(actor, { ...query, startupId: params.startupId }, now),
  );

  bindRoute(router, suggestStartups, ({ actor, query, now }) => suggestStartupsTo(actor, query, now));

  bindRoute(router, explainPair, ({ actor, params, query, now }) =>
    explainPairTo(actor, { ...params, programId: query.programId }, now),
  );

  bindRoute(router, listMentorCandidates, ({ actor, params, query, now }) =>
    listMentorsFor(actor, params.startupId, { ...query, programId: params.programId, now }),
  );

  bindRoute(router, listStartupCandidates, ({ actor, params, query, now }) =>
    listStartupsFor(actor, params.mentorId, { ...query, programId: params.programId, now }),
  );

  bindRoute(router, startupCompleteness, ({ actor, params, now }) =>
    startupCompletenessFor(actor, params.startupId, now),
  );

  bindRoute(router, mentorCompleteness, ({ actor, now }) => mentorCompletenessFor(actor, now));

  bindRoute(router, listReach, async ({ actor, params, query, now }) => ({
    reach: await readApplicantReach(actor, { ...query, cohortId: params.cohortId }, now),
  }));

  bindRoute(router, previewRules, ({ actor, params, body, now }) =>
    previewProgramRules(actor, { ...body, programId: params.programId }, now),
  );
  mountConflictRoutes(router);
  mountMatchRoutes(router);
}
