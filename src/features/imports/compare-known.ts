import type { StartupRow } from '../startups/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { Known, KnownProfiles } from './known-profiles.ts';
import { differingFacts, factsToBring } from './merge-facts.ts';
import { mentorFactsOf, type RowValue, startupFactsOf } from './reading/index.ts';

/** A row beside the profile that is in Puente already, in the names of the sheet's fields. */
export interface Comparison {
  readonly isSameSheet: boolean;
  /** What the row tells otherwise. */
  readonly differing: readonly string[];
  /** What of it would be written into the profile; the rest stays as it is. */
  readonly bringing: readonly string[];
  /** Language of the row's texts. */
  readonly language: 'en' | 'es' | null;
}

/** Null where nobody is here yet whom the row is about. */
export function compareWithKnown(
  value: RowValue,
  known: KnownProfiles,
  consentDays: ReadonlyMap<string, string>,
): Comparison | null {
  const compared =
    value.kind === 'startups'
      ? compare(known.startupOf(value), () => startupFactsOf(value, known.tieOf))
      : compare(known.mentorOf(value), ({ isListedByName }) =>
          mentorFactsOf(value, { isListedByName, tieOf: known.tieOf }),
        );
  if (compared === null) return null;
  const email = value.kind === 'startups' ? value.founder.email : value.mentor.email;
  const consentDay = consentDays.get(String(known.users.get(email)?._id));
  const isOtherDay = consentDay !== undefined && value.consents.on !== null && consentDay !== value.consents.on;
  const differing = [...compared.differing, ...(isOtherDay ? ['consentDate'] : [])];
  return { ...compared, differing, language: languageOf(value) };
}

function compare<Row extends StartupRow | MentorRow>(
  known: Known<Row> | null,
  told: (profile: Row) => object,
): Omit<Comparison, 'language'> | null {
  if (known === null) return null;
  const { profile, isSameSheet } = known;
  const facts = told(profile);
  const brought = factsToBring(profile, facts, isSameSheet);
  const bringing = differingFacts(profile, brought).filter((fact) => !profile.editedFacts.includes(fact));
  return { isSameSheet, differing: fieldsOf(differingFacts(profile, facts)), bringing: fieldsOf(bringing) };
}

/** Facts and the columns that tell them, where they are not called the same. */
const fieldOfFact: Readonly<Record<string, string>> = {
  organisations: 'organizations',
  placeId: 'city',
  baseline: 'revenue',
  name: 'startupName',
};

const fieldsOf = (facts: readonly string[]): string[] => [...new Set(facts.map((fact) => fieldOfFact[fact] ?? fact))];

function languageOf(value: RowValue): Comparison['language'] {
  const texts = value.kind === 'startups' ? [value.description, value.oneLiner] : [value.bio, value.headline];
  return texts.find((text) => text !== null)?.language ?? null;
}
