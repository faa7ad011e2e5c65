import { applyToCohortAs } from '../../src/features/programs/actions/apply-to-cohort.ts';
import { askForFacts } from '../../src/features/programs/actions/ask-for-facts.ts';
import { decideOnEnrollment } from '../../src/features/programs/actions/decide-enrollment.ts';
import { sendEnrollmentNotices } from '../../src/features/programs/actions/send-notices.ts';
import { findApplicant } from '../../src/features/programs/find-applicant.ts';
import { changeProgramRules, moveCohortTo, prepareCohort } from '../../src/features/programs/index.ts';
import type { Applying } from './applicants.ts';
import { bringNewcomer, type Newcomer } from './bring-newcomer.ts';
import type { Moment, Step, Telling } from './story-book.ts';

const monica = 'monica.resendiz@oficina-mx.example';
const mx = 'America/Mexico_City';

type Decided = Pick<Applying, 'email'> & {
  readonly by: string;
  readonly when: Moment;
  readonly choice: Parameters<typeof decideOnEnrollment>[2];
};

/** What the verbs share: the call that takes applications, once it is open, and each applicant's enrollment. */
interface Call {
  cohortId: string;
  readonly enrollments: Map<string, string>;
}

type StepAt = (what: string, moment: Moment, run: (at: Date) => Promise<unknown>) => Step;

/** The verbs of an enrolment desk; each is one action of one person at one moment. */
export function openDesk(telling: Telling) {
  const { stage } = telling;
  const call: Call = { cohortId: '', enrollments: new Map() };
  const step: StepAt = (what, [day, time, from], run) => {
    const at = stage[from ?? 'at'](day, time, mx);
    return { at, what, run: () => run(at) };
  };
  return {
    ...cohortVerbs(telling, call, step),
    ...applyingVerbs(telling, call, step),
    ...deskVerbs(telling, call, step),
  };
}

const cohortVerbs = ({ stage, cohort, next, dayOf }: Telling, call: Call, step: StepAt) => ({
  moved: (to: 'matching' | 'running', when: Moment) =>
    step(`${cohort.name} is ${to}`, when, (at) =>
      stage.as(monica, at, (ctx) => moveCohortTo(ctx, String(cohort._id), to)),
    ),
  opened: (when: Moment) =>
    step('The next call opens', when, async (at) => {
      const programId = String(next._id);
      const rules = { reviewsFirst: true, stages: { from: 1, to: 4 } };
      await stage.as(monica, at, (ctx) => changeProgramRules(ctx, programId, { revision: next.revision, rules }));
      const days = { opensOn: dayOf(-12), closesOn: dayOf(26), endsOn: dayOf(230) };
      const name = `Puente ${days.endsOn.slice(0, 4)}`;
      const draft = await stage.as(monica, at, (ctx) => prepareCohort(ctx, programId, { name, ...days }));
      call.cohortId = String(draft._id);
      await stage.as(monica, at, (ctx) => moveCohortTo(ctx, call.cohortId, 'open'));
    }),
});

const applyingVerbs = ({ stage }: Telling, call: Call, step: StepAt) => ({
  came: (person: Newcomer) =>
    step(`${person.email} registers`, person.registers, (at) => bringNewcomer(stage, person, at)),
  applied: ({ email, startup, when }: Pick<Applying, 'email' | 'startup' | 'when'>) =>
    step(`${email} applies`, when, async (at) => {
      const startupId = startup === undefined ? null : String((await stage.startup(startup))._id);
      const wish = startupId === null ? { kind: 'mentor' as const } : { kind: 'startup' as const, startupId };
      const row = await stage.as(email, at, async (ctx) =>
        applyToCohortAs(ctx, call.cohortId, await findApplicant(ctx.actor, wish)),
      );
      call.enrollments.set(email, String(row._id));
    }),
});

function deskVerbs({ stage }: Telling, call: Call, step: StepAt) {
  const idOf = (email: string): string => call.enrollments.get(email) ?? '';
  const asked = (email: string, when: Moment): Step =>
    step(`${email} is asked for facts`, when, (at) => stage.as(monica, at, (ctx) => askForFacts(ctx, idOf(email))));
  const decided = ({ email, by, when, choice }: Decided): Step =>
    step(`${email} is decided`, when, (at) => stage.as(by, at, (ctx) => decideOnEnrollment(ctx, idOf(email), choice)));
  return {
    decided,
    whatFollowed: ({ email, asked: askedAt, decision }: Applying): Step[] => [
      ...(askedAt === undefined ? [] : [asked(email, askedAt)]),
      ...(decision === undefined ? [] : [decided({ email, ...decision })]),
    ],
    told: (when: Moment) =>
      step('Applicants are told', when, async (at) => {
        stage.setClock(at);
        await sendEnrollmentNotices(at);
      }),
  };
}
