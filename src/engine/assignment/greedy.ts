import { hasRoom, type Instance } from './instance.ts';
import { createHeap, raise, takeLeast } from './node-heap.ts';
import { choose, emptyChoice, isChosen, type Choice } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';
import { copyRoom, takeRoom } from './start-flow.ts';

/**
 * Taking the best remaining pair again and again, within demands, capacities and quotas: what a program does by hand. Each
 * startup offers its best mentor that still has room; what has lost its room meanwhile is looked up anew. Equal scores fall to
 * the lower rows. O(m) for each pair taken or lost.
 */
export function greedyPairs(instance: Instance): Choice {
  const { n, openDemand } = instance;
  const choice = emptyChoice(instance);
  const places = Int32Array.from(instance.capacity);
  const startupRoom = copyRoom(instance.startupQuotas);
  const mentorRoom = copyRoom(instance.mentorQuotas);
  const isFree = (j: number) => (places[j] as number) > 0 && hasRoom(mentorRoom, j);
  const offer = { mentor: new Int32Array(n).fill(-1), score: new Int32Array(n) };
  const heap = createHeap(n, (a, b) => {
    const apart = (offer.score[a] as number) - (offer.score[b] as number);
    return apart > 0 || (apart === 0 && a < b);
  });
  const look = (i: number) => {
    if ((choice.counts[i] as number) >= (openDemand[i] as number) || !hasRoom(startupRoom, i)) return;
    const best = bestFree(instance, i, (j) => isFree(j) && !isChosen(choice, i, j));
    if (best.mentor < 0) return;
    offer.mentor[i] = best.mentor;
    offer.score[i] = best.score;
    raise(heap, i);
  };
  for (let i = 0; i < n; i++) look(i);
  while (heap.size > 0) {
    const i = takeLeast(heap);
    const j = offer.mentor[i] as number;
    if (isFree(j) && hasRoom(startupRoom, i)) {
      choose(choice, i, j);
      places[j] = (places[j] as number) - 1;
      takeRoom(startupRoom, i);
      takeRoom(mentorRoom, j);
    }
    look(i);
  }
  return choice;
}

function bestFree(instance: Instance, i: number, isFree: (mentor: number) => boolean) {
  const row = instance.scores.row(i);
  const best = { mentor: -1, score: FORBIDDEN };
  for (let j = 0; j < row.length; j++) {
    const score = row[j] as number;
    if (score <= best.score || !isFree(j)) continue;
    best.mentor = j;
    best.score = score;
  }
  return best;
}
