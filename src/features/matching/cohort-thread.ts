import { type AssignIssue, type ExportedRun, exportRun, type Progress } from '../../engine/index.ts';
import { serveThread } from '../../platform/threads/serve-thread.ts';
import { assignAcross, type BorderOutcome, type BorderPlan, type BorderRule } from './border-quota.ts';
import { type CohortProblem, type CohortTable, problemOf } from './cohort-problem.ts';

export interface CohortQuestion extends CohortTable {
  readonly border: BorderRule;
}

export interface PlannedPair {
  readonly startupId: string;
  readonly mentorId: string;
  readonly points: number;
}

export type CohortAnswer =
  | {
      readonly kind: 'run';
      readonly run: ExportedRun;
      readonly pairs: readonly PlannedPair[];
      readonly border: BorderOutcome | null;
    }
  | { readonly kind: 'refused'; readonly issues: readonly AssignIssue[] };

await serveThread<CohortQuestion, Progress, CohortAnswer>((question, report) => {
  const problem = problemOf(question);
  const plan = assignAcross(problem, { rule: question.border, onProgress: report });
  if ('issues' in plan) return { kind: 'refused', issues: plan.issues };
  return {
    kind: 'run',
    run: exportRun(plan.problem, plan.result),
    pairs: pairsOf(question, problem, plan),
    border: plan.outcome,
  };
});

/** The pairs that the plan adds, with their own points: whom startups have already is left out, and so is a price. */
function pairsOf(
  { startups, mentors }: CohortQuestion,
  { scores }: CohortProblem,
  { result }: BorderPlan,
): PlannedPair[] {
  return result.startups.flatMap(({ row, mentors: given }) =>
    given.flatMap(({ mentor }) => {
      const [startup, chosen] = [startups[row], mentors[mentor]];
      if (startup === undefined || chosen === undefined) return [];
      return [{ startupId: startup.id, mentorId: chosen.id, points: scores.score(row, mentor) }];
    }),
  );
}
