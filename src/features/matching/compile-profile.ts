import type { MentorFacts } from '../../contract/mentors/schema.ts';
import type { LanguageSkill as ToldSkill } from '../../contract/shared/profile-facts.ts';
import type { StartupFacts } from '../../contract/startups/schema.ts';
import {
  type Home,
  type LanguageLevel,
  type LanguageSkill,
  type MentorProfile,
  rankWeights,
  type Stage,
  type StartupProfile,
} from '../../engine/index.ts';
import { clusters, placeOf } from '../directory/index.ts';
import { expandHours } from './expand-hours.ts';
import type { MatchingWeeks } from './matching-weeks.ts';

/** What a mentor tells, in the engine's terms. What is empty in a profile is untold; empty hours are an answer. */
export function compileMentor(id: string, facts: MentorFacts, weeks: MatchingWeeks): MentorProfile {
  const offers = facts.offers.flatMap(({ id: offer, strength }) =>
    offer === null ? [] : [{ id: offer, level: strength }],
  );
  const stages = facts.stages.map(({ stage, strength }) => ({ stage: stage as Stage, level: strength }));
  return {
    ...compileShared(facts, weeks),
    id,
    offers: orUntold(offers),
    stages: orUntold(stages),
    markets: facts.marketPlaceIds,
    track: null,
  };
}

/** What a startup tells, in the engine's terms. Needs weigh by their rank. */
export function compileStartup(id: string, facts: StartupFacts, weeks: MatchingWeeks): StartupProfile {
  const needs = [...new Set(facts.needs.flatMap((need) => need.id ?? []))];
  const weights = rankWeights(needs.length);
  return {
    ...compileShared(facts, weeks),
    id,
    needs: orUntold(needs.map((need, rank) => ({ id: need, weight: weights[rank] ?? 0, level: 1 }))),
    stage: facts.stage as Stage | null,
    minutesWanted: facts.minutesPerWeek,
    crossingTo: facts.direction === null ? null : crossingTargets[facts.direction],
    targetMarkets: [],
  };
}

const crossingTargets = { 'mx-us': 'US', 'us-mx': 'MX', none: 'none' } as const;

type Shared = Pick<MentorFacts, 'industries' | 'verticals' | 'languages' | 'availability' | 'placeId'>;

const compileShared = (facts: Shared, weeks: MatchingWeeks) => ({
  industries: orUntold(facts.industries.flatMap(({ key }) => key ?? [])),
  verticals: orUntold(facts.verticals),
  languages: orUntold(facts.languages.map(compileSkill)),
  availability: facts.availability === null ? null : expandHours(facts.availability, weeks),
  home: homeOf(facts.placeId),
  preferences: null,
  style: null,
  words: null,
});

const levels: Readonly<Record<ToldSkill['level'], LanguageLevel>> = {
  A1: 0,
  A2: 1,
  B1: 2,
  B2: 3,
  C1: 4,
  C2: 5,
  native: 6,
};

const compileSkill = ({ tag, level }: ToldSkill): LanguageSkill => ({ tag, level: levels[level] });

const orUntold = <Item>(items: readonly Item[]): readonly Item[] | null => (items.length === 0 ? null : items);

/** Border regions that both countries share: whoever lives in one is near the other side of it. */
const corridors = clusters.filter(({ countries }) => countries.length === 2);

/** Where somebody lives, with the border corridors and sister cities that their place belongs to. */
export function homeOf(placeId: string | null): Home | null {
  const place = placeId === null ? null : placeOf(placeId);
  if (place === null) return null;
  const metro = place.level === 'metro' ? place.id : null;
  const state = place.level === 'metro' ? place.parent : place.level === 'state' ? place.id : null;
  const regions = corridors.filter(({ metros }) => metro !== null && metros.includes(metro)).map(({ id }) => id);
  const sisters = place.sisters.map((sister) => [place.id, sister].sort().join('|'));
  return { country: place.country, state, metro, corridors: [...regions, ...sisters] };
}
