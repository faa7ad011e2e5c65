import type { Counterfactual, Criterion, Fit } from '../../contract/matching/fit-schema.ts';
import { formatTime, formatWeekday, isoDay, formatList } from '../format.ts';
import type { Explainer, PartOf } from './explanation.ts';
import { inLanguage } from './explain-part.ts';
import { coveredNeeds, durationOf, inSentence, levelName, listOf, nearNeeds, sharedField } from './words.ts';

/** Said in one sentence: at most three clauses, what they know, how they speak, when they are free. */
export function explainFit(explainer: Explainer, fit: Fit): string {
  const partOf = <Name extends Criterion>(name: Name): PartOf<Name> | null => {
    const found = fit.parts.find((part) => part.criterion === name);
    return found === undefined || found.missing !== null ? null : (found as PartOf<Name>);
  };
  const clauses = [
    needsClause(explainer, partOf('expertise')) ?? fieldClause(explainer, partOf('industry')),
    stageClause(explainer, partOf('stage')),
    languageClause(explainer, partOf('language')),
    hoursClause(explainer, partOf('availability')),
  ].filter((clause) => clause !== null);
  if (clauses.length === 0) return `${explainer.t('matching.explain.clause.nothing')}.`;
  // The stage is the first that can be left out: what they know, speak and when says more in a breath.
  const said = clauses.length > 3 ? clauses.filter((_, at) => at !== 1) : clauses;
  const sentence = formatList(said, explainer.reader);
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`;
}

/** What people need and offer are named as something to do: "get FDA clearance". */
const helping = { founder: 'helps', mentor: 'needs', staff: 'helpsThem' } as const;

function needsClause(explainer: Explainer, part: PartOf<'expertise'> | null): string | null {
  if (part?.facts == null) return null;
  const covered = coveredNeeds(part.facts);
  const ids = (covered.length > 0 ? covered : nearNeeds(part.facts)).slice(0, 2);
  if (ids.length === 0) return null;
  const list = listOf(explainer, ids.map(explainer.names.expertise));
  return explainer.t(`matching.explain.clause.${helping[explainer.viewpoint]}`, { list });
}

function fieldClause(explainer: Explainer, part: PartOf<'industry'> | null): string | null {
  const field = part?.facts == null ? null : sharedField(explainer, part.facts);
  return field === null ? null : explainer.t('matching.explain.clause.industry', { name: field });
}

function stageClause({ t, names, viewpoint }: Explainer, part: PartOf<'stage'> | null): string | null {
  if (part?.facts == null || part.points * 2 < part.most) return null;
  const { stage, mentorStage } = part.facts;
  if (viewpoint === 'mentor') return t('matching.explain.clause.isAt', { stage: inSentence(names.stage(stage)) });
  return t('matching.explain.clause.been', { stage: inSentence(names.stage(mentorStage)) });
}

function languageClause(explainer: Explainer, part: PartOf<'language'> | null): string | null {
  const facts = part?.facts;
  if (facts == null || facts.tag === null) return null;
  const level = levelName(explainer, explainer.viewpoint === 'mentor' ? facts.startupLevel : facts.mentorLevel);
  const language = inLanguage(explainer, explainer.names.language(facts.tag));
  return explainer.t('matching.explain.clause.speaks', { language, level });
}

function hoursClause(explainer: Explainer, part: PartOf<'availability'> | null): string | null {
  if (part?.facts == null || part.facts.sharedMinutes <= 0) return null;
  const shared = durationOf(explainer, part.facts.sharedMinutes);
  return explainer.t(`matching.explain.clause.${explainer.viewpoint === 'staff' ? 'freeStaff' : 'free'}`, { shared });
}

/** What would raise the pair, in one sentence that claims nothing untrue: "if you have been through …". */
export function explainChange(explainer: Explainer, { change, before, after }: Counterfactual): string {
  const { t, viewpoint } = explainer;
  const isOwn = viewpoint !== 'staff' && change.side === (viewpoint === 'mentor' ? 'mentor' : 'startup');
  const words = { ...noWords, before, after, ...wordsOf(explainer, change), who: t(`matching.would.${change.side}`) };
  return isOwn ? t(`matching.would.own.${change.kind}`, words) : t(`matching.would.${change.kind}`, words);
}

/** Each sentence takes what it needs. */
const noWords = { day: '', from: '', to: '', added: '', stage: '', name: '', place: '', language: '', level: '' };

function wordsOf(explainer: Explainer, change: Counterfactual['change']): Partial<typeof noWords> {
  const { names } = explainer;
  switch (change.kind) {
    case 'open_hours':
      return hoursOf(explainer, change);
    case 'tell_stage':
    case 'add_stage':
      return { stage: inSentence(names.stage(change.stage)) };
    case 'add_need':
    case 'add_offer':
      return { name: inSentence(names.expertise(change.id)) };
    case 'add_industry':
      return { name: inSentence(names.industry(change.id)) };
    case 'add_vertical':
      return { name: inSentence(names.vertical(change.id)) };
    case 'add_market':
      return { place: names.place(change.place) };
    case 'raise_language':
      return {
        language: inLanguage(explainer, names.language(change.tag)),
        level: levelName(explainer, change.level),
      };
  }
}

type OpenHours = Extract<Counterfactual['change'], { kind: 'open_hours' }>;

/** On the reader's own clock: the weekday comes back each week. */
function hoursOf(explainer: Explainer, { startAt, endAt, addedMinutes }: OpenHours): Partial<typeof noWords> {
  const { reader } = explainer;
  const weekday = (new Date(`${isoDay(startAt, reader.timeZone)}T12:00:00Z`).getUTCDay() + 6) % 7;
  const name = formatWeekday(weekday, reader);
  const plural = reader.language === 'en' ? `${name}s` : name.endsWith('s') ? `los ${name}` : `los ${name}s`;
  return {
    day: plural,
    from: formatTime(startAt, reader),
    to: formatTime(endAt, reader),
    added: durationOf(explainer, addedMinutes),
  };
}
