import type { AssignProblem, ExportedRun, PairIndex, Progress } from '../../engine/index.ts';
import { runInThread } from '../../platform/threads/run-in-thread.ts';
import { countPlaces } from '../mentors/index.ts';
import { type CohortRow, findAdmitted, type ProgramRow } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { isFree } from './best-mentors.ts';
import type { CohortAnswer, CohortQuestion } from './cohort-thread.ts';
import { compiledKernel } from './compiled-kernel.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { countProposedByMentor, findMatchedStartupIds } from './match-reads.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import { startupRules } from './pair-rules.ts';
import type { RankAsk } from './rank-pairs.ts';

/** The best pairs for the startups of a cohort that have none; null where nobody waits or nobody has a place. */
export interface CohortPlan {
  readonly policyVersion: number;
  readonly waiting: number;
  readonly pairs: readonly { readonly startupId: string; readonly mentorId: string; readonly points: number }[];
  readonly run: ExportedRun | null;
}

interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Asks for the best so far. */
  readonly signal?: AbortSignal;
}

/**
 * Puts the startups of a cohort that have no match together with mentors who have a place, so that no other plan is better: as
 * many startups as possible, then the least served as well as possible, then the most points in all. Proved in a thread of its
 * own; nothing is written.
 */
export async function planCohort(
  { cohort, program, now }: { readonly cohort: CohortRow; readonly program: ProgramRow; readonly now: Date },
  watch: Watch = {},
): Promise<CohortPlan> {
  const policy = await findMatchingPolicy(program, now);
  const memory = await matchingMemory();
  const ask: RankAsk = { policy, now };
  const waiting = await findWaiting(cohort, program);
  const startups = waiting.filter((entry) => startupRules(memory, entry, ask).length === 0);
  const proposed = await countProposedByMentor();
  const placesOf = ({ id, standing }: MentorEntry): number => countPlaces(standing, now).free - (proposed.get(id) ?? 0);
  const mentors = [...memory.mentors.values()].filter((entry) => placesOf(entry) > 0);
  const none: CohortPlan = { policyVersion: policy.version, waiting: waiting.length, pairs: [], run: null };
  if (startups.length === 0 || mentors.length === 0) return none;
  const forbidden = startups.flatMap((startup, i) =>
    mentors.flatMap((mentor, j): PairIndex[] => (isFree(memory, { startup, mentor }, ask) ? [] : [[i, j]])),
  );
  const run = await solve(
    {
      policy: policy.engine,
      startups: startups.map((entry) => preparedStartup(entry, policy.weeks)),
      mentors: mentors.map((entry) => preparedMentor(entry, policy.weeks)),
      capacities: mentors.map(placesOf),
      forbidden,
      groups: groupsOf(startups, mentors),
      wasm: compiledKernel,
    },
    watch,
  );
  return { ...none, pairs: pairsOf(run), run };
}

async function findWaiting(cohort: CohortRow, program: ProgramRow): Promise<StartupEntry[]> {
  const admitted = await findAdmitted(cohort._id, 'startup');
  const matched = await findMatchedStartupIds(program._id);
  const waiting = admitted.map(({ subjectId }) => subjectId).filter((id) => !matched.has(String(id)));
  return (await findStartupsByIds(waiting)).map((row) => startupEntry(row));
}

async function solve(input: CohortQuestion, watch: Watch): Promise<ExportedRun> {
  const place = { module: './cohort-thread', callerUrl: import.meta.url };
  const answer = await runInThread<CohortQuestion, Progress, CohortAnswer>(place, { input, ...watch });
  if (answer.kind === 'run') return answer.run;
  throw new Error(`The engine refused the cohort: ${JSON.stringify(answer.issues.slice(0, 3))}`);
}

const groupsOf = (startups: readonly StartupEntry[], mentors: readonly MentorEntry[]): AssignProblem['groups'] => [
  { name: 'country', side: 'startup', labels: startups.map(({ country }) => country ?? '') },
  { name: 'stage', side: 'startup', labels: startups.map(({ base }) => String(base.profile.stage ?? '')) },
  { name: 'country', side: 'mentor', labels: mentors.map(({ country }) => country ?? '') },
];

function pairsOf({ result }: ExportedRun): CohortPlan['pairs'] {
  return result.startups.flatMap(({ id, mentors }) =>
    mentors.map((given) => ({ startupId: id, mentorId: given.id, points: given.score })),
  );
}
