import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { pairProgram } from '../../../src/engine/assignment/pair-program.ts';
import { solveByColumns } from '../../../src/engine/assignment/solve-by-columns.ts';
import { solveProgram } from '../../../src/engine/assignment/solve-program.ts';
import { startHighs } from '../../../src/engine/assignment/start-highs.ts';
import { randomProblem } from './random-problem.ts';

const goesOn = () => true;

/** A cohort as a program in which unmet slots cost more than any score brings. */
function cohort(seed: number) {
  const instance = prepareInstance(randomProblem(seed, { side: 30, top: 500, rules: seed % 2 === 0 }), 1);
  const { program, pairs, unmet } = pairProgram(instance);
  for (const { column, score } of pairs) program.columns[column] = { cost: -score, lower: 0, upper: 1 };
  for (const column of unmet.flat()) if (column >= 0) program.columns[column] = { cost: 900, lower: 0, upper: 1 };
  return { program, pairs };
}

describe('a linear program solved over few of its columns', () => {
  it('costs what it costs over all of them, whichever come first, and leaves none out that would pay', async () => {
    const highs = await startHighs();
    let grown = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { program, pairs } = cohort(seed);
      const whole = solveProgram(highs, program, { goesOn });
      const active = new Uint8Array(program.columns.length).fill(1);
      for (const { column } of pairs) if (column % 7 !== seed % 7) active[column] = 0;
      const before = active.reduce((sum, mark) => sum + mark, 0);
      const part = solveByColumns(highs, program, { active, goesOn });
      expect({ seed, status: part.status }).toEqual({ seed, status: whole.status });
      expect(part.cost).toBeCloseTo(whole.cost, 4);
      expect(part.cost).toBeLessThanOrEqual(whole.cost + 1e-6);
      expect(part.reduced.every((reduced, column) => active[column] === 1 || reduced >= -1e-6)).toBe(true);
      grown += active.reduce((sum, mark) => sum + mark, 0) > before ? 1 : 0;
    }
    expect(grown).toBeGreaterThan(20);
  });

  it('asks the whole program where the first columns allow nothing', async () => {
    const program = {
      columns: [
        { cost: 5, lower: 0, upper: 0.5 },
        { cost: 2, lower: 0, upper: 1 },
      ],
      rows: [{ lower: 1, upper: 1, entries: [[0, 1] as const, [1, 1] as const] }],
    };
    const answer = solveByColumns(await startHighs(), program, { active: Uint8Array.of(1, 0), goesOn });
    expect(answer).toMatchObject({ status: 'optimal', cost: 2 });
  });
});
