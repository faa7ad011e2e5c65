import type { Highs } from 'highs';
import type { LinearProgram } from './linear-program.ts';
import { type ProgramAnswer, type ProgramAsk, solveProgram } from './solve-program.ts';

/** Reduced costs above this count as none: the solver's own tolerance. */
const TOLERANCE = 1e-7;

/** Columns that come in at once: enough to make progress, few enough to keep the program small. */
const MOST_NEW = 400;

/**
 * A linear program (demands for whole numbers left out) over the columns marked in `active`, which grows: whichever column outside
 * has a negative reduced cost comes in, and it is solved again until there is none. `cost` is then a lower bound of the whole
 * program, `reduced` holds every column. Where the marked columns allow nothing, the whole program is asked.
 */
export function solveByColumns(
  highs: Highs,
  program: LinearProgram,
  { active, goesOn }: { readonly active: Uint8Array; readonly goesOn: ProgramAsk['goesOn'] },
): ProgramAnswer {
  for (;;) {
    const answer = solvePart(highs, relaxed(program), { goesOn, isIn: (column) => active[column] === 1 });
    if (answer.status === 'impossible' && active.includes(0)) {
      active.fill(1);
      continue;
    }
    if (answer.status !== 'optimal') return answer;
    const reduced = reducedCosts(program, answer.duals);
    const wanted = program.columns
      .flatMap((_, column) => (active[column] === 0 && (reduced[column] as number) < -TOLERANCE ? [column] : []))
      .sort((a, b) => (reduced[a] as number) - (reduced[b] as number));
    if (wanted.length === 0) return { ...answer, reduced, cost: answer.cost + leftOut(program, active, reduced) };
    for (const column of wanted.slice(0, MOST_NEW)) active[column] = 1;
  }
}

/** What columns that were left out for a hair could still save. */
function leftOut({ columns }: LinearProgram, active: Uint8Array, reduced: Float64Array): number {
  return columns.reduce(
    (sum, { upper }, column) => (active[column] === 1 ? sum : sum + upper * Math.min(0, reduced[column] as number)),
    0,
  );
}

/** The same program without the demand for whole numbers. */
const relaxed = ({ columns, rows }: LinearProgram): LinearProgram => ({
  columns: columns.map(({ cost, lower, upper }) => ({ cost, lower, upper })),
  rows,
});

function reducedCosts({ columns, rows }: LinearProgram, duals: Float64Array): Float64Array {
  const reduced = Float64Array.from(columns, ({ cost }) => cost);
  rows.forEach(({ entries }, row) => {
    const dual = duals[row] as number;
    if (dual === 0) return;
    for (const [column, coefficient] of entries) reduced[column] = (reduced[column] as number) - dual * coefficient;
  });
  return reduced;
}

type Part = ProgramAsk & { readonly isIn: (column: number) => boolean };

/** A program with only some of its columns; the others, which must be allowed to be 0, are 0. */
export function solvePart(highs: Highs, program: LinearProgram, { isIn, ...ask }: Part): ProgramAnswer {
  const place = new Int32Array(program.columns.length).fill(-1);
  const columns = program.columns.filter((_, column) => isIn(column));
  let next = 0;
  for (let column = 0; column < place.length; column++) if (isIn(column)) place[column] = next++;
  const rows = program.rows.map(({ lower, upper, entries }) => ({
    lower,
    upper,
    entries: entries.flatMap(([column, coefficient]) => {
      const at = place[column] as number;
      return at < 0 ? [] : [[at, coefficient] as const];
    }),
  }));
  const answer = solveProgram(highs, { columns, rows }, ask);
  const { values } = answer;
  if (values === null) return answer;
  return { ...answer, values: Float64Array.from(place, (at) => (at < 0 ? 0 : (values[at] as number))) };
}
