import type { Router } from 'express';
import type { Mentorship } from '../../contract/mentorships/schema.ts';
import {
  completeMentorship as completeRoute,
  endMentorship as endRoute,
  getMentorship,
  listMentorships,
  listProgramMentorships,
  pauseMentorship as pauseRoute,
  resumeMentorship as resumeRoute,
} from '../../contract/mentorships/routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { requireCoordinatedProgram } from '../programs/index.ts';
import { completeMentorship, endMentorship } from './actions/end-mentorship.ts';
import { pauseMentorship, resumeMentorship } from './actions/pause-mentorship.ts';
import type { MentorshipRow } from './mentorship-model.ts';
import { listMentorshipsOfProgram, listOwnMentorships, presentMentorships, requireMentorship } from './reads.ts';

export function mountMentorshipRoutes(router: Router): void {
  bindRoute(router, listMentorships, async ({ actor }) => ({
    mentorships: await presentMentorships(await listOwnMentorships(actor), actor),
  }));

  bindRoute(router, listProgramMentorships, async ({ actor, params }) => {
    await requireCoordinatedProgram(actor, params.programId);
    return { mentorships: await presentMentorships(await listMentorshipsOfProgram(params.programId), actor) };
  });

  bindRoute(router, getMentorship, async ({ actor, params }) =>
    reply((await requireMentorship(actor, params.mentorshipId)).row, actor),
  );

  bindRoute(router, pauseRoute, async ({ actor, params, body, act }) =>
    reply(await act((ctx) => pauseMentorship(ctx, { ...params, ...body })), actor),
  );

  bindRoute(router, resumeRoute, async ({ actor, params, body, act }) =>
    reply(await act((ctx) => resumeMentorship(ctx, { ...params, ...body })), actor),
  );

  bindRoute(router, completeRoute, async ({ actor, params, body, act }) =>
    reply(await act((ctx) => completeMentorship(ctx, { ...params, ...body })), actor),
  );

  bindRoute(router, endRoute, async ({ actor, params, body, act }) =>
    reply(await act((ctx) => endMentorship(ctx, { ...params, ...body })), actor),
  );
}

async function reply(row: MentorshipRow, actor: UserActor): Promise<{ mentorship: Mentorship }> {
  const [mentorship] = await presentMentorships([row], actor);
  return { mentorship: mentorship ?? refuse('mentorship.not_found') };
}
