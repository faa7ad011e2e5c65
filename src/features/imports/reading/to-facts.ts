import { type MentorFacts, offersMax } from '../../../contract/mentors/schema.ts';
import type { BilingualLine, OrganisationLink } from '../../../contract/shared/profile-facts.ts';
import type { StartupFacts } from '../../../contract/startups/schema.ts';
import { foldedTokens } from '../../directory/index.ts';
import type { MentorValue, StartupValue, WrittenText } from './row-values.ts';

type OrganisationKind = NonNullable<OrganisationLink['kind']>;

/** Words in an organisation's name that tell its kind, the telling ones first; `*` ends a stem. */
const kindWords: readonly (readonly [OrganisationKind, readonly string[]])[] = [
  ['cluster', ['cluster', 'clusters', 'alianza', 'alliance', 'consejo', 'camara', 'council', 'guild']],
  [
    'incubator',
    ['incubat*', 'incubadora*', 'accelerat*', 'acelerador*', 'startup', 'founders', 'studio', 'hub', 'makers'],
  ],
  [
    'university',
    ['universidad', 'university', 'college', 'instituto tecnologico', 'tecnologico nacional', 'politecnic*'],
  ],
  ['research', ['centro de', 'research', 'investigacion*', 'laborator*', 'lab', 'extension center']],
  ['fund', ['capital', 'ventures', 'fund', 'fondo', 'angels', 'inversiones']],
  ['public', ['secretaria', 'gobierno', 'government', 'office', 'direccion de', 'organismo', 'ministry', 'autoridad']],
];

/** A row's startup in the form of the profile; figures stand only where their sharing was agreed to. */
export function startupFactsOf(value: StartupValue): StartupFacts {
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
    organisations: value.organisations.map(linkOf),
  };
}

interface MentorChoices {
  readonly isListedByName: boolean;
}

/** A row's mentor in the form of the offer; an offer whose words have several readings stands under each of them. */
export function mentorFactsOf(value: MentorValue, { isListedByName }: MentorChoices): MentorFacts {
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
    organisations: value.employer === null ? [] : [linkOf(value.employer)],
  };
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

function linkOf(name: string): OrganisationLink {
  const said = ` ${foldedTokens(name).join(' ')} `;
  const found = kindWords.find(([, words]) => words.some((word) => said.includes(asSaid(word))));
  return { kind: found?.[0] ?? null, name, organisationId: null };
}

function asSaid(word: string): string {
  return word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `;
}
