import type { BothLanguages, Country } from '../../contract/directory/schema.ts';

type When =
  | { readonly month: number; readonly day: number }
  /** The nth such weekday of the month (1 Monday … 7 Sunday); -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number };

export interface HolidayRule {
  readonly country: Country;
  readonly id: string;
  readonly name: BothLanguages;
  readonly basis: string;
  readonly when: When;
  /** First year of the rule, and every how many years from then. */
  readonly fromYear: number;
  readonly everyYears: number;
}

const mondays = { weekday: 1 };

type Row = readonly [id: string, when: When, en: string, es: string, fraction?: string];

/** Rules of one law that hold every year. */
function rulesOf(law: Pick<HolidayRule, 'country' | 'basis' | 'fromYear'>, rows: readonly Row[]): HolidayRule[] {
  return rows.map(([id, when, en, es, fraction]) => ({
    ...law,
    id,
    name: { en, es },
    basis: fraction === undefined ? law.basis : `${law.basis} ${fraction}`,
    when,
    everyYears: 1,
  }));
}

/** The days off that both countries' laws set; Mexico does not move a day that falls on a weekend. */
export const holidayRules: readonly HolidayRule[] = [
  ...rulesOf({ country: 'MX', basis: 'LFT art. 74', fromYear: 2006 }, [
    ['ny', { month: 1, day: 1 }, 'New Year’s Day', 'Año Nuevo', 'I'],
    ['con', { month: 2, nth: 1, ...mondays }, 'Constitution Day', 'Día de la Constitución', 'II'],
    ['ju', { month: 3, nth: 3, ...mondays }, 'Birthday of Benito Juárez', 'Natalicio de Benito Juárez', 'III'],
    ['may', { month: 5, day: 1 }, 'Labor Day', 'Día del Trabajo', 'IV'],
    ['ind', { month: 9, day: 16 }, 'Independence Day', 'Día de la Independencia', 'V'],
    ['rev', { month: 11, nth: 3, ...mondays }, 'Revolution Day', 'Día de la Revolución', 'VI'],
    ['xm', { month: 12, day: 25 }, 'Christmas Day', 'Navidad', 'VIII'],
  ]),
  {
    country: 'MX',
    id: 'pef',
    name: { en: 'Transfer of the Federal Executive Power', es: 'Transmisión del Poder Ejecutivo Federal' },
    basis: 'LFT art. 74 VII',
    when: { month: 10, day: 1 },
    fromYear: 2024,
    everyYears: 6,
  },
  ...rulesOf({ country: 'US', basis: '5 U.S.C. 6103', fromYear: 2021 }, [
    ['ny', { month: 1, day: 1 }, 'New Year’s Day', 'Año Nuevo'],
    ['mlk', { month: 1, nth: 3, ...mondays }, 'Martin Luther King Jr. Day', 'Día de Martin Luther King Jr.'],
    [
      'wash',
      { month: 2, nth: 3, ...mondays },
      'Washington’s Birthday (Presidents’ Day)',
      'Natalicio de Washington (Día de los Presidentes)',
    ],
    ['mem', { month: 5, nth: -1, ...mondays }, 'Memorial Day', 'Día de los Caídos (Memorial Day)'],
    [
      'jun',
      { month: 6, day: 19 },
      'Juneteenth National Independence Day',
      'Día Nacional de la Independencia Juneteenth',
    ],
    ['jul', { month: 7, day: 4 }, 'Independence Day', 'Día de la Independencia'],
    ['lab', { month: 9, nth: 1, ...mondays }, 'Labor Day', 'Día del Trabajo'],
    ['col', { month: 10, nth: 2, ...mondays }, 'Columbus Day', 'Día de Colón'],
    ['vet', { month: 11, day: 11 }, 'Veterans Day', 'Día de los Veteranos'],
    ['thx', { month: 11, weekday: 4, nth: 4 }, 'Thanksgiving Day', 'Día de Acción de Gracias'],
    ['xm', { month: 12, day: 25 }, 'Christmas Day', 'Navidad'],
  ]),
];
