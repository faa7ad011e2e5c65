import type { Router } from 'express';
import {
  approveMatch as approveRoute,
  replaceMatch as replaceRoute,
  takeBackApproval as takeBackRoute,
} from '../../contract/introductions/review-routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { presentMatch, type MatchRow } from '../matching/index.ts';
import { approveAndIntroduce, replaceAndIntroduce, takeBackApproval } from './actions/review-matches.ts';
import type { IntroductionRow } from './introduction-row.ts';
import { presentIntroductions } from './load-views.ts';

/** The parts of a review that make or end introductions; the queue itself belongs to matching. */
export function mountReviewRoutes(router: Router): void {
  bindRoute(router, approveRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => approveAndIntroduce(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, replaceRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => replaceAndIntroduce(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, takeBackRoute, async ({ actor, params, body, act, now }) => {
    const row = await act((ctx) => takeBackApproval(ctx, { ...params, ...body }));
    return { match: await presentMatch(row, actor, now) };
  });
}

async function reply(reviewed: { match: MatchRow; introduction: IntroductionRow }, actor: UserActor, now: Date) {
  const [introduction] = await presentIntroductions([reviewed.introduction], actor, now);
  return {
    match: await presentMatch(reviewed.match, actor, now),
    introduction: introduction ?? refuse('introduction.not_found'),
  };
}
