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

/** A binational program with one open cohort. */
export async function buildProgram(): Promise<{ program: ProgramRow; cohort: CohortRow }> {
  count += 1;
  const caller = { actor: systemActor('test'), now: testStart };
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
      opensOn: '2026-09-01',
      closesOn: '2026-12-01',
      endsOn: '2027-06-01',
    }),
  );
  const cohort = await runAction(caller, (ctx) => moveCohortTo(ctx, String(draft._id), 'open'));
  return { program, cohort };
}
