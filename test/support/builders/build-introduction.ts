import type { FirstMessage } from '../../../src/contract/introductions/schema.ts';
import {
  publishIntroduction,
  requestIntroduction,
  type IntroductionRow,
} from '../../../src/features/introductions/index.ts';
import type { MentorRow } from '../../../src/features/mentors/index.ts';
import { networkProgram } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { findActorById } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { testStart } from '../test-server.ts';
import { buildMentor } from './build-mentor.ts';
import { buildStartup } from './build-startup.ts';

/** A first message whose parts are as long as the form asks. */
export const aMessage = (overrides: Partial<FirstMessage> = {}): FirstMessage => ({
  building: 'Una prueba de riñón que cabe en la mano, vendida a 31 clínicas.',
  stuck: 'No sabemos si buscar primero un dispositivo predicado.',
  whyYou: 'Usted llevó dos equipos por el 510(k).',
  question: '¿Conviene la reunión previa con la FDA antes de abril?',
  language: 'es',
  ...overrides,
});

interface Pair {
  readonly startup?: StartupRow;
  readonly mentor?: MentorRow;
  readonly now?: Date;
}

export interface Built {
  readonly row: IntroductionRow;
  readonly startup: StartupRow;
  readonly mentor: MentorRow;
  /** User ids of the one who answers on each side. */
  readonly founderId: string;
  readonly mentorUserId: string;
}

/** A founder's request that waits for the mentor. */
export async function buildRequest(
  pair: Pair & { readonly alternates?: readonly MentorRow[]; readonly founderId?: string } = {},
): Promise<Built> {
  const { startup = await buildStartup(), mentor = await buildMentor(), now = testStart, alternates = [] } = pair;
  const { founderId = String(startup.memberIds[0]) } = pair;
  const actor = await findActorById(founderId);
  if (!actor) throw new Error('the founder may sign in');
  const row = await runAction({ actor, now }, (ctx) =>
    requestIntroduction(ctx, {
      startupId: String(startup._id),
      mentorId: String(mentor._id),
      programId: null,
      message: aMessage(),
      alternates: alternates.map((choice) => ({ mentorId: String(choice._id), whyYou: null })),
    }),
  );
  return { row, startup, mentor, founderId, mentorUserId: String(mentor.userId) };
}

/** A program's proposal that waits for both sides. */
export async function buildProposal(pair: Pair & { readonly programId?: string } = {}): Promise<Built> {
  const { startup = await buildStartup(), mentor = await buildMentor(), now = testStart } = pair;
  const programId = pair.programId ?? String((await networkProgram())._id);
  const row = await runAction({ actor: systemActor('test'), now }, (ctx) =>
    publishIntroduction(ctx, {
      origin: 'match',
      programId,
      startupId: String(startup._id),
      mentorId: String(mentor._id),
      reason: null,
    }),
  );
  return { row, startup, mentor, founderId: String(startup.memberIds[0]), mentorUserId: String(mentor.userId) };
}
