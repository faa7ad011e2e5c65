import type { Router } from 'express';
import { answerByLink, readAnswerLink } from '../../contract/introductions/answer-link-routes.ts';
import {
  acceptIntroduction as acceptRoute,
  askFirst as askRoute,
  declineIntroduction as declineRoute,
  getIntroduction,
  listIntroductions,
  listProgramIntroductions,
  markIntroductionRead as readRoute,
  proposeIntroduction as proposeRoute,
  replyToQuestion as replyRoute,
  requestIntroduction as requestRoute,
  withdrawIntroduction as withdrawRoute,
} from '../../contract/introductions/routes.ts';
import type { Introduction } from '../../contract/introductions/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { requireCoordinatedProgram } from '../programs/index.ts';
import { acceptIntroduction } from './actions/accept-introduction.ts';
import { answerByMail } from './actions/answer-by-mail.ts';
import { requireAnswerLink } from './actions/answer-links.ts';
import { askFirst, declineIntroduction, replyToQuestion, withdrawIntroduction } from './actions/answer-moves.ts';
import { markIntroductionRead } from './actions/mark-read.ts';
import { proposeIntroduction } from './actions/propose-introduction.ts';
import { requestIntroduction } from './actions/request-introduction.ts';
import type { IntroductionRow } from './introduction-row.ts';
import { presentIntroductions } from './load-views.ts';
import { mountReviewRoutes } from './review-routes.ts';
import { findOpenRequests, findOwnPlaces } from './own-limits.ts';
import {
  findIntroductionById,
  listIntroductionsOfProgram,
  listOwnIntroductions,
  requireIntroduction,
} from './reads.ts';

type Reply = Promise<{ introduction: Introduction }>;

export function mountIntroductionRoutes(router: Router): void {
  bindRoute(router, listIntroductions, async ({ actor, now }) => {
    const [introductions, openRequests, places] = await Promise.all([
      listOwnIntroductions(actor).then((rows) => presentIntroductions(rows, actor, now)),
      findOpenRequests(actor),
      findOwnPlaces(actor, now),
    ]);
    return { introductions, openRequests, places };
  });

  bindRoute(router, listProgramIntroductions, async ({ actor, params, query, now }) => {
    await requireCoordinatedProgram(actor, params.programId);
    const rows = await listIntroductionsOfProgram(params.programId, query.show);
    return { introductions: await presentIntroductions(rows, actor, now) };
  });

  bindRoute(router, getIntroduction, async ({ actor, params, now }) =>
    reply((await requireIntroduction(actor, params.introductionId)).row, actor, now),
  );

  bindRoute(router, requestRoute, async ({ actor, body, act, now }) =>
    reply(await act((ctx) => requestIntroduction(ctx, body)), actor, now),
  );

  bindRoute(router, proposeRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => proposeIntroduction(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, readRoute, async ({ params, act }) => {
    await act((ctx) => markIntroductionRead(ctx, params.introductionId));
    return { done: true as const };
  });

  mountAnswers(router);
  mountAnswerLinks(router);
  mountReviewRoutes(router);
}

function mountAnswers(router: Router): void {
  bindRoute(router, acceptRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => acceptIntroduction(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, askRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => askFirst(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, replyRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => replyToQuestion(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, declineRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => declineIntroduction(ctx, { ...params, ...body })), actor, now),
  );

  bindRoute(router, withdrawRoute, async ({ actor, params, body, act, now }) =>
    reply(await act((ctx) => withdrawIntroduction(ctx, { ...params, ...body })), actor, now),
  );
}

/** The person proves themself by the link alone: the answer runs as them, whoever is signed in on this device. */
function mountAnswerLinks(router: Router): void {
  bindRoute(router, readAnswerLink, async ({ body, now }) => {
    const { link, actor } = await requireAnswerLink(body.token, now);
    const row = await findIntroductionById(String(link.introductionId));
    if (!row?.isOpen) return refuse('introduction.link_invalid');
    const places = await findOwnPlaces(actor, now);
    const { name, timeZone } = actor;
    return { ...(await reply(row, actor, now)), expiresAt: link.expiresAt.toISOString(), name, timeZone, places };
  });

  bindRoute(router, answerByLink, async ({ body, now }) => {
    const { link, actor } = await requireAnswerLink(body.token, now);
    const row = await runAction({ actor, now }, (ctx) => answerByMail(ctx, { link, answer: body }));
    return reply(row, actor, now);
  });
}

async function reply(row: IntroductionRow, actor: UserActor, now: Date): Reply {
  const [introduction] = await presentIntroductions([row], actor, now);
  return { introduction: introduction ?? refuse('introduction.not_found') };
}
