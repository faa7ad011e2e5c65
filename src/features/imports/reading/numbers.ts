import { capacityMax } from '../../../contract/mentors/schema.ts';
import { foldText } from '../../../platform/text/fold-text.ts';
import type { Cell } from './open-row.ts';

const whole = /^\d{1,6}$/;

/** A whole number within bounds, or null with a warning when the cell holds anything else. */
export function readWhole({ text, note }: Cell, { min, max }: { min: number; max: number }): number | null {
  if (text === '') return null;
  const number = whole.test(text) ? Number(text) : null;
  if (number !== null && number >= min && number <= max) return number;
  note('warned', 'number.unreadable');
  return null;
}

/** A mentor's places are a promise and have no default: anything but a whole number refuses the row. */
export function readCapacity({ text, note }: Cell): number {
  const capacity = whole.test(text) ? Number(text) : null;
  if (capacity !== null && capacity <= capacityMax) return capacity;
  if (capacity !== null) note('refused', 'capacity.too_many', { max: capacityMax });
  else note('refused', text === '' ? 'capacity.missing' : 'capacity.not_whole');
  return 0;
}

export interface RevenueBand {
  readonly currency: 'USD' | 'MXN';
  /** Amounts of twelve months; 0 to 0 is no revenue yet, null has no upper end. */
  readonly fromAmount: number;
  readonly toAmount: number | null;
}

const units: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mdp: 1e6,
  million: 1e6,
  millions: 1e6,
  millon: 1e6,
  millones: 1e6,
};
const nothing = new Set(['none', 'none yet', 'no revenue', 'sin ingresos', 'ninguno', 'aun no', 'todavia no', '0']);
const below = ['under', 'below', 'less', 'menos', 'hasta', 'up'];
const above = ['over', 'above', 'more', 'mas', 'desde'];

/** "25k-100k", "Over 5M", "2 a 10 millones", "Sin ingresos" in a column's currency. */
export function readRevenue({ text, note }: Cell, currency: RevenueBand['currency']): RevenueBand | null {
  const folded = foldText(text).replaceAll(',', '');
  if (folded === '') return null;
  if (nothing.has(folded)) return { currency, fromAmount: 0, toAmount: 0 };
  const amounts = amountsOf(folded);
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined) {
    note('warned', 'revenue.unreadable');
    return null;
  }
  if (amounts.length > 1) return { currency, fromAmount: first, toAmount: last };
  const words = folded.split(' ');
  if (words.some((word) => below.includes(word))) return { currency, fromAmount: 0, toAmount: first };
  const isOpen = words.some((word) => above.includes(word)) || folded.includes('+');
  return { currency, fromAmount: first, toAmount: isOpen ? null : first };
}

/** Amounts in order; one without a unit takes the unit of the next ("2 a 10 millones"). */
function amountsOf(folded: string): number[] {
  const found = [...folded.matchAll(/(\d+(?:\.\d+)?) ?([a-z]*)/g)].map(([, digits, word = '']) => ({
    amount: Number(digits),
    unit: units[word],
  }));
  return found.map(({ amount, unit }, at) => amount * (unit ?? found.slice(at).find((later) => later.unit)?.unit ?? 1));
}
