import { useMemo } from 'react';
import { getDirectory } from '../../../../src/contract/directory/routes.ts';
import { useRouteQuery } from '../api/use-route-query.ts';
import { useLanguage } from '../i18n/language-provider.tsx';

type ListName = 'industries' | 'verticals' | 'expertise' | 'places' | 'languages';
export type OtherNames = (list: ListName, id: string) => readonly string[];

/**
 * What things are called in the other language, so that a search finds them by either name. Fetched when somebody is about to
 * search; until it has arrived, there are none.
 */
export function useOtherNames(isNeeded = true): OtherNames {
  const { language } = useLanguage();
  const other = language === 'en' ? 'es' : 'en';
  const { data } = useRouteQuery(getDirectory, { query: { language: other } }, { enabled: isNeeded });
  return useMemo(() => {
    const known = new Map<string, readonly string[]>();
    for (const { key, label, title } of data?.industries ?? []) known.set(`industries:${key}`, [label, title]);
    for (const { id, name } of data?.verticals ?? []) known.set(`verticals:${id}`, [name]);
    for (const { id, name, hint } of data?.expertise ?? []) known.set(`expertise:${id}`, [name, hint]);
    for (const { id, name } of data?.places ?? []) known.set(`places:${id}`, [name]);
    for (const { tag, name } of data?.languages ?? []) known.set(`languages:${tag}`, [name]);
    return (list, id) => known.get(`${list}:${id}`) ?? [];
  }, [data]);
}
