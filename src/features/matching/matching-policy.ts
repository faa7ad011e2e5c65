import { Temporal } from 'temporal-polyfill';
import { definePolicy, type Policy } from '../../engine/index.ts';
import { type CohortRow, findCohorts, policyOf, type ProgramPolicy, type ProgramRow } from '../programs/index.ts';
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
  const { programId, version, rules } = policyOf(program);
  const isNetwork = program.kind === 'network';
  const cohorts = isNetwork ? [] : await findCohorts([programId]);
  return {
    programId,
    version,
    isNetwork,
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
