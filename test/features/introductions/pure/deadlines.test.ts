import { businessDaysLeft } from '../../../../src/features/directory/index.ts';
import { countWait, dueAfter } from '../../../../src/features/introductions/deadlines.ts';
import { goOn, startClock, stopForReply, sweepDates } from '../../../../src/features/introductions/due-dates.ts';

const austin = 'America/Chicago';
const tuesday = new Date('2027-03-02T15:00:00Z');

test('when a request is made on a Tuesday with five business days, then it is due a week later at 18:00 of the answerer', () => {
  const { dueAt, remindAt } = dueAfter({ now: tuesday, days: 5, zone: austin });
  expect(dueAt.toISOString()).toBe('2027-03-10T00:00:00.000Z');
  expect(remindAt?.toISOString()).toBe('2027-03-09T00:00:00.000Z');
  expect(dueAfter({ now: tuesday, days: 1, zone: austin }).remindAt).toBeNull();
});

test('when days pass, then they are counted as people count them', () => {
  const { dueAt } = dueAfter({ now: tuesday, days: 5, zone: austin });
  const dayAt = (now: string) => countWait({ now: new Date(now), dueAt, zone: austin, of: 5 });
  expect(dayAt('2027-03-02T20:00:00Z')).toEqual({ day: 1, lateDays: 0 });
  expect(dayAt('2027-03-03T15:00:00Z').day).toBe(1);
  expect(dayAt('2027-03-06T15:00:00Z').day).toBe(3);
  expect(dayAt('2027-03-09T15:00:00Z').day).toBe(5);
  expect(dayAt('2027-03-11T15:00:00Z')).toEqual({ day: 5, lateDays: 2 });
  expect(businessDaysLeft({ now: dueAt, dueAt, zone: austin })).toBe(0);
});

test('when the mentor asks, then their days stand still and come back with the reply', () => {
  const mentorDue = startClock({ now: tuesday, days: 5, zone: austin });
  const wednesday = new Date('2027-03-03T15:10:00Z');
  const stopped = stopForReply({ mentorDue, startupDue: null }, { now: wednesday, startupZone: 'America/Mexico_City' });
  expect(stopped.mentorDue?.stoppedWithDays).toBe(4);
  expect(stopped.startupDue.dueAt.toISOString()).toBe('2027-03-11T00:00:00.000Z');
  const owedInPause = {
    state: 'asked',
    startupYes: true,
    mentorYes: false,
    questionSpent: true,
    isOverdue: false,
  } as const;
  expect(sweepDates(owedInPause, stopped).dueAt).toEqual(stopped.startupDue.dueAt);
  const later = goOn(stopped, new Date('2027-03-10T16:00:00Z'));
  expect(later.startupDue).toBeNull();
  // 15 March 2027 is a holiday in Mexico: Benito Juárez is observed on the third Monday.
  expect(later.mentorDue).toMatchObject({ of: 5, stoppedWithDays: null });
  expect(later.mentorDue?.dueAt.toISOString()).toBe('2027-03-17T23:00:00.000Z');
});

/** Five business days, each a working day in both countries, until 18:00 on the answerer's own clock. */
test.each([
  ['over a weekend', '2027-03-04T15:00:00Z', 'America/Chicago', '2027-03-12T00:00:00.000Z'],
  ['on a Saturday', '2027-03-06T15:00:00Z', 'America/Chicago', '2027-03-13T00:00:00.000Z'],
  ['Thanksgiving, of the one country', '2026-11-24T15:00:00Z', 'America/Mexico_City', '2026-12-03T00:00:00.000Z'],
  ['Benito Juárez observed, of the other', '2027-03-11T15:00:00Z', 'America/Detroit', '2027-03-19T22:00:00.000Z'],
  ['Christmas and New Year, of both', '2026-12-23T15:00:00Z', 'America/Phoenix', '2027-01-01T01:00:00.000Z'],
  ['the clocks change in one country', '2027-03-12T15:00:00Z', 'America/New_York', '2027-03-22T22:00:00.000Z'],
  ['a border city that follows the US', '2027-03-12T15:00:00Z', 'America/Ciudad_Juarez', '2027-03-23T00:00:00.000Z'],
  ['Sonora never changes', '2027-03-12T15:00:00Z', 'America/Hermosillo', '2027-03-23T01:00:00.000Z'],
])('when asked %s, then the answer is due on the fifth day that both countries work', (...[, now, zone, due]) => {
  expect(dueAfter({ now: new Date(now), days: 5, zone }).dueAt.toISOString()).toBe(due);
});
