import type { Router } from 'express';
import {
  answerConflictQuestion as answerRoute,
  askAboutConflict as askRoute,
  listOwnQuestions,
} from '../../contract/matching/conflict-question-routes.ts';
import { decideConflict as decideRoute, getConflict, listConflicts } from '../../contract/matching/conflict-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { answerConflictQuestion } from './actions/answer-conflict-question.ts';
import { askAboutConflict } from './actions/ask-about-conflict.ts';
import { decideConflict } from './actions/decide-conflict.ts';
import { findQuestionsOf, presentOwnQuestion } from './conflict-questions.ts';
import { countOpenConflicts, listConflictCases, requireConflictCase } from './conflict-reads.ts';
import { presentConflict, presentConflictRows } from './show-conflicts.ts';

export function mountConflictRoutes(router: Router): void {
  bindRoute(router, listConflicts, async ({ actor, query }) => ({
    cases: await presentConflictRows(await listConflictCases(actor, query.state)),
    open: await countOpenConflicts(actor),
  }));

  bindRoute(router, getConflict, async ({ actor, params, now }) =>
    presentConflict(await requireConflictCase(actor, params.conflictId), now),
  );

  bindRoute(router, decideRoute, async ({ act, params, body, now }) =>
    presentConflict(await act((ctx) => decideConflict(ctx, { ...body, conflictId: params.conflictId })), now),
  );

  bindRoute(router, askRoute, async ({ act, params, body, now }) =>
    presentConflict(await act((ctx) => askAboutConflict(ctx, { ...body, conflictId: params.conflictId })), now),
  );

  bindRoute(router, listOwnQuestions, async ({ actor }) => ({
    questions: (await findQuestionsOf(actor)).map(presentOwnQuestion),
  }));

  bindRoute(router, answerRoute, async ({ act, params, body }) =>
    presentOwnQuestion(await act((ctx) => answerConflictQuestion(ctx, { ...body, questionId: params.questionId }))),
  );
}
