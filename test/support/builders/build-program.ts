import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import {
  type CohortRow,
  moveCohortTo,
  openProgram,
  prepareCohort,
  type ProgramRow,
} from '../../../src/features/programs/index.ts';
import { testStart } from '../test-server.ts';

let count = 0;

/** A binational program with one cohort that opened a month ago and stays open for two more. */
export async function buildProgram(now = testStart): Promise<{ program: ProgramRow; cohort: CohortRow }> {
  count += 1;
  const caller = { actor: systemActor('test'), now };
  const program = await runAction(caller, (ctx) =>
    openProgram(ctx, {
      name: { en: `Program ${count}`, es: `Programa ${count}` },
      kind: 'binational',
      timeZone: 'America/Mexico_City',
    }),
  );
  const programId = String(program._id);
  const draft = await runAction(caller, (ctx) =>
    prepareCohort(ctx, programId, {
      name: 'First',
      opensOn: dayAfter(now, -30),
      closesOn: dayAfter(now, 60),
      endsOn: dayAfter(now, 240),
    }),
  );
  const cohort = await runAction(caller, (ctx) => moveCohortTo(ctx, String(draft._id), 'open'));
  return { program, cohort };
}

const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
