/** A made-up network of any size with the shape of the real one: tree sizes, languages, homes, evening hours, clock changes. */
import {
  buildTaxonomy,
  type LanguageLevel,
  type MentorProfile,
  type PreparedMentor,
  type PreparedStartup,
  prepareMentor,
  prepareStartup,
  type Stage,
  type StartupProfile,
  type Taxonomies,
  type TaxonomyNode,
} from '../../src/engine/index.ts';

type Random = () => number;

export interface World {
  readonly taxonomies: Taxonomies;
  readonly startups: readonly PreparedStartup[];
  readonly mentors: readonly PreparedMentor[];
}

/** The same world for the same seed and sizes. */
export function makeWorld(seed: number, size: { readonly startups: number; readonly mentors: number }): World {
  const random = seeded(seed);
  const taxonomies: Taxonomies = {
    industries: buildTaxonomy(tree([20, 4.5, 3.2])),
    verticals: buildTaxonomy(tree([16, 4])),
    expertise: buildTaxonomy(tree([10, 6.2])),
  };
  const startups = Array.from({ length: size.startups }, (_, at) =>
    prepareStartup(taxonomies, startupProfile(random, taxonomies, `s${at}`)),
  );
  const mentors = Array.from({ length: size.mentors }, (_, at) =>
    prepareMentor(taxonomies, mentorProfile(random, taxonomies, `m${at}`)),
  );
  return { taxonomies, startups, mentors };
}

/** Numbers 0..1 from a seed (mulberry32), the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A tree with so many roots and so many children a node (rounded up and down in turn). */
function tree(branching: readonly number[]): TaxonomyNode[] {
  const nodes: { id: string; parent: string | null; leaves: number }[] = [];
  const grow = (parent: string | null, depth: number): number => {
    const wanted = branching[depth] ?? 0;
    const children = nodes.length % 2 === 0 ? Math.floor(wanted) : Math.ceil(wanted);
    if (children === 0) return 1;
    let leaves = 0;
    for (let child = 0; child < children; child += 1) {
      const node = { id: `${parent ?? 'n'}.${child}`, parent, leaves: 1 };
      nodes.push(node);
      node.leaves = grow(node.id, depth + 1);
      leaves += node.leaves;
    }
    return leaves;
  };
  grow(null, 0);
  return nodes;
}

const whole = (random: Random, below: number): number => Math.trunc(random() * below);
const some = (random: Random, ids: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => ids[whole(random, ids.length)] ?? '');
const leavesOf = (taxonomy: Taxonomies['industries']): string[] =>
  taxonomy.ids.filter((_, node) => !taxonomy.parent.includes(node));

function side(random: Random, { industries, verticals }: Taxonomies) {
  const metro = whole(random, 172);
  const country = metro < 90 ? 'MX' : 'US';
  return {
    industries: some(random, leavesOf(industries), 1 + whole(random, 2)),
    verticals: some(random, leavesOf(verticals), 1 + whole(random, 2)),
    languages: [
      { tag: 'es', level: (country === 'MX' ? 6 : whole(random, 7)) as LanguageLevel },
      { tag: 'en', level: (country === 'US' ? 6 : whole(random, 6)) as LanguageLevel },
    ],
    availability: { weeks: hours(random, metro % 5) },
    home: { country, state: `${country}-${metro % 40}`, metro: String(metro), corridors: metro % 9 === 0 ? ['c'] : [] },
    preferences: null,
    style: { pace: whole(random, 3) / 2, format: whole(random, 3) / 2, advice: whole(random, 3) / 2 },
    words: null,
  };
}

/** Twelve weeks of two to five blocks in one of five zones, two of which change their clocks in the sixth week. */
function hours(random: Random, zone: number): Int32Array[] {
  const blocks = Array.from({ length: 2 + whole(random, 4) }, () => {
    const day = whole(random, 7);
    const from = day * 1440 + 8 * 60 + 30 * whole(random, 22) + 60 * zone;
    return [from, from + 60 + 30 * whole(random, 4)] as const;
  }).sort((a, b) => a[0] - b[0]);
  const apart: (readonly [number, number])[] = [];
  for (const block of blocks) if (block[0] > (apart.at(-1)?.[1] ?? 0)) apart.push(block);
  return Array.from({ length: 12 }, (_, week) => {
    const shift = 29_000_160 + week * 10_080 - (week >= 5 && zone < 2 ? 60 : 0);
    return Int32Array.from(apart.flatMap(([from, to]) => [from + shift, to + shift]));
  });
}

function startupProfile(random: Random, taxonomies: Taxonomies, id: string): StartupProfile {
  const common = side(random, taxonomies);
  const needs = [...new Set(some(random, leavesOf(taxonomies.expertise), 3 + whole(random, 3)))];
  return {
    ...common,
    id,
    needs: needs.map((need, rank) => ({ id: need, weight: needs.length - rank, level: 1 })),
    stage: whole(random, 8) as Stage,
    minutesWanted: 60 * (1 + whole(random, 3)),
    crossingTo: random() < 0.5 ? 'none' : common.home.country === 'MX' ? 'US' : 'MX',
    targetMarkets: random() < 0.5 ? [] : [`US-${whole(random, 40)}`],
  };
}

function mentorProfile(random: Random, taxonomies: Taxonomies, id: string): MentorProfile {
  const total = whole(random, 12);
  return {
    ...side(random, taxonomies),
    id,
    offers: some(random, leavesOf(taxonomies.expertise), 3 + whole(random, 5)).map((offer) => ({
      id: offer,
      level: (1 + whole(random, 4)) / 4,
    })),
    stages: [0, 1, 2].map((step) => ({ stage: ((whole(random, 8) + step) % 8) as Stage, level: 1 })),
    markets: random() < 0.5 ? ['MX'] : random() < 0.5 ? ['US'] : [],
    track: { kept: Math.min(total, whole(random, 12)), total },
  };
}
