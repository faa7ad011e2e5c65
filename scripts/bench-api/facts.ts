import type { MentorFacts } from '../../src/contract/mentors/schema.ts';
import type { StartupFacts } from '../../src/contract/startups/schema.ts';

type Random = () => number;

interface Choices {
  readonly leaves: readonly string[];
  readonly keys: readonly string[];
}

const places = ['MX-JAL', 'MX-NLE', 'MX-CMX', 'MX-QUE', 'US-TX', 'US-CA', 'US-AZ', 'US-IL'];

/** A complete offer of somebody who speaks both languages, so that every pair has something to score. */
export function mentorFacts(random: Random, { leaves, keys }: Choices): MentorFacts {
  return {
    headline: { en: 'Has been there', es: 'Ya estuvo ahí', writtenIn: 'en' },
    bio: { en: 'Twenty years in the field.', es: null, writtenIn: 'en' },
    offers: some(random, leaves, 4).map((id) => ({ id, strength: 0.5 + random() / 2, words: null })),
    industries: some(random, keys, 2).map((key) => ({ code: null, key, words: null })),
    verticals: [],
    stages: some(random, [0, 1, 2, 3, 4, 5, 6, 7], 3).map((stage) => ({ stage, strength: 1 })),
    languages: bothLanguages(),
    placeId: one(random, places),
    city: null,
    organisations: [],
    availability: hours(random),
    affiliation: 'industry',
    employer: null,
    interests: { words: null, hasNone: true },
    marketPlaceIds: [],
    capacity: 3,
    requestsPerMonth: null,
    isListedByName: true,
  };
}

export function startupFacts(random: Random, { leaves, keys }: Choices): StartupFacts {
  return {
    name: `Startup ${Math.floor(random() * 1_000_000)}`,
    oneLiner: { en: 'A thing that works', es: 'Algo que funciona', writtenIn: 'es' },
    description: { en: null, es: 'Hacemos algo que funciona.', writtenIn: 'es' },
    website: null,
    stage: Math.floor(random() * 8),
    industries: some(random, keys, 1).map((key) => ({ code: null, key, words: null })),
    verticals: [],
    needs: some(random, leaves, 3).map((id) => ({ id, words: null })),
    languages: bothLanguages(),
    placeId: one(random, places),
    city: null,
    direction: random() < 0.5 ? 'mx-us' : 'none',
    organisations: [],
    availability: hours(random),
    minutesPerWeek: 60,
    baseline: null,
  };
}

const bothLanguages = (): MentorFacts['languages'] => [
  { tag: 'es', level: 'C1', isConfirmed: true },
  { tag: 'en', level: 'C1', isConfirmed: true },
];

const hours = (random: Random): MentorFacts['availability'] => ({
  zone: random() < 0.5 ? 'America/Mexico_City' : 'America/Chicago',
  weekly: [1, 2, 3, 4, 5].map((day) => {
    const fromMinute = 480 + Math.floor(random() * 16) * 30;
    return { day, fromMinute, toMinute: fromMinute + 120 };
  }),
});

function one<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function some<T>(random: Random, items: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  while (chosen.size < count) chosen.add(one(random, items));
  return [...chosen];
}
