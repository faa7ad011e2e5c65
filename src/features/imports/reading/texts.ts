import { foldedTokens } from '../../../platform/text/fold-text.ts';
import { lineMax, organisationsMax } from '../../../contract/shared/profile-facts.ts';
import { keepFirst, keepShort } from './keep-first.ts';
import type { Cell } from './open-row.ts';

const spanish = new Set(
  'al como con de del el en es la las lo los nos nuestra nuestro para pero por que se sin su una y ya'.split(' '),
);
const english = new Set(
  'and are as at but for from has have in is it not of on or our that the they this to us we with'.split(' '),
);

/** The language in which a text is written, told by its small words; the fallback where they do not tell. */
export function writtenIn(text: string, fallback: 'en' | 'es'): 'en' | 'es' {
  let balance = 0;
  for (const token of foldedTokens(text)) balance += Number(english.has(token)) - Number(spanish.has(token));
  if (balance === 0) return fallback;
  return balance > 0 ? 'en' : 'es';
}

const host = /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*\.\p{L}{2,24}$/u;
const maxAddressChars = 300;

/** A web address with its scheme, or null with a warning: a formula or a sentence in this cell is left out. */
export function readWebsite({ text, note }: Cell): string | null {
  if (text === '') return null;
  const address = text.includes('://') ? text : `https://${text}`;
  const url = address.length <= maxAddressChars && URL.canParse(address) ? new URL(address) : null;
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '';
  if (isWeb && !text.includes(' ') && host.test(url.hostname)) return address;
  note('warned', 'website.not_address');
  return null;
}

const noInterests = new Set(['', 'none', 'ninguno', 'ninguna', 'no', 'n a', 'na']);

/** Words that declare interests, exactly as they stand; null where the cell says that there are none. */
export function readInterests({ text }: Cell): string | null {
  return noInterests.has(foldedTokens(text).join(' ')) ? null : text;
}

/** Organisations separated by semicolons, as many as a profile holds. */
export function readOrganisations({ text, note }: Cell): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const names = keepShort(
    parts.filter((part) => part !== ''),
    lineMax,
    note,
  );
  return keepFirst(names, organisationsMax, note);
}
