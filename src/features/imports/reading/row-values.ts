import type { Affiliation, VettingState } from '../../../contract/mentors/schema.ts';
import type { IndustryMention, LanguageSkill, WeeklyHours } from '../../../contract/shared/profile-facts.ts';
import type { Crossing } from '../../../contract/startups/schema.ts';
import type { RevenueBand } from './numbers.ts';
import type { Cofounder, PersonName } from './people.ts';
import type { AwayPeriod } from './read-availability.ts';
import type { Consents } from './read-consent.ts';
import type { ExpertiseReading } from './read-expertise.ts';
import type { PlaceReading } from './read-place.ts';

/** A text and the language it is written in. */
export interface WrittenText {
  readonly text: string;
  readonly language: 'en' | 'es';
}

/** A founder and a startup as one row of a sheet tells them. Null is "not said". */
export interface StartupValue {
  readonly kind: 'startups';
  readonly founder: PersonName & { readonly email: string };
  readonly cofounders: readonly Cofounder[];
  readonly startupName: string;
  readonly oneLiner: WrittenText | null;
  readonly description: WrittenText | null;
  readonly website: string | null;
  readonly industries: readonly IndustryMention[];
  /** Words of the industry cell, as written. */
  readonly industryWords: readonly string[];
  /** Ids of the directory; words that name none of them stand apart. */
  readonly verticals: readonly string[];
  readonly verticalWords: readonly string[];
  /** 0..7 */
  readonly stage: number | null;
  /** Languages of the whole team. */
  readonly languages: readonly LanguageSkill[];
  readonly place: PlaceReading;
  /** Most important first. */
  readonly needs: readonly ExpertiseReading[];
  readonly direction: Crossing | null;
  readonly organisations: readonly string[];
  readonly teamSize: number | null;
  readonly revenue: RevenueBand | null;
  readonly availability: WeeklyHours | null;
  readonly consents: Consents & { readonly shareBaseline: boolean; readonly news: boolean };
  /** Day of the form's own time stamp. */
  readonly submittedOn: string | null;
}

/** A mentor as one row of a sheet tells them. */
export interface MentorValue {
  readonly kind: 'mentors';
  readonly mentor: PersonName & { readonly email: string };
  readonly headline: WrittenText | null;
  readonly bio: WrittenText | null;
  readonly affiliation: Affiliation | null;
  readonly employer: string | null;
  readonly industries: readonly IndustryMention[];
  readonly industryWords: readonly string[];
  readonly verticals: readonly string[];
  readonly verticalWords: readonly string[];
  /** 0..7, ascending. */
  readonly stages: readonly number[];
  readonly offers: readonly ExpertiseReading[];
  readonly languages: readonly LanguageSkill[];
  readonly place: PlaceReading;
  readonly availability: WeeklyHours | null;
  readonly away: readonly AwayPeriod[];
  readonly capacity: number;
  readonly requestsPerMonth: number | null;
  /** Declared interests in the person's own words. */
  readonly interests: string | null;
  readonly vetting: { readonly state: VettingState; readonly on: string | null };
  readonly conductSigned: boolean;
  readonly consents: Consents;
  readonly submittedOn: string | null;
}

export type RowValue = StartupValue | MentorValue;
