import type { Router } from 'express';
import type { z } from 'zod';
import {
  applyToCohort,
  askApplicant,
  changeRules,
  createCohort,
  createProgram,
  decideEnrollment,
  getProgram,
  listEnrollments,
  listPrograms,
  moveCohort,
  undoDecision,
  withdrawEnrollment,
} from '../../contract/programs/routes.ts';
import type { program } from '../../contract/programs/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { countWaitedDays } from '../directory/index.ts';
import { findMentorByUser } from '../mentors/index.ts';
import { mountInvitationRoutes } from './invitation-routes.ts';
import { applyToCohortAs } from './actions/apply-to-cohort.ts';
import { askForFacts } from './actions/ask-for-facts.ts';
import { decideOnEnrollment } from './actions/decide-enrollment.ts';
import { changeProgramRules, moveCohortTo, openProgram, prepareCohort } from './actions/run-program.ts';
import { undoEnrollmentDecision } from './actions/undo-decision.ts';
import { withdrawOwnEnrollment } from './actions/withdraw-enrollment.ts';
import { findApplicant } from './find-applicant.ts';
import { judgeApplicants } from './judge-applicants.ts';
import { presentCohort, presentDeskEnrollment, presentEnrollment, presentProgram } from './present.ts';
import type { ProgramRow } from './program-model.ts';
import {
  countByState,
  findCohorts,
  findEnrollmentsOf,
  findPrograms,
  listEnrollmentRows,
  networkProgram,
  requireCoordinatedCohort,
  requireProgram,
} from './reads.ts';

export function mountProgramRoutes(router: Router): void {
  bindRoute(router, listPrograms, async ({ actor }) => {
    await networkProgram();
    return { programs: await present(await findPrograms(), actor) };
  });

  bindRoute(router, getProgram, async ({ actor, params }) => presentOne(await requireProgram(params.programId), actor));

  bindRoute(router, createProgram, async ({ actor, act, body }) =>
    presentOne(await act((ctx) => openProgram(ctx, body)), actor),
  );

  bindRoute(router, changeRules, async ({ actor, act, params, body }) =>
    presentOne(await act((ctx) => changeProgramRules(ctx, params.programId, body)), actor),
  );

  bindRoute(router, createCohort, async ({ act, params, body }) =>
    presentCohort(await act((ctx) => prepareCohort(ctx, params.programId, body))),
  );

  bindRoute(router, moveCohort, async ({ act, params, body }) =>
    presentCohort(await act((ctx) => moveCohortTo(ctx, params.cohortId, body.to))),
  );
  mountEnrollmentRoutes(router);
  mountInvitationRoutes(router);
}

function mountEnrollmentRoutes(router: Router): void {
  bindRoute(router, applyToCohort, async ({ actor, act, params, body }) => {
    const applicant = await findApplicant(actor, body);
    return presentEnrollment(await act((ctx) => applyToCohortAs(ctx, params.cohortId, applicant)), actor);
  });

  bindRoute(router, listEnrollments, async ({ actor, params, query, now }) => {
    const cohort = await requireCoordinatedCohort(actor, params.cohortId);
    const { rows, total, hasMore } = await listEnrollmentRows(params.cohortId, query);
    const program = await requireProgram(String(cohort.programId));
    const judge = await judgeApplicants(rows, program, now);
    const waitedDays = countWaitedDays({ now, zone: program.timeZone });
    const enrollments = rows.map((row) => presentDeskEnrollment(row, actor, { judgement: judge(row), waitedDays }));
    return { enrollments, counts: await countByState(cohort), total, hasMore };
  });

  bindRoute(router, decideEnrollment, async ({ actor, act, params, body }) =>
    presentEnrollment(await act((ctx) => decideOnEnrollment(ctx, params.enrollmentId, body)), actor),
  );

  bindRoute(router, askApplicant, async ({ actor, act, params }) =>
    presentEnrollment(await act((ctx) => askForFacts(ctx, params.enrollmentId)), actor),
  );

  bindRoute(router, undoDecision, async ({ actor, act, params }) =>
    presentEnrollment(await act((ctx) => undoEnrollmentDecision(ctx, params.enrollmentId)), actor),
  );

  bindRoute(router, withdrawEnrollment, async ({ actor, act, params }) => {
    const own = await ownSubjectIds(actor);
    return presentEnrollment(await act((ctx) => withdrawOwnEnrollment(ctx, params.enrollmentId, own)), actor);
  });
}

/** What the reader may enrol: their startups, and their offer. */
async function ownSubjectIds(actor: UserActor): Promise<string[]> {
  const mentor = actor.hasOffer ? await findMentorByUser(actor.userId) : null;
  return [...actor.startupIds, ...(mentor ? [String(mentor._id)] : [])];
}

async function present(rows: readonly ProgramRow[], actor: UserActor): Promise<z.input<typeof program>[]> {
  const cohorts = await findCohorts(rows.map((row) => row._id));
  const enrollments = await findEnrollmentsOf(await ownSubjectIds(actor));
  return rows.map((row) => presentProgram(row, actor, { cohorts, enrollments }));
}

async function presentOne(row: ProgramRow, actor: UserActor): Promise<z.input<typeof program>> {
  const cohorts = await findCohorts([row._id]);
  const enrollments = await findEnrollmentsOf(await ownSubjectIds(actor));
  return presentProgram(row, actor, { cohorts, enrollments });
}
