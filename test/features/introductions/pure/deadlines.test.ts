import { businessDaysLeft, countWait, dueAfter } from '../../../../src/features/introductions/deadlines.ts';
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
