import { currentNotice } from '../../src/contract/users/notice.ts';
import type { MentorFacts } from '../../src/contract/mentors/schema.ts';
import type { StartupFacts } from '../../src/contract/startups/schema.ts';
import { createMentor } from '../../src/features/mentors/index.ts';
import { publishMentor } from '../../src/features/mentors/actions/edit-draft.ts';
import { publishStartup } from '../../src/features/startups/actions/edit-draft.ts';
import { createStartup } from '../../src/features/startups/index.ts';
import { findUserByEmail, issueToken } from '../../src/features/users/index.ts';
import { registerUser } from '../../src/features/users/actions/register-user.ts';
import { verifyEmailAddress } from '../../src/features/users/actions/verify-email.ts';
import { systemActor } from '../../src/platform/actions/actor.ts';
import { runAction } from '../../src/platform/actions/run-action.ts';
import type { Stage } from './stage.ts';
import type { Moment } from './story-book.ts';

/** Somebody whom no office has brought: they register and describe their startup, or what they offer. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly language: 'en' | 'es';
  readonly timeZone: string;
  readonly registers: Moment;
  readonly tells:
    | { readonly kind: 'startup'; readonly facts: Partial<StartupFacts> & Pick<StartupFacts, 'name'> }
    | { readonly kind: 'mentor'; readonly facts: Partial<MentorFacts> };
}

/** Registers, follows the link of the mail, and publishes what is told, all at one moment of the story. */
export async function bringNewcomer(stage: Stage, person: Newcomer, at: Date): Promise<void> {
  await register(stage, person, at);
  const { tells } = person;
  await stage.as(person.email, at, async (ctx) => {
    if (tells.kind === 'mentor') {
      const offer = { facts: tells.facts, isPublished: false, createdFrom: 'person' as const };
      const mentor = await createMentor(ctx, { userId: ctx.actor.userId, ...offer });
      return publishMentor(ctx, { mentor, revision: mentor.revision });
    }
    const begun = { facts: tells.facts, isPublished: false, createdFrom: 'person' as const };
    const startup = await createStartup(ctx, { memberIds: [ctx.actor.userId], ...begun });
    return publishStartup(ctx, { startup, revision: startup.revision });
  });
}

async function register(stage: Stage, { name, email, language, timeZone, tells }: Newcomer, at: Date): Promise<void> {
  const caller = { actor: systemActor('demo'), now: at };
  const intent = tells.kind === 'mentor' ? ('mentor' as const) : ('founder' as const);
  const consent = {
    necessary: true as const,
    automatedMatching: true,
    baselineFigures: false,
    otherProgramNews: false,
    noticeVersion: currentNotice,
  };
  stage.setClock(at);
  const { passwordHash } = stage;
  await runAction(caller, (ctx) =>
    registerUser(ctx, { name, email, passwordHash, intent, language, timeZone, consent }),
  );
  const user = await findUserByEmail(email);
  if (user === null) throw new Error(`${email} could not register in the demo.`);
  await runAction(caller, async (ctx) => {
    const secret = await issueToken('verify-email', String(user._id), { now: at, ttlMs: 86_400_000 });
    await verifyEmailAddress(ctx, secret);
  });
}
