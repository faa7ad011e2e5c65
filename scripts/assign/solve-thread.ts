import {
  assign,
  type AssignIssue,
  assignTeams,
  assignWithSumFloor,
  type ConflictResult,
  type ExportedRun,
  exportRun,
  type PlainProblem,
  problemOfRun,
  type ProgramProgress,
  type Progress,
  type Refusal,
  smallestConflict,
  startHighs,
  type SumFloorResult,
  type TeamResult,
  type TeamWishes,
} from '../../src/engine/index.ts';
import { serveThread } from '../../src/platform/threads/serve-thread.ts';

/** What is asked of a table of scores. */
export type Goal =
  | { readonly kind: 'plan' }
  | { readonly kind: 'sums'; readonly unit: number }
  | { readonly kind: 'teams'; readonly wishes: TeamWishes }
  | { readonly kind: 'conflict' };

export type SolveQuestion = { readonly problem: PlainProblem; readonly goal: Goal };
export type SolveAnswer =
  | { readonly kind: 'plan'; readonly run: ExportedRun }
  | { readonly kind: 'sums'; readonly result: SumFloorResult }
  | { readonly kind: 'teams'; readonly result: TeamResult }
  | { readonly kind: 'conflict'; readonly result: ConflictResult }
  | { readonly kind: 'refused'; readonly issues: readonly AssignIssue[] };

export type SolveProgress = Progress | ProgramProgress;

await serveThread<SolveQuestion, SolveProgress, SolveAnswer>(async (question, onProgress) => {
  const problem = problemOfRun(question.problem);
  const { goal } = question;
  if (goal.kind === 'plan') {
    const result = assign(problem, { onProgress });
    return result.status === 'refused' ? refused(result) : { kind: 'plan', run: exportRun(problem, result) };
  }
  const highs = await startHighs();
  if (goal.kind === 'sums') {
    const result = assignWithSumFloor(highs, problem, { unit: goal.unit, onProgress });
    return result.status === 'refused' ? refused(result) : { kind: 'sums', result };
  }
  if (goal.kind === 'teams') {
    const result = assignTeams(highs, problem, { ...goal.wishes, onProgress });
    return result.status === 'refused' ? refused(result) : { kind: 'teams', result };
  }
  const result = smallestConflict(highs, problem, onProgress);
  return result.status === 'refused' ? refused(result) : { kind: 'conflict', result };
});

function refused({ issues }: Refusal): SolveAnswer {
  return { kind: 'refused', issues };
}
