import { availability, type AvailabilityFacts } from './availability.ts';
import type { Criterion } from './criterion.ts';
import { expertise, type ExpertiseFacts } from './expertise.ts';
import { industry, type IndustryFacts } from './industry.ts';
import { language, type LanguageFacts } from './language.ts';
import { ownWords, type OwnWordsFacts } from './own-words.ts';
import { place, type PlaceFacts } from './place.ts';
import { preference, type PreferenceFacts } from './preference.ts';
import { stage, type StageFacts } from './stage.ts';
import { trackRecord, type TrackRecordFacts } from './track-record.ts';
import { workingStyle, type WorkingStyleFacts } from './working-style.ts';

/** What each criterion tells about a pair. */
export interface FactsByCriterion {
  expertise: ExpertiseFacts;
  industry: IndustryFacts;
  stage: StageFacts;
  language: LanguageFacts;
  availability: AvailabilityFacts;
  place: PlaceFacts;
  preference: PreferenceFacts;
  working_style: WorkingStyleFacts;
  own_words: OwnWordsFacts;
  track_record: TrackRecordFacts;
}

/** The one definition of every criterion. */
export const criteria: { readonly [Id in keyof FactsByCriterion]: Criterion<FactsByCriterion[Id]> } = {
  expertise,
  industry,
  stage,
  language,
  availability,
  place,
  preference,
  working_style: workingStyle,
  own_words: ownWords,
  track_record: trackRecord,
};
