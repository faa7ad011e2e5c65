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

const contents = { en: build('en'), es: build('es') } as const;

/** Equal versions are equal replies in every language, in form too; it changes only with a release. */
export const directoryVersion = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 16);

const whole = {
  en: { version: directoryVersion, ...contents.en },
  es: { version: directoryVersion, ...contents.es },
} as const;

/** The whole directory in one language, built once for each language. */
export const wholeDirectory = (language: Language): Directory => whole[language];

function build(language: Language): Omit<Directory, 'version'> {
  const inOne = (name: BothLanguages) => name[language];
  return {
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
    places: places.map(({ id, level, parent, name, timeZone }) => ({
      id,
      level,
      parent,
      name: inOne(name),
      otherName: name.en === name.es ? null : name[language === 'en' ? 'es' : 'en'],
      timeZone,
    })),
    languages: spokenLanguages.map(({ tag, kind, name }) => ({ tag, kind, name: inOne(name) })),
    clusters: clusters.map(({ id, kind, name }) => ({ id, kind, name: inOne(name) })),
    stages: stages.map(({ stage, name }) => ({ stage, name: inOne(name) })),
  };
}
