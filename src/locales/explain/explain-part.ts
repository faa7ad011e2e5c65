import type { FitPart } from '../../contract/matching/fit-schema.ts';
import type { Explainer, FactsOf } from './explanation.ts';
import {
  coveredNeeds,
  durationOf,
  inSentence,
  levelName,
  listOf,
  nearNeeds,
  numberWord,
  sharedField,
} from './words.ts';

/** The sentence of one part in the reader's language, without a full stop. */
export function explainPart(explainer: Explainer, part: FitPart): string {
  const sentence = sentenceOf(explainer, part);
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}

function sentenceOf(explainer: Explainer, part: FitPart): string {
  if (part.missing !== null || part.facts === null) return explainMissing(explainer, part);
  switch (part.criterion) {
    case 'expertise':
      return explainNeeds(explainer, part.facts);
    case 'industry':
      return explainIndustry(explainer, part.facts);
    case 'stage':
      return explainStage(explainer, part.facts);
    case 'language':
      return explainLanguage(explainer, part.facts);
    case 'availability':
      return explainHours(explainer, part.facts);
    case 'place':
      return explainPlace(explainer, part.facts);
    case 'preference':
      return explainPreference(explainer, part.facts);
    case 'working_style':
      return explainer.t('matching.explain.style', { answered: part.facts.answered });
    case 'own_words':
      return explainer.t('matching.explain.words');
    case 'track_record':
      return explainer.t('matching.explain.track', { kept: part.facts.kept, total: part.facts.total });
  }
}

function explainMissing({ t, viewpoint }: Explainer, { criterion, missing }: FitPart): string {
  const fact = t(`matching.explain.fact.${criterion}`);
  if (missing === 'both') return t('matching.explain.untoldBoth', { fact });
  // Staff read the startup's side as the first of the two.
  const isOwn = missing === (viewpoint === 'mentor' ? 'mentor' : 'startup');
  return t(`matching.explain.${viewpoint}.${isOwn ? 'untoldOwn' : 'untoldOther'}`, { fact });
}

function explainNeeds(explainer: Explainer, facts: FactsOf<'expertise'>): string {
  const { t, viewpoint, names } = explainer;
  const covered = coveredNeeds(facts);
  const list = listOf(explainer, covered.map(names.expertise));
  if (covered.length === 0) {
    const near = nearNeeds(facts);
    if (near.length === 0) return t(`matching.explain.${viewpoint}.noNeeds`);
    return t(`matching.explain.${viewpoint}.nearNeeds`, { list: listOf(explainer, near.map(names.expertise)) });
  }
  if (covered.length === facts.needs.length) return t(`matching.explain.${viewpoint}.allNeeds`, { list });
  return t(`matching.explain.${viewpoint}.someNeeds`, {
    covered: numberWord(explainer, covered.length),
    total: numberWord(explainer, facts.needs.length),
    list,
  });
}

function explainIndustry(explainer: Explainer, facts: FactsOf<'industry'>): string {
  const { t, viewpoint } = explainer;
  const field = sharedField(explainer, facts);
  if (field === null) return t(`matching.explain.${viewpoint}.otherIndustry`);
  const isSame = Math.max(facts.taxonomy ?? 0, facts.vertical ?? 0) >= 0.75;
  return t(`matching.explain.${viewpoint}.${isSame ? 'industry' : 'nearIndustry'}`, { name: field });
}

function explainStage({ t, viewpoint, names }: Explainer, facts: FactsOf<'stage'>): string {
  const distance = facts.mentorStage - facts.stage;
  const stage = inSentence(names.stage(facts.mentorStage));
  if (distance === 0) return t(`matching.explain.${viewpoint}.stageSame`, { stage });
  return t(`matching.explain.${viewpoint}.${distance > 0 ? 'stageAhead' : 'stageBehind'}`, { stage });
}

function explainLanguage(explainer: Explainer, facts: FactsOf<'language'>): string {
  const { t, viewpoint, names } = explainer;
  if (facts.tag === null) return t(`matching.explain.${viewpoint}.languageNone`);
  const language = names.language(facts.tag);
  const shown = viewpoint === 'staff' ? language : inLanguage(explainer, language);
  if (facts.startupLevel === facts.mentorLevel) {
    const level = levelName(explainer, facts.mentorLevel);
    return t(`matching.explain.${viewpoint}.languageBoth`, { language: shown, level });
  }
  const startup = levelName(explainer, facts.startupLevel);
  const mentor = levelName(explainer, facts.mentorLevel);
  const [theirs, yours] = viewpoint === 'mentor' ? [startup, mentor] : [mentor, startup];
  return t(`matching.explain.${viewpoint}.languageTwo`, { language: shown, theirs, yours });
}

/** Spanish writes the names of languages small, English does not. */
export const inLanguage = ({ reader }: Explainer, name: string): string =>
  reader.language === 'es' ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;

function explainHours(explainer: Explainer, facts: FactsOf<'availability'>): string {
  const { t, viewpoint } = explainer;
  if (facts.sharedMinutes <= 0) return t(`matching.explain.${viewpoint}.hoursNone`);
  const shared = durationOf(explainer, facts.sharedMinutes);
  if (facts.sharedMinutes >= facts.neededMinutes) return t(`matching.explain.${viewpoint}.hoursAll`, { shared });
  return t(`matching.explain.${viewpoint}.hoursSome`, { shared, needed: durationOf(explainer, facts.neededMinutes) });
}

const targets = { home: 'targetHome', market: 'targetMarket', none: 'targetNone' } as const;
const distances = {
  metro: 'nearMetro',
  corridor: 'nearCorridor',
  state: 'nearState',
  country: 'nearCountry',
  none: 'nearNone',
} as const;

function explainPlace({ t, viewpoint, names }: Explainer, facts: FactsOf<'place'>): string {
  const place = facts.mentorPlaceId === null ? '' : names.place(facts.mentorPlaceId);
  const key = facts.crossingTo === null ? distances[facts.nearness] : targets[facts.standingAtTarget];
  return t(`matching.explain.${viewpoint}.${key}`, { place });
}

function explainPreference({ t, viewpoint }: Explainer, facts: FactsOf<'preference'>): string {
  const rank = facts.startupRank;
  if (rank === null) return t(`matching.explain.${viewpoint}.notRanked`);
  return t(`matching.explain.${viewpoint}.ranked`, { rank });
}
