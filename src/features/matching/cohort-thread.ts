import {
  assign,
  type AssignIssue,
  type AssignProblem,
  createPairKernel,
  type ExportedRun,
  exportRun,
  type PairIndex,
  type Policy,
  type PreparedMentor,
  type PreparedStartup,
  type Progress,
  scorePair,
} from '../../engine/index.ts';
import { serveThread } from '../../platform/threads/serve-thread.ts';

/** A cohort as the thread gets it: prepared profiles, places, and the pairs that the program's rules exclude. */
export interface CohortQuestion {
  readonly policy: Policy;
  readonly startups: readonly PreparedStartup[];
  readonly mentors: readonly PreparedMentor[];
  readonly capacities: readonly number[];
  readonly forbidden: readonly PairIndex[];
  readonly groups: AssignProblem['groups'];
  readonly wasm: Uint8Array | null;
}

export type CohortAnswer =
  | { readonly kind: 'run'; readonly run: ExportedRun }
  | { readonly kind: 'refused'; readonly issues: readonly AssignIssue[] };

await serveThread<CohortQuestion, Progress, CohortAnswer>((question, report) => {
  const problem = problemOf(question);
  const result = assign(problem, { onProgress: report });
  if (result.status === 'refused') return { kind: 'refused', issues: result.issues };
  return { kind: 'run', run: exportRun(problem, result) };
});

function problemOf({ policy, startups, mentors, capacities, forbidden, groups, wasm }: CohortQuestion): AssignProblem {
  const partsOf = (i: number, j: number) => {
    const [startup, mentor] = [startups[i], mentors[j]];
    return startup && mentor ? scorePair(policy, startup, mentor).parts : [];
  };
  return {
    scores: createPairKernel({ policy, startups, mentors, ...(wasm && { wasm }) }),
    capacities,
    forbidden,
    groups: groups ?? [],
    startupIds: startups.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    parts: {
      names: partsOf(0, 0).map(({ criterion }) => criterion),
      of: (i, j) => partsOf(i, j).map(({ points }) => points),
    },
  };
}
