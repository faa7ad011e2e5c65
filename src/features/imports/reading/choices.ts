import type { Affiliation, VettingState } from '../../../contract/mentors/schema.ts';
import type { Crossing } from '../../../contract/startups/schema.ts';
import { foldedTokens } from '../../../platform/text/fold-text.ts';
import type { Cell } from './open-row.ts';

const yes = new Set('1 accept accepted acepta acepto aceptado afirmativo ok si true verdadero x y yes'.split(' '));
const no = new Set('0 false falso n negativo no'.split(' '));

/** Yes, no, or null when the cell says neither (an empty one too). */
export function yesOrNo(text: string): boolean | null {
  const [first = ''] = foldedTokens(text);
  if (yes.has(first)) return true;
  return no.has(first) ? false : null;
}

/** A yes that must be said: anything else counts as no, and words that say neither are warned about. */
export function readChoice({ text, note }: Cell): boolean {
  const choice = yesOrNo(text);
  if (choice === null && text !== '') note('warned', 'choice.unreadable');
  return choice === true;
}

const affiliations = {
  industry: ['industry', 'industria', 'company', 'empresa', 'private sector', 'sector privado'],
  academia: ['academia', 'academy', 'university', 'universidad', 'academico', 'academic'],
  public: ['public sector', 'sector publico', 'government', 'gobierno', 'public'],
  investor: ['investor', 'inversionista', 'inversion', 'fund', 'fondo', 'investment'],
} as const satisfies Record<Affiliation, readonly string[]>;

export function readAffiliation(cell: Cell): Affiliation | null {
  return readWord(cell, affiliations, 'affiliation.unknown');
}

const vettingWords = {
  vetted: ['vetted', 'verificado', 'verificada', 'approved', 'aprobado', 'aprobada'],
  pending: ['pending', 'pendiente', ''],
  'in-review': ['in review', 'en revision'],
  expired: ['expired', 'vencido', 'vencida', 'caducado', 'caducada'],
} as const satisfies Record<VettingState, readonly string[]>;

/** Whoever is not said to be vetted is pending, and cannot be matched until vetted. */
export function readVetting(cell: Cell): VettingState {
  return readWord(cell, vettingWords, 'vetting.unknown') ?? 'pending';
}

const noDirection = new Set([
  '',
  'none',
  'none yet',
  'not for now',
  'not yet',
  'no',
  'ninguna',
  'ninguna por ahora',
  'todavia no',
  'aun no',
]);
const mexico = ['mx', 'mexico'];
const unitedStates = ['us', 'usa', 'eeuu', 'ee', 'eua', 'estados', 'united'];

/** The border crossing wanted, from "MX→US", "México a Estados Unidos", "Not for now". */
export function readDirection({ text, note }: Cell): Crossing | null {
  const tokens = foldedTokens(text);
  if (noDirection.has(tokens.join(' '))) return 'none';
  const from = tokens.findIndex((token) => mexico.includes(token));
  const to = tokens.findIndex((token) => unitedStates.includes(token));
  if (from < 0 || to < 0) {
    note('warned', 'direction.unknown');
    return null;
  }
  return from < to ? 'mx-us' : 'us-mx';
}

function readWord<Choice extends string>(
  { text, note }: Cell,
  words: Readonly<Record<Choice, readonly string[]>>,
  code: 'affiliation.unknown' | 'vetting.unknown',
): Choice | null {
  const said = foldedTokens(text).join(' ');
  for (const [choice, meanings] of Object.entries<readonly string[]>(words)) {
    if (meanings.includes(said)) return choice as Choice;
  }
  if (said !== '') note('warned', code);
  return null;
}
