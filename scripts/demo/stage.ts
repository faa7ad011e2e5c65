import { currentNotice } from '../../src/contract/users/notice.ts';
import { MentorModel, type MentorRow } from '../../src/features/mentors/index.ts';
import { StartupModel, type StartupRow } from '../../src/features/startups/index.ts';
import { findActorById, findUserByEmail, requireUser } from '../../src/features/users/index.ts';
import { claimInvitedAccount } from '../../src/features/users/actions/claim-account.ts';
import { issueToken } from '../../src/features/users/actions/one-time-tokens.ts';
import { systemActor, type UserActor } from '../../src/platform/actions/actor.ts';
import { type ActionContext, runAction } from '../../src/platform/actions/run-action.ts';
import type { StoryTime, tellTimeFrom } from './story-time.ts';

/** Everything that a story needs to happen: whose turn it is, when, and on which of the people of the sheets. */
export interface Stage {
  readonly at: StoryTime;
  /** The same in days before the first start. */
  readonly today: StoryTime;
  readonly workday: StoryTime;
  /** Lets somebody act at a moment of the story; the clock of the whole process stands there meanwhile. */
  readonly as: <T>(email: string, now: Date, act: (ctx: ActionContext<UserActor>) => Promise<T>) => Promise<T>;
  readonly startup: (name: string) => Promise<StartupRow>;
  readonly mentor: (email: string) => Promise<MentorRow>;
  /** For what nobody signed in does: the clock of the whole process stands at this moment. */
  readonly setClock: (now: Date) => void;
  /** Of the one password: hashing it for each of them would take most of the first start. */
  readonly passwordHash: string;
  /** Waits until what has happened has reached everybody. */
  readonly settle: () => Promise<void>;
}

interface Parts extends Pick<Stage, 'setClock' | 'settle' | 'passwordHash'> {
  readonly times: ReturnType<typeof tellTimeFrom>;
}

export function openStage({ times, setClock, settle, passwordHash }: Parts): Stage {
  const actorOf = async (email: string, now: Date): Promise<UserActor> => {
    const user = await findUserByEmail(email);
    if (user === null) throw new Error(`Nobody in the demo has the address ${email}.`);
    if (user.state === 'invited') await claim(String(user._id), passwordHash, now);
    const actor = await findActorById(String(user._id));
    if (actor === null) throw new Error(`${email} cannot act in the demo.`);
    return actor;
  };
  return {
    at: times.at,
    today: times.today,
    workday: times.workday,
    settle,
    setClock,
    passwordHash,
    as: async (email, now, act) => {
      setClock(now);
      const actor = await actorOf(email, now);
      return runAction({ actor, now }, act);
    },
    startup: async (name) => {
      const row: StartupRow | null = await StartupModel.findOne({ name }).lean();
      return row ?? missing(name);
    },
    mentor: async (email) => {
      const user = await findUserByEmail(email);
      const row: MentorRow | null = user && (await MentorModel.findOne({ userId: user._id }).lean());
      return row ?? missing(email);
    },
  };
}

/** Somebody follows the link of an invitation, accepts the notice and sets the password. */
export async function claim(userId: string, passwordHash: string, now: Date): Promise<void> {
  const user = await requireUser(userId);
  await runAction({ actor: systemActor('demo'), now }, async (ctx) => {
    const token = await issueToken('claim-account', userId, { now, ttlMs: 14 * 86_400_000 });
    const consent = {
      necessary: true as const,
      automatedMatching: user.acceptsAutomatedMatching,
      baselineFigures: true,
      otherProgramNews: false,
      noticeVersion: currentNotice,
    };
    await claimInvitedAccount(ctx, { token, passwordHash, consent });
  });
}

const missing = (what: string): never => {
  throw new Error(`The demo network has no ${what}.`);
};
