import type { AssignProblem, ExportedRun, PairIndex, Progress } from '../../engine/index.ts';
import { runInThread } from '../../platform/threads/run-in-thread.ts';
import { countPlaces } from '../mentors/index.ts';
import { type CohortRow, policyOf, type ProgramRow } from '../programs/index.ts';
import { isFree } from './best-mentors.ts';
import type { BorderOutcome } from './border-quota.ts';
import { findCohortStanding, heldBy } from './cohort-standing.ts';
import type { CohortAnswer, CohortQuestion, PlannedPair } from './cohort-thread.ts';
import { compiledKernel } from './compiled-kernel.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { countProposedByMentor } from './match-reads.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { startupRules } from './pair-rules.ts';
import type { RankAsk } from './rank-pairs.ts';

/** The best pairs for the startups of a cohort that may have another mentor; no run where nobody waits or nobody has a place. */
export interface CohortPlan {
  readonly policyVersion: number;
  readonly mentorsPerStartup: number;
  /** Startups that have nobody yet. */
  readonly unserved: readonly string[];
  readonly pairs: readonly PlannedPair[];
  /** How the share of pairs across the border stands; null where the rules ask for none, or the run was stopped. */
  readonly border: BorderOutcome | null;
  readonly run: ExportedRun | null;
}

interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Asks for the best so far. */
  readonly signal?: AbortSignal;
}

/**
 * Puts the startups of a cohort that may have another mentor together with mentors who have a place, so that no other plan is
 * better: as many startups as possible, a second mentor only when everyone has a first, then the least served as well as possible,
 * then the most points in all; and as many pairs across the border as the program asks for. Proved in a thread of its own; nothing
 * is written.
 */
export async function planCohort(
  { cohort, program, now }: { readonly cohort: CohortRow; readonly program: ProgramRow; readonly now: Date },
  watch: Watch = {},
): Promise<CohortPlan> {
  const { mentorsPerStartup, crossBorderShare } = policyOf(program).rules;
  const ask: RankAsk = { policy: await findMatchingPolicy(program, now), now };
  const memory = await matchingMemory();
  const standing = await findCohortStanding(cohort, program);
  const waiting = standing.startups.filter((entry) => heldBy(standing, entry) < mentorsPerStartup);
  const none: CohortPlan = {
    policyVersion: ask.policy.version,
    mentorsPerStartup,
    unserved: waiting.filter((entry) => heldBy(standing, entry) === 0).map(({ id }) => id),
    pairs: [],
    border: null,
    run: null,
  };
  const startups = waiting.filter((entry) => startupRules(memory, entry, ask).length === 0);
  const free = await findFreePlaces(memory, now);
  if (startups.length === 0 || free.size === 0) return none;
  const { pairs, run, border } = await solve(
    {
      ...tableOf({ memory, startups, free, ask }),
      mentorsPerStartup,
      held: startups.map((entry) => heldBy(standing, entry)),
      border: {
        share: crossBorderShare,
        startups: startups.map(({ country }) => country),
        mentors: [...free.keys()].map(({ country }) => country),
        standing: standing.pairs,
      },
    },
    watch,
  );
  return { ...none, pairs, run, border: crossBorderShare === 0 ? null : border };
}

/** Mentors with a place that no waiting proposal would take. */
async function findFreePlaces(memory: MatchingMemory, now: Date): Promise<ReadonlyMap<MentorEntry, number>> {
  const proposed = await countProposedByMentor();
  const places = [...memory.mentors.values()].map(
    (entry) => [entry, countPlaces(entry.standing, now).free - (proposed.get(entry.id) ?? 0)] as const,
  );
  return new Map(places.filter(([, count]) => count > 0));
}

function tableOf({
  memory,
  startups,
  free,
  ask,
}: {
  readonly memory: MatchingMemory;
  readonly startups: readonly StartupEntry[];
  readonly free: ReadonlyMap<MentorEntry, number>;
  readonly ask: RankAsk;
}): Omit<CohortQuestion, 'mentorsPerStartup' | 'held' | 'border'> {
  const mentors = [...free.keys()];
  const { engine, weeks } = ask.policy;
  return {
    policy: engine,
    startups: startups.map((entry) => preparedStartup(entry, weeks)),
    mentors: mentors.map((entry) => preparedMentor(entry, weeks)),
    capacities: [...free.values()],
    forbidden: startups.flatMap((startup, i) =>
      mentors.flatMap((mentor, j): PairIndex[] => (isFree(memory, { startup, mentor }, ask) ? [] : [[i, j]])),
    ),
    groups: groupsOf(startups, mentors),
    wasm: compiledKernel,
  };
}

async function solve(input: CohortQuestion, watch: Watch): Promise<Extract<CohortAnswer, { kind: 'run' }>> {
  const place = { module: './cohort-thread', callerUrl: import.meta.url };
  const answer = await runInThread<CohortQuestion, Progress, CohortAnswer>(place, { input, ...watch });
  if (answer.kind === 'run') return answer;
  throw new Error(`The engine refused the cohort: ${JSON.stringify(answer.issues.slice(0, 3))}`);
}

const groupsOf = (
  startups: readonly StartupEntry[],
  mentors: readonly MentorEntry[],
): NonNullable<AssignProblem['groups']> => [
  { name: 'country', side: 'startup', labels: startups.map(({ country }) => country ?? '') },
  { name: 'stage', side: 'startup', labels: startups.map(({ base }) => String(base.profile.stage ?? '')) },
  { name: 'country', side: 'mentor', labels: mentors.map(({ country }) => country ?? '') },
];
