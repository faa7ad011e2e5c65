import { weeksOf } from '../../../../src/features/matching/matching-policy.ts';
import { matchingWeeks } from '../../../../src/features/matching/matching-weeks.ts';

const now = new Date('2026-11-27T12:00:00Z');
const running = { state: 'running', closesOn: '2026-03-01', endsOn: '2026-12-31' } as const;
const open = { state: 'open', closesOn: '2027-01-10', endsOn: '2027-06-30' } as const;

test('where one cohort runs and the next is open, calendars are compared over the weeks of both, in either order', () => {
  const both = matchingWeeks('2026-11-27', '2027-06-30').key;
  expect(weeksOf([running, open], now).key).toBe(both);
  expect(weeksOf([open, running], now).key).toBe(both);
});

test('a cohort alone has its own weeks, from when it starts to work', () => {
  expect(weeksOf([running], now).key).toBe(matchingWeeks('2026-11-27', '2026-12-31').key);
  expect(weeksOf([open], now).key).toBe(matchingWeeks('2027-01-10', '2027-06-30').key);
});

test('what has ended, is closed or only drafted says nothing; without any other it is a quarter', () => {
  const over = { state: 'matching', closesOn: '2026-01-01', endsOn: '2026-11-01' } as const;
  const closed = { ...open, state: 'closed' } as const;
  expect(weeksOf([over, open], now).key).toBe(weeksOf([open], now).key);
  expect(weeksOf([over, closed, { ...open, state: 'draft' }], now).key).toBe(
    matchingWeeks('2026-11-27', '2027-02-19').key,
  );
});
