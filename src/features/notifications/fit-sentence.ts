import type { Fit } from '../../contract/matching/fit-schema.ts';
import type { Language } from '../../contract/shared/schema.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { explainFit, type Explainer, type Viewpoint } from '../../locales/explain/index.ts';
import { Translator } from '../../locales/translator.ts';
import { wholeDirectory } from '../directory/index.ts';
import type { UserRow } from '../users/index.ts';

const translator = new Translator();
translator.add('en', en);
translator.add('es', es);
const kept = new Map<Language, Explainer['names']>();

/** Why two people fit, in the sentence that the page shows too. */
export const fitSentence = (fit: Fit, reader: UserRow, viewpoint: Viewpoint): string =>
  explainFit({ t: translator.in(reader.language), names: namesIn(reader.language), reader, viewpoint }, fit);

function namesIn(language: Language): Explainer['names'] {
  const known = kept.get(language) ?? readNames(language);
  kept.set(language, known);
  return known;
}

function readNames(language: Language): Explainer['names'] {
  const directory = wholeDirectory(language);
  const industries = new Map(directory.industries.map(({ key, label }) => [key, label]));
  const verticals = new Map(directory.verticals.map(({ id, name }) => [id, name]));
  const expertise = new Map(directory.expertise.map(({ id, name }) => [id, name]));
  const languages = new Map(directory.languages.map(({ tag, name }) => [tag, name]));
  const places = new Map(directory.places.map(({ id, name }) => [id, name]));
  const stages = new Map(directory.stages.map(({ stage, name }) => [stage, name]));
  return {
    industry: (key) => industries.get(key) ?? key,
    vertical: (id) => verticals.get(id) ?? id,
    expertise: (id) => expertise.get(id) ?? id,
    language: (tag) => languages.get(tag) ?? tag,
    place: (id) => places.get(id) ?? id,
    stage: (stage) => stages.get(stage) ?? '',
  };
}
