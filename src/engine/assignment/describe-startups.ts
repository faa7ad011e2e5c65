import { exchangeCosts } from './exchange-cost.ts';
import { priceOf, type Explained } from './explained.ts';
import { hasRoom, roomLeft, type Instance } from './instance.ts';
import { isChosen, type Choice } from './pair-list.ts';
import { LEVELS } from './problem.ts';
import type { GivenMentor, MissedFirst, StartupOutcome, UnmetReason } from './result.ts';
import { FORBIDDEN } from './score-source.ts';

/** Per startup: its mentors with their ranks, why not the one it fits best, and what keeps a slot empty. O(n m). */
export function describeStartups(explained: Explained): StartupOutcome[] {
  const { instance, choice } = explained;
  const quotaThatBinds = bindingQuota(instance, choice);
  const exchange = exchangeCosts(explained);
  return Array.from({ length: instance.n }, (_, row) => {
    const scores = instance.scores.row(row).slice();
    const given = givenMentors(explained, row, scores);
    const demand = instance.demand[row] as number;
    const unmet = demand - given.length;
    const eligible = scores.reduce((count, score) => count + (score === FORBIDDEN ? 0 : 1), 0);
    const reason = unmet === 0 ? null : unmetReason(eligible, instance.openDemand[row] as number, quotaThatBinds(row));
    return {
      row,
      id: instance.startupIds[row] ?? '',
      demand,
      mentors: given,
      missedFirst: missedFirst(explained, exchange, { row, scores }),
      unmet,
      unmetReason: reason?.reason ?? null,
      unmetLimit: reason?.limit ?? null,
    };
  });
}

function givenMentors({ instance, choice }: Explained, row: number, scores: Int32Array): GivenMentor[] {
  const pins = instance.pinsOf.get(row) ?? [];
  const list = pins.map((pin) => ({ mentor: pin.mentor, score: pin.score, pinned: true }));
  for (let slot = 0; slot < (choice.counts[row] as number); slot++) {
    const mentor = choice.mentors[3 * row + slot] as number;
    list.push({ mentor, score: scores[mentor] as number, pinned: false });
  }
  const better = list.map(({ score }) => pins.filter((pin) => pin.score > score).length);
  for (const other of scores) {
    for (let at = 0; at < list.length; at++) {
      if (other > (list[at]?.score ?? 0)) better[at] = (better[at] as number) + 1;
    }
  }
  return list
    .map(({ mentor, score, pinned }, at) => ({
      mentor,
      id: instance.mentorIds[mentor] ?? '',
      score,
      rank: 1 + (better[at] as number),
      pinned,
      parts: instance.told.parts?.of(row, mentor).slice() ?? null,
    }))
    .toSorted((a, b) => b.score - a.score || a.mentor - b.mentor);
}

type Exchange = ReturnType<typeof exchangeCosts>;

function missedFirst(explained: Explained, exchange: Exchange, { row, scores }: Row): MissedFirst | null {
  const { instance, net, potentials } = explained;
  const best = bestOutside(explained, row, scores);
  if (best === null) return null;
  const { mentor, score } = best;
  const head = net.mentor(mentor);
  const missed = { mentor, id: instance.mentorIds[mentor] ?? '', score, price: priceOf(potentials, head) };
  const hasSlot = (instance.openDemand[row] as number) > 0 && hasRoom(instance.startupQuotas, row);
  const isFull = instance.open[mentor] === 0 || !hasSlot;
  if (isFull) return { ...missed, because: 'full', cost: 0, atLeast: false };
  if (!explained.isProved) return { ...missed, because: null, cost: 0, atLeast: true };
  const second = net.second[row] as number;
  if (score < net.floor && second < 0) {
    return { ...missed, because: 'floor', cost: net.floor - score, atLeast: false };
  }
  const tail = score < net.floor ? second : net.first(row);
  const { levels, exact } = exchange({ tail, head, own: [0, 0, -score, instance.tie(row, mentor)] });
  const at = levels.findIndex((cost) => cost !== 0);
  return { ...missed, because: LEVELS[at] ?? 'tie', cost: levels[at] ?? 0, atLeast: !exact };
}

type Row = { readonly row: number; readonly scores: Int32Array };

/** The best mentor that a startup did not get, where it is better than all that it got. */
function bestOutside({ instance, choice }: Explained, row: number, scores: Int32Array) {
  let mentor = -1;
  let score = FORBIDDEN;
  let own = (instance.pinsOf.get(row) ?? []).reduce((best, pin) => Math.max(best, pin.score), FORBIDDEN);
  for (let j = 0; j < instance.m; j++) {
    if (isChosen(choice, row, j)) own = Math.max(own, scores[j] as number);
    else if ((scores[j] as number) > score) {
      mentor = j;
      score = scores[j] as number;
    }
  }
  return score > own ? { mentor, score } : null;
}

function unmetReason(
  eligible: number,
  open: number,
  quota: string | null,
): { reason: UnmetReason; limit: number | string } {
  if (eligible === 0) return { reason: 'no_eligible_mentor', limit: 0 };
  if (quota !== null) return { reason: 'startup_quota', limit: quota };
  if (eligible < open) return { reason: 'too_few_eligible_mentors', limit: eligible };
  return { reason: 'mentors_full', limit: eligible };
}

/** The name of the full quota that a startup belongs to, or null. */
function bindingQuota(instance: Instance, choice: Choice): (startup: number) => string | null {
  const left = roomLeft(instance.startupQuotas, choice.counts);
  return (startup) => {
    if (hasRoom(left, startup)) return null;
    for (let g = left.of[startup] as number; g >= 0; g = left.parent[g] as number) {
      if ((left.room[g] as number) <= 0) return left.names[g] ?? '';
    }
    return null;
  };
}
