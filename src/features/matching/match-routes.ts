import type { Router } from 'express';
import type { z } from 'zod';
import * as contract from '../../contract/matching/match-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { requireCoordinatedCohort, requireCoordinatedProgram } from '../programs/index.ts';
import { claimMatch, releaseMatch } from './actions/claim-match.ts';
import { proposeMatch, proposePlan } from './actions/propose-matches.ts';
import { rejectMatch, reopenMatch } from './actions/review-match.ts';
import { handOverMatch } from './actions/hand-over-match.ts';
import { findCoordinators, findUsersByIds } from '../users/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { type CohortPlan, planCohort } from './plan-cohort.ts';
import { countProposed, listMatchRows, requireMatch } from './match-reads.ts';
import { presentMatch, presentMatchRows } from './show-matches.ts';

export function mountMatchRoutes(router: Router): void {
  bindRoute(router, contract.listMatches, async ({ actor, params, query, now }) => {
    await requireCoordinatedProgram(actor, params.programId);
    const rows = await listMatchRows(params.programId, query.state);
    return {
      matches: await presentMatchRows(rows, actor, now),
      proposed: await countProposed([params.programId]),
    };
  });

  bindRoute(router, contract.getMatch, async ({ actor, params, now }) =>
    presentMatch(await requireMatch(actor, params.matchId), actor, now),
  );

  bindRoute(router, contract.proposeMatches, async ({ actor, act, params, now }) => {
    const cohort = await requireCoordinatedCohort(actor, params.cohortId);
    const program = await requireCoordinatedProgram(actor, String(cohort.programId));
    const plan = await planCohort({ cohort, program, now });
    const told = await act((ctx) => proposePlan(ctx, { cohort, plan }));
    return { ...told, border: presentBorder(plan) };
  });

  bindRoute(router, contract.proposeMatch, async ({ actor, act, params, body, now }) =>
    presentMatch(await act((ctx) => proposeMatch(ctx, { ...body, programId: params.programId })), actor, now),
  );
  mountReviewingRoutes(router);
}

const presentBorder = ({ border }: CohortPlan): z.input<typeof contract.proposeMatches.response>['border'] =>
  border?.kind === 'kept'
    ? { across: border.across, of: border.of, price: Math.round(border.price / 1_000) / 10 }
    : null;

function mountReviewingRoutes(router: Router): void {
  bindRoute(router, contract.claimMatch, async ({ actor, act, params, now }) =>
    presentMatch(await act((ctx) => claimMatch(ctx, params.matchId)), actor, now),
  );

  bindRoute(router, contract.releaseMatch, async ({ actor, act, params, now }) =>
    presentMatch(await act((ctx) => releaseMatch(ctx, params.matchId)), actor, now),
  );

  bindRoute(router, contract.listColleagues, async ({ actor, params }) => {
    await requireCoordinatedProgram(actor, params.programId);
    const others = (await findCoordinators(params.programId)).filter((userId) => userId !== actor.userId);
    const users = await findUsersByIds(others);
    return { colleagues: users.map(({ _id, name }) => ({ userId: String(_id), name })) };
  });

  bindRoute(router, contract.handOverMatch, async ({ actor, act, params, body, now }) =>
    presentMatch(await act((ctx) => handOverMatch(ctx, { ...body, matchId: params.matchId })), actor, now),
  );

  bindRoute(router, contract.rejectMatch, async ({ actor, act, params, body, now }) =>
    presentMatch(await act((ctx) => rejectMatch(ctx, { ...body, matchId: params.matchId })), actor, now),
  );

  bindRoute(router, contract.undoMatch, async ({ actor, act, params, body, now }) => {
    // What has been approved is undone by taking its introduction back.
    const before = await requireMatch(actor, params.matchId);
    if (before.state !== 'rejected') refuse('match.already_reviewed');
    const row = await act((ctx) => reopenMatch(ctx, { ...body, matchId: params.matchId }));
    return presentMatch(row, actor, now);
  });
}
