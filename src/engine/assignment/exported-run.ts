import { scoresOf } from './instance.ts';
import type { AssignProblem, ScoreParts } from './problem.ts';
import type { AssignResult } from './result.ts';
import { FORBIDDEN } from './score-source.ts';

/** The parts of the pairs that a result reports: [startup, mentor, parts]. */
type ReportedParts = {
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [number, number, readonly number[]])[];
};

/** A problem as plain data: the scores as rows (null: forbidden), the parts of the reported pairs only. */
export type PlainProblem = Omit<AssignProblem, 'scores' | 'parts'> & {
  readonly scores: readonly (readonly (number | null)[])[];
  readonly parts?: ReportedParts;
};

/** A run as it leaves the service: all that `verifyResult` needs, ready for JSON. */
export type ExportedRun = { readonly problem: PlainProblem; readonly result: AssignResult };

/** A run as plain data. O(n m). */
export function exportRun({ parts, ...problem }: AssignProblem, result: AssignResult): ExportedRun {
  const source = scoresOf(problem);
  const scores = Array.from({ length: source.startups }, (_, i) =>
    Array.from(source.row(i), (score) => (score === FORBIDDEN ? null : score)),
  );
  if (parts === undefined) return { problem: { ...problem, scores }, result };
  const pairs = result.startups.flatMap(({ row, mentors }) =>
    mentors.map((given) => [row, given.mentor, given.parts ?? []] as const),
  );
  return { problem: { ...problem, scores, parts: { names: parts.names, pairs } }, result };
}

/** The problem of an exported run, as the engine takes it. */
export function problemOfRun({ parts, ...problem }: PlainProblem): AssignProblem {
  return parts === undefined ? problem : { ...problem, parts: partsFrom(parts) };
}

function partsFrom({ names, pairs }: ReportedParts): ScoreParts {
  const told = new Map(pairs.map(([i, j, parts]) => [`${i} ${j}`, parts]));
  return { names, of: (i, j) => told.get(`${i} ${j}`) ?? [] };
}
