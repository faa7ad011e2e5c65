import { createHash } from 'node:crypto';
import type { BothLanguages, Directory } from '../../contract/directory/schema.ts';
import type { Language } from '../../contract/shared/schema.ts';
import { clusters } from './clusters.ts';
import { expertise } from './expertise.ts';
import { industries } from './industries.ts';
import { spokenLanguages } from './languages.ts';
import { places } from './places.ts';
import { stages } from './stages.ts';
import { verticals } from './verticals.ts';

const everything = { industries, verticals, expertise, places, spokenLanguages, clusters, stages };

/** Equal versions are equal content in every language; it changes only with a release. */
export const directoryVersion = createHash('sha256').update(JSON.stringify(everything)).digest('hex').slice(0, 16);

const kept = new Map<Language, Directory>();

/** The whole directory in one language, built once for each language. */
export function wholeDirectory(language: Language): Directory {
  const known = kept.get(language) ?? build(language);
  kept.set(language, known);
  return known;
}

function build(language: Language): Directory {
  const inOne = (name: BothLanguages) => name[language];
  return {
    version: directoryVersion,
    language,
    industries: industries.map(({ key, parent, label, title, usCodes, mxCodes }) => ({
      key,
      parent,
      label: inOne(label),
      title: inOne(title),
      usCodes: [...usCodes],
      mxCodes: [...mxCodes],
    })),
    verticals: verticals.map(({ id, parent, name }) => ({ id, parent, name: inOne(name) })),
    expertise: expertise.map(({ id, parent, name, hint, direction }) => ({
      id,
      parent,
      name: inOne(name),
      hint: inOne(hint),
      direction,
    })),
    places: places.map(({ id, level, parent, name, timeZone }) => ({ id, level, parent, name: inOne(name), timeZone })),
    languages: spokenLanguages.map(({ tag, kind, name }) => ({ tag, kind, name: inOne(name) })),
    clusters: clusters.map(({ id, kind, name }) => ({ id, kind, name: inOne(name) })),
    stages: stages.map(({ stage, name }) => ({ stage, name: inOne(name) })),
  };
}
