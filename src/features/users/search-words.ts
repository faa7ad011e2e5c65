import { foldedTokens } from '../../platform/text/fold-text.ts';
import { nameKey } from '../../platform/text/spoken-words.ts';

/** What somebody is found by: each word of the name and of the address, without accents and capitals. */
function searchWordsOf({ name, email }: { readonly name: string; readonly email: string }): string[] {
  return [...new Set([...foldedTokens(name), ...foldedTokens(email)])];
}

/** What follows name and address: written by each act that changes one of them. */
export const findableBy = (person: { readonly name: string; readonly email: string }) => ({
  searchWords: searchWordsOf(person),
  nameKey: nameKey(person.name),
});
