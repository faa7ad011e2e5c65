import { Temporal } from 'temporal-polyfill';
import { definePolicy, type Policy } from '../../engine/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import {
  type CohortRow,
  findCohorts,
  findGoverningPrograms,
  policyOf,
  type ProgramPolicy,
  type ProgramRow,
} from '../programs/index.ts';
import { type MatchingWeeks, matchingWeeks } from './matching-weeks.ts';

/** A program's rules as the engine takes them, with the weeks over which calendars are compared. */
export interface MatchingPolicy {
  readonly programId: string;
  readonly version: number;
  readonly isNetwork: boolean;
  readonly excludesFlagged: boolean;
  readonly engine: Policy;
  readonly weeks: MatchingWeeks;
}

/** How far ahead calendars are compared where no cohort names dates: a quarter. */
const weeksAhead = 12;
const gates = { B1: 2, B2: 3, C1: 4 } as const;
const compiled = new Map<string, Policy>();

/** The policy that ranks for a program now. */
export async function findMatchingPolicy(program: ProgramRow, now: Date): Promise<MatchingPolicy> {
  return policyWith(program, program.kind === 'network' ? [] : await findCohorts([program._id]), now);
}

/**
 * A policy for each program whose rules may rank for whoever stands in these; the network's where there is none. Programs
 * and cohorts are read side by side: on a busy service each read that waits for another costs more than its own work.
 */
export async function findGoverningPolicies(
  programIds: Parameters<typeof findCohorts>[0],
  now: Date,
): Promise<readonly MatchingPolicy[]> {
  const [programs, cohorts] = await Promise.all([findGoverningPrograms(programIds), findCohorts(programIds)]);
  return programs.map((program) =>
    policyWith(
      program,
      cohorts.filter(({ programId }) => programId.equals(program._id)),
      now,
    ),
  );
}

/** The founder picks where several programs fit; none other than these. Errors: `program.not_found`. */
export function choosePolicy(policies: readonly MatchingPolicy[], programId?: string): MatchingPolicy {
  const chosen = policies.find((policy) => programId === undefined || policy.programId === programId);
  return chosen ?? refuse('program.not_found');
}

function policyWith(program: ProgramRow, cohorts: readonly CohortRow[], now: Date): MatchingPolicy {
  const { programId, version, rules } = policyOf(program);
  return {
    programId,
    version,
    isNetwork: program.kind === 'network',
    excludesFlagged: rules.excludesFlagged,
    engine: compile({ programId, version, rules }),
    weeks: weeksOf(cohorts, now),
  };
}

function compile({ programId, version, rules }: ProgramPolicy): Policy {
  const key = `${programId}@${version}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const policy = engineOf(rules);
  compiled.set(key, policy);
  return policy;
}

const engineOf = (rules: ProgramPolicy['rules']): Policy =>
  definePolicy({
    weights: rules.weights,
    languageGate: gates[rules.languageGate],
    minimumMinutes: rules.minimumMinutesPerWeek,
  });

/** The same program as other rules would have it; nobody else ranks by it. */
export const triedPolicy = (policy: MatchingPolicy, rules: ProgramPolicy['rules']): MatchingPolicy => ({
  ...policy,
  excludesFlagged: rules.excludesFlagged,
  engine: engineOf(rules),
});

const current: readonly CohortRow['state'][] = ['matching', 'open', 'running'];

/**
 * From when the first cohort starts to work (never before today) to the end of the last; a quarter from today where none does.
 * Two cohorts of one program are ranked alike: what two people share in each of these weeks, they share in their own cohort's.
 */
export function weeksOf(
  cohorts: readonly Pick<CohortRow, 'state' | 'closesOn' | 'endsOn'>[],
  now: Date,
): MatchingWeeks {
  const today = now.toISOString().slice(0, 10);
  const working = cohorts.filter(({ state, endsOn }) => current.includes(state) && endsOn > today);
  const starts = working.map(({ closesOn }) => (closesOn > today ? closesOn : today)).toSorted();
  const ends = working.map(({ endsOn }) => endsOn).toSorted();
  return matchingWeeks(starts[0] ?? today, ends.at(-1) ?? later(today));
}

const later = (day: string): string => Temporal.PlainDate.from(day).add({ weeks: weeksAhead }).toString();
