import { setImmediate } from 'node:timers/promises';

/** Whose missing facts are asked about, and how many a profile reaches with given facts. */
interface Gaining<Facts, Name extends string> {
  readonly facts: Facts;
  readonly missing: readonly Name[];
  /** What others told of this fact; empty where telling it changes nobody's score. */
  readonly answersOf: (field: Name) => Promise<readonly Partial<Facts>[]>;
  readonly goodFor: (told: Facts) => ReadonlySet<string>;
}

interface Gains<Name extends string> {
  readonly good: ReadonlySet<string>;
  readonly missing: { readonly field: Name; readonly people: number }[];
}

/** For how many a profile is a good fit, and how many each missing fact would newly add, on average over others' answers. */
export async function findGains<Facts, Name extends string>(asked: Gaining<Facts, Name>): Promise<Gains<Name>> {
  const { facts, answersOf, goodFor } = asked;
  const good = goodFor(facts);
  const missing: Gains<Name>['missing'] = [];
  for (const field of asked.missing) {
    const gains: number[] = [];
    for (const answer of await answersOf(field)) {
      gains.push(countNew(good, goodFor({ ...facts, ...answer })));
      // Each answer is a whole ranking: others are served in between.
      await setImmediate();
    }
    missing.push({ field, people: mean(gains) });
  }
  return { good, missing };
}

const countNew = (before: ReadonlySet<string>, after: ReadonlySet<string>): number =>
  [...after].filter((id) => !before.has(id)).length;

const mean = (gains: readonly number[]): number =>
  gains.length === 0 ? 0 : gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
