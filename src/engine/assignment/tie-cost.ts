/** Costs of the last level stay below 2^30, so that a cohort's sum is exact in a double. */
const TIE_BITS = 30;

/** A number 0 <= x < 2^30 for each pair, from the seed and the two names only: renumbering the rows changes nothing. */
export type TieCost = (startup: number, mentor: number) => number;

/** Two 32-bit words per name; a pair mixes both words of both sides, so equal costs mean equal names. */
export function tieCosts(startupIds: readonly string[], mentorIds: readonly string[], seed: number): TieCost {
  const a = hashNames(startupIds, seed ^ 0x51ed270b);
  const b = hashNames(mentorIds, seed ^ 0x2c1b3c6d);
  return (i, j) => {
    const low = mix((a[2 * i] as number) ^ (b[2 * j] as number));
    return mix(low + Math.imul((a[2 * i + 1] as number) ^ (b[2 * j + 1] as number), 0x9e3779b1)) >>> (32 - TIE_BITS);
  };
}

function hashNames(names: readonly string[], seed: number): Int32Array {
  const words = new Int32Array(2 * names.length);
  names.forEach((name, row) => {
    let low = seed | 0;
    let high = ~seed;
    for (let at = 0; at < name.length; at++) {
      low = Math.imul(low ^ name.charCodeAt(at), 0x01000193);
      high = Math.imul(high ^ name.charCodeAt(at), 0x5bd1e995);
      high ^= high >>> 15;
    }
    words[2 * row] = mix(low);
    words[2 * row + 1] = mix(high ^ name.length);
  });
  return words;
}

/** The finaliser of MurmurHash3: each input bit moves each output bit. */
function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
