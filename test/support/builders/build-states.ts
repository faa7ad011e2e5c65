import {
  acceptIntroduction,
  askFirst,
  declineIntroduction,
  type IntroductionRow,
} from '../../../src/features/introductions/index.ts';
import type { MentorRow } from '../../../src/features/mentors/index.ts';
import { sendThroughQueue } from '../../../src/features/messaging/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { findActorById } from '../../../src/features/users/index.ts';
import type { UserActor } from '../../../src/platform/actions/actor.ts';
import { runAction, type ActionContext } from '../../../src/platform/actions/run-action.ts';
import { buildProposal, buildRequest, type Built } from './build-introduction.ts';

/** Ids of one introduction in every state that a page shows differently. */
export interface States {
  /** A request that waits for the mentor; one where the mentor asked first; two that ended, well and otherwise. */
  readonly requested: string;
  readonly asked: string;
  readonly connected: string;
  readonly ended: string;
  /** A program's brief that waits for both; one to which the person here has said yes. */
  readonly brief: string;
  readonly agreed: string;
  readonly conversationId: string;
}

interface Wishes {
  /** A pair for the next introduction: the person here, and somebody new. */
  readonly nextPair: () => Promise<{ startup: StartupRow; mentor: MentorRow }>;
  /** Which side the person here stands on. */
  readonly side: 'founder' | 'mentor';
  readonly programId: string;
  readonly now: Date;
}

/** One person's introductions, made by the actions of the people in them. */
export async function buildStates({ nextPair, side, programId, now }: Wishes): Promise<States> {
  const request = async (): Promise<Built> => buildRequest({ ...(await nextPair()), now });
  const proposal = async (): Promise<Built> => buildProposal({ ...(await nextPair()), programId, now });
  const act = <T>(userId: string, body: (ctx: ActionContext<UserActor>) => Promise<T>): Promise<T> =>
    actAs(userId, now, body);

  const requested = await request();
  const asked = await request();
  await act(asked.mentorUserId, (ctx) => askFirst(ctx, { ...answer(asked), question: 'What have you filed so far?' }));
  const connected = await request();
  const led = await act(connected.mentorUserId, (ctx) => acceptIntroduction(ctx, answer(connected)));
  await talk(led, connected, now);
  const ended = await request();
  const no = { ...answer(ended), reason: 'no_time', note: null } as const;
  await act(ended.mentorUserId, (ctx) => declineIntroduction(ctx, no));
  const brief = await proposal();
  const agreed = await proposal();
  const own = side === 'founder' ? agreed.founderId : agreed.mentorUserId;
  await act(own, (ctx) => acceptIntroduction(ctx, answer(agreed)));
  return {
    requested: idOf(requested),
    asked: idOf(asked),
    connected: idOf(connected),
    ended: idOf(ended),
    brief: idOf(brief),
    agreed: idOf(agreed),
    conversationId: String(led.conversationId),
  };
}

/** Does something as this person. */
export async function actAs<T>(
  userId: string,
  now: Date,
  body: (ctx: ActionContext<UserActor>) => Promise<T>,
): Promise<T> {
  const actor = await findActorById(userId);
  if (actor === null) throw new Error('only somebody who may sign in acts');
  return runAction({ actor, now }, body);
}

async function talk(row: IntroductionRow, { founderId, mentorUserId }: Built, at: Date): Promise<void> {
  const lines = [
    [founderId, 'Gracias por aceptar. ¿Le queda bien el martes?'],
    [mentorUserId, 'Tuesday works. Send me the list of tests that you have run: https://example.com/list'],
  ] as const;
  for (const [index, [senderId, text]] of lines.entries()) {
    const clientMessageId = `00000000-0000-4000-8000-${String(row._id).slice(-8)}000${index}`;
    const conversationId = String(row.conversationId);
    await sendThroughQueue({ conversationId, senderId, clientMessageId, text, language: null, at });
  }
}

const answer = ({ row }: Built): { introductionId: string; revision: null } => ({
  introductionId: String(row._id),
  revision: null,
});
const idOf = ({ row }: Built): string => String(row._id);
