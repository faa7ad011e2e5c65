import type { ScoreSource } from './score-source.ts';

/** One startup may be promised at most this many mentors. */
export const MAX_DEMAND = 3;

/** Largest absolute score: sums over a whole cohort and all dual prices then stay exact in a double. */
export const SCORE_LIMIT = 1_000_000_000;

/**
 * At most `max` slots filled on one side. `members` are row numbers of that side. Quotas of one side must nest: two of
 * them are disjoint or one holds the other. What crosses goes through `assignWithCrossingQuota`.
 */
export type Quota = {
  readonly name: string;
  readonly side: 'startup' | 'mentor';
  readonly members: readonly number[];
  readonly max: number;
};

/** Row number of the startup, row number of the mentor. */
export type PairIndex = readonly [startup: number, mentor: number];

/** What each score is the sum of: `of(i, j)` gives one integer for each name. Only asked for pairs that are reported. */
export type ScoreParts = {
  readonly names: readonly string[];
  of(startup: number, mentor: number): readonly number[];
};

/** A way to divide one side (by country, by stage): the label of each of its rows. */
export type Grouping = {
  readonly name: string;
  readonly side: 'startup' | 'mentor';
  readonly labels: readonly string[];
};

/**
 * Who may meet whom, and how well they fit. Rows are numbered from 0.
 *
 * - `scores`: n rows of m integers, |s| <= SCORE_LIMIT, null where the pair is forbidden; or a ScoreSource.
 * - `demands[i]`: mentors wanted by startup i, 1..3 (all 1 when left out).
 * - `capacities[j]`: startups mentor j takes at most, an integer >= 0.
 * - `minimums[j]`: startups mentor j should get at least, 0..capacity (all 0 when left out).
 * - `pins`: pairs that must be in the result. `forbidden`: pairs that must not.
 * - `startupIds`, `mentorIds`: names for messages and for the tie-break, unique (row numbers when left out).
 *
 * The rest decides nothing and is only reported: `parts` of the scores, `groups` for the spread, and the pairs of the run
 * before (`previous`).
 */
export type AssignProblem = {
  readonly scores: ScoreSource | readonly (readonly (number | null)[])[];
  readonly demands?: readonly number[];
  readonly capacities: readonly number[];
  readonly minimums?: readonly number[];
  readonly pins?: readonly PairIndex[];
  readonly forbidden?: readonly PairIndex[];
  readonly quotas?: readonly Quota[];
  readonly startupIds?: readonly string[];
  readonly mentorIds?: readonly string[];
  readonly parts?: ScoreParts;
  readonly groups?: readonly Grouping[];
  readonly previous?: readonly PairIndex[];
};

/** What a caller hears while a long solve runs; returning false stops it and keeps the best so far. */
export type Progress = {
  readonly level: LevelName;
  /** The floor that is being tried; null where there is none. */
  readonly floor: number | null;
  readonly pivots: number;
  /** The value of this level right now: unmet weight, shortfall, total or sum of the tie-break's costs. */
  readonly value: number;
  /** No assignment that keeps the levels before can have a better value; null until it is known. Found anew from time to time. */
  readonly bound: number | null;
  /** Distance between the two, >= 0. */
  readonly gap: number | null;
};

/**
 * - `fairness` (true): raise the floor under each served startup's best score before the total.
 * - `method` (network-simplex): the second implementation is there to check the first and to take over from it.
 * - `shortlist` (32): pairs kept per startup and per mentor at first; a matter of speed, never of the result.
 * - `maxPivots`: past this the network simplex gives up and shortest paths take over.
 * - `seed` (1): decides among equally good assignments.
 */
export type AssignOptions = {
  readonly fairness?: boolean;
  readonly tieBreak?: boolean;
  readonly method?: 'network-simplex' | 'shortest-paths';
  readonly shortlist?: number;
  readonly maxPivots?: number;
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => boolean;
};

/** The levels that are costs of one flow, in the order in which they count; the floor stands between load and score. */
export const LEVELS = ['coverage', 'load', 'score', 'tie'] as const;
export type LevelName = (typeof LEVELS)[number];

/** Weight of leaving a startup's 1st, 2nd, 3rd slot unmet: nobody is left with none before someone gets a second. */
export const SLOT_WEIGHTS = [3, 2, 1] as const;

/** What is wrong with the input, where, and against which limit. Rows are numbered from 0. */
export type AssignIssue = {
  readonly code: IssueCode;
  readonly side: 'startup' | 'mentor' | 'pin' | 'forbidden' | 'previous' | 'quota' | 'group' | 'option';
  readonly row: number;
  readonly column?: number;
  readonly id?: string;
  readonly value?: number | string | null;
  readonly limit?: number;
};

export type IssueCode =
  | 'startups.empty'
  | 'mentors.empty'
  | 'problem.missing'
  | 'list.malformed'
  | 'scores.shape'
  | 'score.not_integer'
  | 'score.out_of_range'
  | 'demand.missing'
  | 'demand.out_of_range'
  | 'demand.unmeetable'
  | 'capacity.missing'
  | 'capacity.out_of_range'
  | 'minimum.missing'
  | 'minimum.out_of_range'
  | 'minimum.above_capacity'
  | 'id.missing'
  | 'id.duplicate'
  | 'pair.out_of_range'
  | 'pin.duplicate'
  | 'pin.forbidden'
  | 'pin.above_demand'
  | 'pin.above_capacity'
  | 'pin.above_quota'
  | 'quota.member_out_of_range'
  | 'quota.member_duplicate'
  | 'quota.max_out_of_range'
  | 'quota.crossing'
  | 'quota.not_stable'
  | 'group.missing'
  | 'parts.do_not_add_up'
  | 'option.out_of_range';
