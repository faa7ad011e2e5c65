import { foldedTokens } from '../../platform/text/fold-text.ts';

/** What somebody is found by: each word of the name and of the address, without accents and capitals. */
export function searchWordsOf({ name, email }: { readonly name: string; readonly email: string }): string[] {
  return [...new Set([...foldedTokens(name), ...foldedTokens(email)])];
}
