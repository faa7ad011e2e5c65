import { foldedTokens, foldText } from '../../platform/text/fold-text.ts';
import type { OrganisationRow } from './organisation-model.ts';
import { organisationKey } from './organisation-names.ts';

export const otherNamesMax = 20;
const tokensMax = 60;

type Names = Pick<OrganisationRow, 'nameEn' | 'nameEs' | 'otherNames'>;

/** What is computed from the names of an organisation, and the other spellings that add something to its names. */
export function wordsOfNames({ nameEn, nameEs, otherNames }: Names) {
  const names = [nameEn, nameEs].flatMap((name) => name ?? []);
  const others = keepDistinct(otherNames, names).slice(0, otherNamesMax);
  const all = [...names, ...others];
  return {
    otherNames: others,
    keys: [...new Set(all.map(organisationKey))],
    tokens: [...new Set(all.flatMap(foldedTokens))].slice(0, tokensMax),
    sortName: foldText(names[0] ?? ''),
  };
}

function keepDistinct(others: readonly string[], names: readonly string[]): string[] {
  const seen = new Set(names.map(organisationKey));
  return others.filter((name) => {
    const key = organisationKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
