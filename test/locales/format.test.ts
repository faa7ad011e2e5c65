import {
  formatBothClocks,
  formatCalendarDay,
  formatDay,
  formatHour,
  formatList,
  formatMoment,
  formatMoney,
  formatNumber,
  formatTime,
  formatWeekday,
  isoDay,
  type Reader,
} from '../../src/locales/format.ts';

const guadalajara: Reader = { language: 'es', timeZone: 'America/Mexico_City' };
const austin: Reader = { language: 'en', timeZone: 'America/Chicago' };
// Austin changes its clocks on 14 March 2027, Mexico does not.
const before = '2027-03-09T23:00:00Z';
const after = '2027-03-18T23:00:00Z';
const hard = '\u00A0';

test.each([
  ['Spanish, 24 hours', guadalajara, before, `17:00${hard}h`],
  ['English, 12 hours', austin, before, `5:00${hard}PM`],
  ['English before noon', austin, '2027-03-09T15:05:00Z', `9:05${hard}AM`],
  ['midnight in English', austin, '2027-03-10T06:00:00Z', `12:00${hard}AM`],
  ['midnight in Spanish', guadalajara, '2027-03-10T06:00:00Z', `0:00${hard}h`],
  ['Spanish with the 12-hour clock', { ...guadalajara, hourCycle: 'h12' as const }, before, `5:00${hard}p.${hard}m.`],
  ['English with the 24-hour clock', { ...austin, hourCycle: 'h24' as const }, before, '17:00'],
])('time of day: %s', (...[, reader, moment, expected]) => {
  expect(formatTime(moment, reader)).toBe(expected);
});

test('days carry their weekday, and the year only when asked', () => {
  expect(formatDay(before, guadalajara)).toBe('martes 9 de marzo');
  expect(formatDay(before, austin)).toBe('Tue 9 March');
  expect(formatDay(before, guadalajara, { year: true, weekday: false })).toBe('9 de marzo de 2027');
  expect(formatDay(before, austin, { year: true })).toBe('Tue 9 March 2027');
});

test('a calendar day stays the same day wherever it is read', () => {
  const tijuana: Reader = { language: 'es', timeZone: 'America/Tijuana' };
  expect(formatCalendarDay('2027-03-09', tijuana)).toBe('martes 9 de marzo');
  expect(formatCalendarDay('2027-03-09', { ...austin, timeZone: 'Pacific/Auckland' })).toBe('Tue 9 March');
});

test('a moment is a day and a time', () => {
  expect(formatMoment(before, guadalajara)).toBe(`martes 9 de marzo, 17:00${hard}h`);
});

describe('both clocks', () => {
  const inAustin = { timeZone: 'America/Chicago', name: 'Austin' };

  test('say the same hour once where they agree', () => {
    expect(formatBothClocks(before, guadalajara, inAustin)).toBe(`17:00${hard}h en Austin y para usted`);
  });

  test('say both where one country has changed its clocks', () => {
    expect(formatBothClocks(after, guadalajara, inAustin)).toBe(`18:00${hard}h en Austin · 17:00${hard}h para usted`);
    expect(formatBothClocks(after, austin, { timeZone: 'America/Mexico_City', name: 'Guadalajara' })).toBe(
      `5:00${hard}PM in Guadalajara · 6:00${hard}PM for you`,
    );
  });

  test('name the day of the other where it is another day', () => {
    const tokyo = { timeZone: 'Asia/Tokyo', name: 'Tokyo' };
    expect(formatBothClocks(before, austin, tokyo)).toBe(
      `Wed 10 March, 8:00${hard}AM in Tokyo · 5:00${hard}PM for you`,
    );
  });
});

test('money names its currency', () => {
  expect(formatMoney(1171, 'MXN', guadalajara)).toBe(`1,171.00${hard}MXN`);
  expect(formatMoney(1171, 'USD', austin)).toBe(`1,171.00${hard}USD`);
});

test('numbers follow the format locale, not the language of the sentences', () => {
  expect(formatNumber(99.2, guadalajara)).toBe('99.2');
  expect(formatNumber(12_345.5, { ...guadalajara, formatLocale: 'es-US' })).toBe('12,345.5');
});

test('lists, hours of the grid and names of days', () => {
  expect(formatList(['uno', 'dos', 'tres'], guadalajara)).toBe('uno, dos y tres');
  expect(formatList(['one', 'two', 'three'], austin)).toBe('one, two and three');
  expect(formatHour(17, austin)).toBe(`5${hard}PM`);
  expect(formatHour(17, guadalajara)).toBe(`17:00${hard}h`);
  expect(formatWeekday(0, austin, 'short')).toBe('Mon');
  expect(formatWeekday(6, guadalajara)).toBe('domingo');
});

test('the calendar day of an instant depends on the zone', () => {
  expect(isoDay('2027-03-10T05:30:00Z', 'America/Chicago')).toBe('2027-03-09');
  expect(isoDay('2027-03-10T05:30:00Z', 'America/New_York')).toBe('2027-03-10');
});
