import { blockingPairs } from './blocking-pairs.ts';
import { describeChanges, describeSpread } from './describe-spread.ts';
import { describeStartups } from './describe-startups.ts';
import { priceOf, type Explained } from './explained.ts';
import { greedyPairs } from './greedy.ts';
import { roomLeft, type Instance } from './instance.ts';
import type { Choice } from './pair-list.ts';
import type { MentorOutcome, QuotaOutcome, Report, StartupOutcome } from './result.ts';

/** All that a coordinator sees of an assignment, computed from the pairs and the prices. O(n m). */
export function describeAssignment(explained: Explained): Report {
  const { instance, choice } = explained;
  const startups = describeStartups(explained);
  const mentors = describeMentors(explained);
  const sameScores = { scores: instance.scores, mentorScores: instance.scores };
  return {
    totals: {
      startups: instance.n,
      mentors: instance.m,
      slots: startups.reduce((sum, startup) => sum + startup.demand, 0),
      shortfall: mentors.reduce((sum, mentor) => sum + mentor.shortfall, 0),
      ...tally(startups),
    },
    startups,
    mentors,
    quotas: describeQuotas(explained),
    partNames: instance.told.parts?.names ?? null,
    spread: describeSpread(instance.told.groups ?? [], { startups, mentors }),
    changes: describeChanges(instance, startups),
    worstServed: worstServed(startups),
    blocking: blockingPairs(instance, choice, sameScores),
    greedy: greedyTally(instance, greedyPairs(instance)),
  };
}

type Tally = { served: number; filled: number; total: number };

function tally(startups: readonly StartupOutcome[]): Tally {
  const sum = { served: 0, filled: 0, total: 0 };
  for (const { mentors } of startups) {
    sum.served += mentors.length > 0 ? 1 : 0;
    sum.filled += mentors.length;
    sum.total += mentors.reduce((total, mentor) => total + mentor.score, 0);
  }
  return sum;
}

function greedyTally(instance: Instance, choice: Choice): Tally {
  const sum = { served: 0, filled: 0, total: 0 };
  for (const pin of instance.pins) sum.total += pin.score;
  for (let i = 0; i < instance.n; i++) {
    const count = choice.counts[i] as number;
    const pinned = instance.pinsOf.get(i)?.length ?? 0;
    sum.served += count + pinned > 0 ? 1 : 0;
    sum.filled += count + pinned;
    for (let slot = 0; slot < count; slot++) {
      sum.total += instance.scores.score(i, choice.mentors[3 * i + slot] as number);
    }
  }
  return sum;
}

function describeMentors({ instance, net, choice, potentials }: Explained): MentorOutcome[] {
  const load = new Int32Array(instance.m);
  const pinned = new Int32Array(instance.m);
  const count = (tallies: Int32Array, j: number) => (tallies[j] = (tallies[j] as number) + 1);
  for (const j of choice.mentors) if (j >= 0) count(load, j);
  for (const pin of instance.pins) count(pinned, pin.mentor);
  return Array.from(load, (units, row) => {
    const pins = pinned[row] as number;
    const minimum = instance.fullMinimum[row] as number;
    return {
      row,
      id: instance.mentorIds[row] ?? '',
      load: units + pins,
      minimum,
      capacity: (instance.capacity[row] as number) + pins,
      shortfall: Math.max(0, minimum - units - pins),
      price: priceOf(potentials, net.mentor(row)),
      coveragePrice: priceOf(potentials, net.mentor(row), 0),
      loadPrice: priceOf(potentials, net.mentor(row), 1),
    };
  });
}

function describeQuotas({ instance, net, choice, potentials }: Explained): QuotaOutcome[] {
  const load = new Int32Array(instance.m);
  for (const j of choice.mentors) if (j >= 0) load[j] = (load[j] as number) + 1;
  const startups = roomLeft(instance.startupQuotas, choice.counts);
  const mentors = roomLeft(instance.mentorQuotas, load);
  const across = (arc: number) => {
    const difference = priceOf(potentials, net.tail[arc] as number) - priceOf(potentials, net.head[arc] as number);
    return Math.abs(difference);
  };
  return [
    ...startups.names.map((name, g) => ({
      name,
      room: startups.room[g] as number,
      price: across(net.links.startupQuota[g] as number),
    })),
    ...mentors.names.map((name, g) => ({
      name,
      room: mentors.room[g] as number,
      price: across(net.links.mentorQuota[g] as number),
    })),
  ];
}

function worstServed(startups: readonly StartupOutcome[]): Report['worstServed'] {
  const best = startups.flatMap(({ row, mentors }) =>
    mentors.length === 0 ? [] : [{ row, score: Math.max(...mentors.map((mentor) => mentor.score)) }],
  );
  if (best.length === 0) return null;
  const score = best.reduce((least, startup) => Math.min(least, startup.score), Infinity);
  return { score, startups: best.filter((startup) => startup.score === score).map((startup) => startup.row) };
}
