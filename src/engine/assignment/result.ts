import type { BlockingPairs } from './blocking-pairs.ts';
import type { AssignIssue, AssignOptions, LevelName } from './problem.ts';

/** A mentor given to a startup. `rank` counts from 1 in the startup's own list of allowed mentors; equals share a rank. */
export type GivenMentor = {
  readonly mentor: number;
  readonly id: string;
  readonly score: number;
  readonly rank: number;
  readonly pinned: boolean;
  /** What the score is the sum of, in the order of `partNames`; null where the problem tells no parts. */
  readonly parts: readonly number[] | null;
};

/**
 * Why a startup did not get the mentor it fits best. `because` is the first level on which the best assignment that gives it
 * that mentor, at the same floor, would be worse, and `cost` by how much: coverage (someone would lose a mentor), load
 * (someone's minimum), score (points of the total), tie (as good; the seed decided). `floor`: it lies below the floor by
 * `cost`. `full`: pins and quotas leave no place. null: nothing was optimised, or the run was stopped. `atLeast`: in a very
 * large cohort only a bound by prices is given.
 */
export type MissedFirst = {
  readonly mentor: number;
  readonly id: string;
  readonly score: number;
  readonly price: number;
  readonly because: LevelName | 'floor' | 'full' | null;
  readonly cost: number;
  readonly atLeast: boolean;
};

/** What keeps a slot empty. */
export type UnmetReason = 'no_eligible_mentor' | 'too_few_eligible_mentors' | 'startup_quota' | 'mentors_full';

export type StartupOutcome = {
  readonly row: number;
  readonly id: string;
  readonly demand: number;
  readonly mentors: readonly GivenMentor[];
  readonly missedFirst: MissedFirst | null;
  readonly unmet: number;
  readonly unmetReason: UnmetReason | null;
  /** The rule behind the reason: mentors that are allowed at all, or the name of the full quota. */
  readonly unmetLimit: number | string | null;
};

/**
 * `price`: what one more place of this mentor would add to the total at most; 0 while a place is free. Where the place
 * would be used to serve someone who has nobody, or for a minimum, that comes first: `coveragePrice`, `loadPrice`.
 */
export type MentorOutcome = {
  readonly row: number;
  readonly id: string;
  readonly load: number;
  readonly minimum: number;
  readonly capacity: number;
  readonly shortfall: number;
  readonly price: number;
  readonly coveragePrice: number;
  readonly loadPrice: number;
};

/**
 * What a pin costs: how the best assignment without it compares, in the order in which the levels count. `coverage`: weight of
 * unmet slots saved, `load`: shortfall saved, `floor`: points by which the floor would stand higher (null: there is none on one
 * of the two), `total`: points gained, which may be negative where an earlier level improves. `cost` is null when the run was
 * stopped first.
 */
export type PinOutcome = {
  readonly startup: number;
  readonly mentor: number;
  readonly score: number;
  readonly cost: PinCost | null;
};

export type PinCost = {
  readonly coverage: number;
  readonly load: number;
  readonly floor: number | null;
  readonly total: number;
};

/** How one group of one side fares. `places`: slots of startups, capacity of mentors; `mean` score of its pairs. */
export type GroupOutcome = {
  readonly group: string;
  readonly side: 'startup' | 'mentor';
  readonly label: string;
  readonly members: number;
  readonly matched: number;
  readonly places: number;
  readonly filled: number;
  readonly mean: number | null;
};

/** What is different from the pairs of the run before. */
export type PairChanges = {
  readonly kept: number;
  readonly added: readonly (readonly [number, number])[];
  readonly removed: readonly (readonly [number, number])[];
  readonly startupsChanged: number;
};

export type QuotaOutcome = { readonly name: string; readonly room: number; readonly price: number };

/** One level: its value, the best value that any assignment could have, and the distance between them (0 = proved). */
export type LevelOutcome = {
  readonly level: LevelName;
  readonly value: number;
  readonly bound: number | null;
  readonly gap: number | null;
};

/** Integers that prove the result with nothing but the problem at hand; node numbers as `buildNetwork` gives them. */
export type Certificate = {
  readonly potentials: readonly (readonly number[])[];
  /** Potentials of the flow whose floor stands one higher: they show that it costs coverage or loads. */
  readonly refusal: readonly (readonly number[])[] | null;
};

export type Report = {
  readonly totals: {
    readonly startups: number;
    readonly mentors: number;
    readonly served: number;
    readonly slots: number;
    readonly filled: number;
    readonly total: number;
    readonly shortfall: number;
  };
  readonly startups: readonly StartupOutcome[];
  readonly mentors: readonly MentorOutcome[];
  readonly quotas: readonly QuotaOutcome[];
  readonly partNames: readonly string[] | null;
  readonly spread: readonly GroupOutcome[];
  /** null where the problem tells no run before. */
  readonly changes: PairChanges | null;
  /** The served startups with the least best score. */
  readonly worstServed: { readonly score: number; readonly startups: readonly number[] } | null;
  readonly blocking: BlockingPairs;
  /** What taking the best remaining pair again and again would give: the gap to it is what the optimum is worth. */
  readonly greedy: { readonly total: number; readonly filled: number; readonly served: number };
};

/** Everything about a run, ready for JSON. The same problem and options give the same bytes. */
export type AssignResult = Report & {
  readonly status: 'optimal' | 'stopped';
  readonly engineVersion: string;
  readonly inputHash: string;
  readonly settings: Required<Omit<AssignOptions, 'onProgress'>>;
  readonly methodUsed: 'network-simplex' | 'shortest-paths';
  readonly pivots: number;
  readonly warnings: readonly AssignIssue[];
  readonly levels: readonly LevelOutcome[];
  readonly floor: number | null;
  readonly pins: readonly PinOutcome[];
  readonly certificate: Certificate;
};

export type Refusal = { readonly status: 'refused'; readonly issues: readonly AssignIssue[] };
