import {
  type Availability,
  buildTaxonomy,
  type LanguageLevel,
  type MentorProfile,
  prepareMentor,
  prepareStartup,
  type PreparedMentor,
  type PreparedStartup,
  type Stage,
  type StartupProfile,
  type Taxonomies,
} from '../../src/engine/index.ts';

/** A small world: industries with a merged retail key, verticals and expertise of two levels. */
export const taxonomies: Taxonomies = {
  industries: buildTaxonomy([
    { id: 'retail', parent: null, leaves: 6 },
    { id: 'retail-food', parent: 'retail', leaves: 4 },
    { id: 'retail-food-shop', parent: 'retail-food', leaves: 1 },
    { id: 'retail-food-market', parent: 'retail-food', leaves: 1 },
    { id: 'retail-health', parent: 'retail', leaves: 2 },
    { id: '31-33', parent: null, leaves: 10 },
    { id: '311', parent: '31-33', leaves: 4 },
    { id: '3111', parent: '311', leaves: 1 },
    { id: '3112', parent: '311', leaves: 3 },
    { id: '339', parent: '31-33', leaves: 6 },
    { id: '3391', parent: '339', leaves: 1 },
  ]),
  verticals: twoLevels({ health: ['devices', 'digital-health'], food: ['agtech', 'food-tech', 'beverages'] }),
  expertise: twoLevels({
    validation: ['customer-discovery', 'business-model'],
    regulation: ['fda', 'cofepris', 'labels'],
    sales: ['hospital-sales', 'b2b-sales', 'retail-sales', 'pricing'],
  }),
};

export const mondayMinute = Math.trunc(Date.UTC(2027, 0, 4) / 60_000);
export const weekMinutes = 7 * 24 * 60;

/** The same weekly hours over some weeks: [day 0..6 from Monday, from hour, to hour]. */
export function weekly(hours: readonly (readonly [number, number, number])[], weeks = 2): Availability {
  return {
    weeks: Array.from({ length: weeks }, (_, week) =>
      Int32Array.from(
        hours.flatMap(([day, from, to]) => {
          const midnight = mondayMinute + week * weekMinutes + day * 24 * 60;
          return [midnight + from * 60, midnight + to * 60];
        }),
      ),
    ),
  };
}

const untold = {
  industries: null,
  verticals: null,
  languages: null,
  availability: null,
  home: null,
  preferences: null,
  style: null,
  words: null,
} as const;

export const blankStartup: StartupProfile = {
  ...untold,
  id: 'startup',
  needs: null,
  stage: null,
  minutesWanted: null,
  crossingTo: null,
  targetMarkets: [],
};

export const blankMentor: MentorProfile = {
  ...untold,
  id: 'mentor',
  offers: null,
  stages: null,
  markets: [],
  track: null,
};

export function startupWith(facts: Partial<StartupProfile>): PreparedStartup {
  return prepareStartup(taxonomies, { ...blankStartup, ...facts });
}

export function mentorWith(facts: Partial<MentorProfile>): PreparedMentor {
  return prepareMentor(taxonomies, { ...blankMentor, ...facts });
}

/** Numbers 0..1 from a seed (mulberry32), the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[], share: number): Item[] =>
  items.filter(() => random() < share);
const orUntold = <Fact>(random: Random, fact: Fact): Fact | null => (random() < 0.15 ? null : fact);

function randomSide(
  random: Random,
): Pick<StartupProfile, 'industries' | 'verticals' | 'languages' | 'availability' | 'home' | 'preferences' | 'style'> {
  const state = ['MX-JAL', 'MX-BCN', 'US-TX', 'US-CA'][Math.trunc(random() * 4)] ?? 'US-TX';
  const hours = Array.from({ length: 7 }, (_, day) => [day, 8 + random() * 6, 15 + random() * 5] as const);
  return {
    industries: orUntold(random, pick(random, taxonomies.industries.ids, 0.2)),
    verticals: orUntold(random, pick(random, taxonomies.verticals.ids, 0.3)),
    languages: orUntold(
      random,
      pick(random, ['en', 'es', 'nah'], 0.6).map((tag) => ({ tag, level: Math.trunc(random() * 7) as LanguageLevel })),
    ),
    availability: orUntold(
      random,
      weekly(
        hours.filter(() => random() < 0.5),
        3,
      ),
    ),
    home: orUntold(random, {
      country: state.slice(0, 2),
      state,
      metro: random() < 0.5 ? `${state}-metro` : null,
      corridors: random() < 0.3 ? ['cali-baja'] : [],
    }),
    preferences: random() < 0.7 ? null : ['m1', 'm2', 's1', 's2'],
    style: random() < 0.5 ? null : { pace: random(), format: random() },
  };
}

export function randomStartup(random: Random, id: string): StartupProfile {
  const needs = pick(random, taxonomies.expertise.ids, 0.3);
  return {
    ...blankStartup,
    ...randomSide(random),
    id,
    needs: orUntold(
      random,
      needs.map((need) => ({ id: need, weight: random() * 3, level: random() })),
    ),
    stage: orUntold(random, Math.trunc(random() * 8) as Stage),
    minutesWanted: orUntold(random, Math.trunc(random() * 300)),
    crossingTo: orUntold(random, ['none', 'US', 'MX'][Math.trunc(random() * 3)] ?? 'none'),
    targetMarkets: pick(random, ['US-TX', 'US-CA', 'MX-BCN-metro'], 0.3),
  };
}

export function randomMentor(random: Random, id: string): MentorProfile {
  return {
    ...blankMentor,
    ...randomSide(random),
    id,
    offers: orUntold(
      random,
      pick(random, taxonomies.expertise.ids, 0.3).map((offer) => ({ id: offer, level: random() })),
    ),
    stages: orUntold(
      random,
      pick(random, [0, 1, 2, 3, 4, 5, 6, 7] as const, 0.4).map((stage) => ({ stage, level: random() })),
    ),
    markets: pick(random, ['US', 'MX', 'US-TX'], 0.3),
    track: orUntold(random, { kept: Math.trunc(random() * 5), total: 5 }),
  };
}

function twoLevels(tree: Record<string, readonly string[]>): ReturnType<typeof buildTaxonomy> {
  return buildTaxonomy(
    Object.entries(tree).flatMap(([parent, children]) => [
      { id: parent, parent: null, leaves: children.length },
      ...children.map((id) => ({ id, parent, leaves: 1 })),
    ]),
  );
}
