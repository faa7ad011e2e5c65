import { foldText } from '../../../platform/text/fold-text.ts';
import type { Cell } from './open-row.ts';

export interface PersonName {
  /** "Dra.", "Ing." as written, or null. */
  readonly title: string | null;
  readonly name: string;
}

export interface Cofounder extends PersonName {
  /** Null when the cell names a person without a readable address. */
  readonly email: string | null;
}

/** "Ma." is María in a name and no title. */
const titles = new Set(
  'arq biol cp dr dra ing lae lcc lic ltda mc md mr mrs ms mtra mtro phd prof profa profr psic qbp qfb'.split(' '),
);
// One @, no spaces, at least one dot in a host of letters, digits and hyphens; linear in the length.
const address = /^[^\s@<>()[\]",;:]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const maxAddressChars = 254;
const fewestPhoneDigits = 7;

/** A name without its academic or professional title, which is kept beside it. */
export function readName(text: string): PersonName {
  const [first = '', ...rest] = text.split(' ');
  const isTitle = rest.length > 0 && titles.has(foldText(first).replaceAll('.', ''));
  return isTitle ? { title: first, name: rest.join(' ') } : { title: null, name: text };
}

/** An address in lower case: capitals never make another person. Null when the text is no address. */
export function foldEmail(text: string): string | null {
  const folded = text.trim().toLowerCase();
  return folded.length <= maxAddressChars && address.test(folded) ? folded : null;
}

/** Every account needs an address: a row without one is refused, and the note says what the cell looks like. */
export function readEmail({ text, note }: Cell): string {
  const email = foldEmail(text);
  if (email !== null) {
    if (email !== text) note('normalised', 'email.case', { read: email });
    return email;
  }
  if (text === '') note('refused', 'email.missing');
  else note('refused', looksLikePhone(text) ? 'email.looks_like_phone' : 'email.invalid');
  return '';
}

/** `Name <address>` parts, separated by semicolons. */
export function readCofounders({ text, note }: Cell): Cofounder[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', rest = ''] = part.split('<');
      const email = foldEmail(rest.replace('>', ''));
      if (email === null || name.trim() === '') note('warned', 'cofounder.unreadable', { words: part });
      return { ...readName(name.trim()), email };
    })
    .filter((cofounder) => cofounder.name !== '');
}

function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return !text.includes('@') && digits >= fewestPhoneDigits && !/\p{L}/u.test(text);
}
