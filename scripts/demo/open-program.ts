import {
  changeProgramRules,
  type CohortRow,
  moveCohortTo,
  openProgram,
  prepareCohort,
  type ProgramRow,
} from '../../src/features/programs/index.ts';
import { inviteStaffMember } from '../../src/features/users/index.ts';
import { systemActor } from '../../src/platform/actions/actor.ts';
import { runAction } from '../../src/platform/actions/run-action.ts';
import { staff } from './people.ts';
import { claim, type Stage } from './stage.ts';

const mx = 'America/Mexico_City';

interface Opening {
  readonly stage: Stage;
  readonly dayOf: (day: number) => string;
  readonly passwordHash: string;
}

interface Opened {
  readonly program: ProgramRow;
  readonly cohort: CohortRow;
  /** Opened on the same day for next year's call: `enrolment.ts` tells who applies. */
  readonly next: ProgramRow;
}

/** Opens "Puente 2026" with its rules and its cohort, the program of the next call, and the staff of both offices. */
export async function openDemoProgram({ stage, dayOf, passwordHash }: Opening): Promise<Opened> {
  const now = stage.at(-80, '10:00', mx);
  const caller = { actor: systemActor('demo'), now };
  const program = await runAction(caller, (ctx) =>
    openProgram(ctx, { name: { en: 'Puente 2026', es: 'Puente 2026' }, kind: 'binational', timeZone: mx }),
  );
  const next = await runAction({ ...caller, now: stage.at(-80, '10:30', mx) }, (ctx) =>
    openProgram(ctx, {
      name: { en: 'Advanced manufacturing', es: 'Manufactura avanzada' },
      kind: 'binational',
      timeZone: mx,
    }),
  );
  const programId = String(program._id);
  for (const { key: _key, isAdmin, ...person } of staff) {
    const programIds = isAdmin ? [] : [programId, String(next._id)];
    const user = await runAction(caller, (ctx) => inviteStaffMember(ctx, { ...person, isAdmin, programIds }));
    await claim(String(user._id), passwordHash, now);
  }
  await stage.as('monica.resendiz@oficina-mx.example', now, (ctx) =>
    changeProgramRules(ctx, programId, {
      revision: program.revision,
      rules: { languageGate: 'B1', maxOpenRequests: 3, answerDays: 5, reviewsFirst: true },
    }),
  );
  const draft = await stage.as('monica.resendiz@oficina-mx.example', now, (ctx) =>
    prepareCohort(ctx, programId, {
      name: 'Puente 2026',
      opensOn: dayOf(-76),
      closesOn: dayOf(-15),
      endsOn: dayOf(200),
    }),
  );
  const cohort = await runAction(caller, (ctx) => moveCohortTo(ctx, String(draft._id), 'open'));
  return { program, cohort, next };
}
