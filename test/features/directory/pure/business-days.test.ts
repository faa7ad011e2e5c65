import { readFileSync } from 'node:fs';
import { assert, integer, property } from 'fast-check';
import {
  addBusinessDays,
  answerBy,
  bothCountries,
  countWaitedDays,
  daysOff,
  isBusinessDay,
} from '../../../../src/features/directory/index.ts';
import type { Country } from '../../../../src/contract/directory/schema.ts';

const [, ...rows] = readFileSync(new URL('../../../fixtures/directory/holidays.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

describe('days off', () => {
  test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])('%i: every row of the law, in both countries', (year) => {
    for (const country of bothCountries) {
      const expected = rows.filter((row) => row[0] === country && row[1] === String(year)).map((row) => row.slice(2));
      const found = daysOff(country, year)
        .map((day) => [day.date, day.observed, day.id, day.name.en, day.name.es, day.basis])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
      expect(found).toEqual(expected);
    }
  });
});

describe('business days', () => {
  test('a wait is counted by the days that are worked in both countries, the first one too', () => {
    const waited = countWaitedDays({ now: new Date('2027-03-02T20:00:00Z'), zone: 'America/Mexico_City' });
    const days = ['2027-03-02T18:00:00Z', '2027-03-01T18:00:00Z', '2027-02-27T18:00:00Z', '2027-02-26T18:00:00Z'];
    expect(days.map((day) => waited(new Date(day)))).toEqual([1, 2, 2, 3]);
    // Asked in another order, and late in the evening where the calendar still says the day before.
    expect(waited(new Date('2027-03-02T05:00:00Z'))).toBe(2);
    expect(waited(new Date('2027-02-24T18:00:00Z'))).toBe(5);
  });

  test('over a weekend and a day off the first day goes on', () => {
    const waited = countWaitedDays({ now: new Date('2026-11-26T18:00:00Z'), zone: 'America/Chicago' });
    expect(waited(new Date('2026-11-26T17:00:00Z'))).toBe(1);
    expect(waited(new Date('2026-11-25T17:00:00Z'))).toBe(1);
  });

  test('a day off in one country is no joint business day', () => {
    expect(isBusinessDay('2026-11-26', ['US'])).toBe(false);
    expect(isBusinessDay('2026-11-26', ['MX'])).toBe(true);
    expect(isBusinessDay('2026-11-26')).toBe(false);
  });

  test('a Saturday 1 January takes the Friday of the year before in the United States only', () => {
    expect(isBusinessDay('2027-12-31', ['US'])).toBe(false);
    expect(isBusinessDay('2027-12-31', ['MX'])).toBe(true);
  });

  test('weekends and days off are stepped over, the first day is not counted', () => {
    expect(addBusinessDays('2026-11-25', 1)).toBe('2026-11-27');
    expect(addBusinessDays('2026-11-13', 5)).toBe('2026-11-23');
  });

  test.each([0, -1, 1.5, 1_001, Number.NaN])('%p days are refused', (days) => {
    expect(() => addBusinessDays('2026-11-25', days)).toThrow(RangeError);
  });

  test('a result is a business day, and one more day is always later', () => {
    assert(
      property(integer({ min: 0, max: 2_000 }), integer({ min: 1, max: 40 }), (offset, days) => {
        const start = new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
        const due = addBusinessDays(start, days);
        expect(isBusinessDay(due)).toBe(true);
        expect(addBusinessDays(start, days + 1) > due).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('answer by', () => {
  const cases = [
    { where: 'Hermosillo', from: '2026-11-24T20:00:00Z', days: 5, zone: 'America/Hermosillo', due: '2026-12-03T01' },
    {
      where: 'Austin, clocks change',
      from: '2026-10-30T15:00:00Z',
      days: 1,
      zone: 'America/Chicago',
      due: '2026-11-03T00',
    },
    {
      where: 'Tijuana, late evening',
      from: '2026-11-25T06:30:00Z',
      days: 1,
      zone: 'America/Tijuana',
      due: '2026-11-26T02',
    },
  ];
  test.each(cases)('$where', ({ from, days, zone, due }) => {
    expect(answerBy({ from: new Date(from), days, zone }).toISOString()).toBe(`${due}:00:00.000Z`);
  });

  test.each(['MX', 'US'] satisfies Country[])('never on a day off of %s', (country) => {
    const off = daysOff(country, 2026).map((day) => day.observed);
    for (const day of off) {
      const due = answerBy({ from: new Date(`${day}T12:00:00Z`), days: 1, zone: 'America/Monterrey' });
      expect(off).not.toContain(due.toISOString().slice(0, 10));
    }
  });
});
