import { useMemo } from 'react';
import { getDirectory } from '../../../../src/contract/directory/routes.ts';
import type { Directory } from '../../../../src/contract/directory/schema.ts';
import { useRouteData } from '../api/use-route-query.ts';
import { useLanguage } from '../i18n/language-provider.tsx';

/** The directory in the reader's language, with the name of every id. An unknown id is shown as it is. */
export interface DirectoryNames {
  readonly directory: Directory;
  readonly industry: (key: string) => string;
  readonly vertical: (id: string) => string;
  readonly expertise: (id: string) => string;
  /** The group that an expertise belongs to, or an empty text. */
  readonly expertiseGroup: (id: string) => string;
  /** "Austin, Texas" */
  readonly place: (id: string) => string;
  /** Whether a town as people write it is this very place, in whatever language they wrote it. */
  readonly isPlaceCalled: (id: string, city: string) => boolean;
  readonly placeZone: (id: string) => string | null;
  readonly language: (tag: string) => string;
  /** Null where the id is that of no cluster. */
  readonly cluster: (id: string) => string | null;
}

const kept = new WeakMap<Directory, DirectoryNames>();

/** Suspends until the directory is there; it is fetched once a language and asked for again only when its version changed. */
export function useDirectory(): DirectoryNames {
  const { language } = useLanguage();
  const directory = useRouteData(getDirectory, { query: { language } });
  return useMemo(() => namesOf(directory), [directory]);
}

export function namesOf(directory: Directory): DirectoryNames {
  const known = kept.get(directory);
  if (known !== undefined) return known;
  const industries = new Map(directory.industries.map(({ key, label }) => [key, label]));
  const verticals = new Map(directory.verticals.map(({ id, name }) => [id, name]));
  const expertise = new Map(directory.expertise.map((item) => [item.id, item]));
  const places = new Map(directory.places.map((item) => [item.id, item]));
  const languages = new Map(directory.languages.map(({ tag, name }) => [tag, name]));
  const clusters = new Map(directory.clusters.map(({ id, name }) => [id, name]));
  const place = (id: string): string => {
    const found = places.get(id);
    const parent = found?.level === 'metro' ? places.get(found.parent ?? '') : undefined;
    if (found === undefined || parent === undefined) return found?.name ?? id;
    // "Nogales (Sonora)" tells by itself which of two it is.
    return [...new Set([found.name.replace(` (${parent.name})`, ''), parent.name])].join(', ');
  };
  const names: DirectoryNames = {
    directory,
    industry: (key) => industries.get(key) ?? key,
    vertical: (id) => verticals.get(id) ?? id,
    expertise: (id) => expertise.get(id)?.name ?? id,
    expertiseGroup: (id) => expertise.get(expertise.get(id)?.parent ?? '')?.name ?? '',
    place,
    isPlaceCalled: (id, city) => {
      const found = places.get(id);
      return place(id).startsWith(city) || found?.otherName === city;
    },
    placeZone: (id) => places.get(id)?.timeZone ?? null,
    language: (tag) => languages.get(tag) ?? tag,
    cluster: (id) => clusters.get(id) ?? null,
  };
  kept.set(directory, names);
  return names;
}
