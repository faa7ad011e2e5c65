import { type MentorFacts, offersMax } from '../../../contract/mentors/schema.ts';
import type { BilingualLine } from '../../../contract/shared/profile-facts.ts';
import type { StartupFacts } from '../../../contract/startups/schema.ts';
import { organisationNameIn, type TieOf, unlinkedTie } from '../../directory/index.ts';
import type { MentorValue, RowValue, StartupValue, WrittenText } from './row-values.ts';

/** A row's startup in the form of the profile; figures stand only where their sharing was agreed to. */
export function startupFactsOf(value: StartupValue, tieOf: TieOf = unlinkedTie): StartupFacts {
  return {
    name: value.startupName,
    oneLiner: bilingual(value.oneLiner),
    description: bilingual(value.description),
    website: value.website,
    stage: value.stage,
    needs: value.needs.map(({ words, expertise }) => ({ id: expertise[0] ?? null, words })),
    direction: value.direction,
    minutesPerWeek: null,
    baseline: value.consents.shareBaseline
      ? { people: value.teamSize, revenue: value.revenue, fundingUsd: null }
      : null,
    ...sharedFactsOf(value),
    organisations: value.organisations.map(tieOf),
  };
}

interface MentorChoices {
  readonly isListedByName: boolean;
  readonly tieOf?: TieOf;
}

/** A row's mentor in the form of the offer; an offer whose words have several readings stands under each of them. */
export function mentorFactsOf(value: MentorValue, { isListedByName, tieOf = unlinkedTie }: MentorChoices): MentorFacts {
  return {
    headline: bilingual(value.headline),
    bio: bilingual(value.bio),
    offers: offersOf(value),
    stages: value.stages.map((stage) => ({ stage, strength: 1 })),
    affiliation: value.affiliation,
    employer: value.employer,
    interests: { words: value.interests, hasNone: value.interests === null },
    marketPlaceIds: [],
    capacity: value.capacity,
    requestsPerMonth: value.requestsPerMonth,
    isListedByName,
    ...sharedFactsOf(value),
    organisations: tiesNamedBy(value).map(tieOf),
  };
}

/** The words in which a row names organisations. Whoever writes "(retired)" names none. */
export function tiesNamedBy(value: RowValue): readonly string[] {
  if (value.kind === 'startups') return value.organisations;
  return value.employer === null || organisationNameIn(value.employer) === null ? [] : [value.employer];
}

function sharedFactsOf(value: StartupValue | MentorValue) {
  return {
    industries: [...value.industries],
    verticals: [...value.verticals],
    languages: [...value.languages],
    placeId: value.place.placeId,
    city: value.place.city,
    availability: value.availability,
  };
}

/** First every offer once, then the further readings, as many as an offer holds; each id stands once. */
function offersOf({ offers }: MentorValue): MentorFacts['offers'] {
  const first = offers.map(({ words, expertise }) => ({ id: expertise[0] ?? null, strength: 1, words }));
  const further = offers.flatMap(({ words, expertise }) =>
    expertise.slice(1).map((id) => ({ id, strength: 1, words })),
  );
  const all = [...first, ...further];
  return all.filter(({ id }, at) => id === null || all.findIndex((one) => one.id === id) === at).slice(0, offersMax);
}

function bilingual(written: WrittenText | null): BilingualLine | null {
  if (written === null) return null;
  const { text, language } = written;
  return { en: language === 'en' ? text : null, es: language === 'es' ? text : null, writtenIn: language };
}
