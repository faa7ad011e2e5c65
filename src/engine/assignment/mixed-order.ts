import type { Instance } from './instance.ts';

/** Startups with open slots, so that each beginning of the list is spread over all of them: steps of the golden ratio. */
export function mixedOrder({ n, openDemand }: Instance): Int32Array {
  const order = new Int32Array(n);
  let step = Math.max(1, Math.round(n * 0.618_033_988_749_894_9));
  while (greatestDivisor(step, n) !== 1) step++;
  for (let at = 0, i = 0; at < n; at++, i = (i + step) % n) order[at] = i;
  return order.filter((i) => (openDemand[i] as number) > 0);
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
