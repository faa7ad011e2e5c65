import { array, assert, constantFrom, property } from 'fast-check';
import {
  isOpenState,
  owing,
  refusalOf,
  standingAfter,
  type Act,
  type Move,
  type Standing,
} from '../../../../src/features/introductions/lifecycle.ts';

const request: Standing = {
  state: 'pending',
  startupYes: true,
  mentorYes: false,
  questionSpent: false,
  isOverdue: false,
};
const proposal: Standing = { ...request, startupYes: false };
const asked: Standing = { ...request, state: 'asked', questionSpent: true };

const table: [string, Standing, Move, string | null][] = [
  ['a mentor accepts a request', request, { by: 'mentor', act: 'accept' }, null],
  ['a founder accepts their own request', request, { by: 'startup', act: 'accept' }, 'introduction.already_answered'],
  ['a founder accepts a proposal', proposal, { by: 'startup', act: 'accept' }, null],
  ['a founder declines a proposal', proposal, { by: 'startup', act: 'decline' }, null],
  ['a founder declines their own request', request, { by: 'startup', act: 'decline' }, 'introduction.already_answered'],
  ['a founder withdraws a request', request, { by: 'startup', act: 'withdraw' }, null],
  [
    'a mentor withdraws what they never agreed to',
    request,
    { by: 'mentor', act: 'withdraw' },
    'introduction.not_yours_to_answer',
  ],
  ['a mentor asks first', request, { by: 'mentor', act: 'ask' }, null],
  ['a founder asks first', request, { by: 'startup', act: 'ask' }, 'introduction.not_yours_to_answer'],
  [
    'a mentor asks twice',
    { ...request, questionSpent: true },
    { by: 'mentor', act: 'ask' },
    'introduction.question_spent',
  ],
  ['a mentor accepts while the clock stands', asked, { by: 'mentor', act: 'accept' }, 'introduction.waits_for_reply'],
  ['a mentor declines while the clock stands', asked, { by: 'mentor', act: 'decline' }, null],
  ['a founder replies', asked, { by: 'startup', act: 'reply' }, null],
  ['a mentor replies', asked, { by: 'mentor', act: 'reply' }, 'introduction.not_yours_to_answer'],
  ['a founder replies unasked', request, { by: 'startup', act: 'reply' }, 'introduction.not_asked'],
  ['a coordinator takes a proposal back', proposal, { by: 'coordinator', act: 'withdraw' }, null],
  [
    'a coordinator answers for somebody',
    proposal,
    { by: 'coordinator', act: 'accept' },
    'introduction.not_yours_to_answer',
  ],
  ['a yes after the date', { ...request, isOverdue: true }, { by: 'mentor', act: 'accept' }, 'introduction.closed'],
  ['a no after the date', { ...request, isOverdue: true }, { by: 'mentor', act: 'decline' }, null],
  [
    'anything after the end',
    { ...request, state: 'expired' },
    { by: 'startup', act: 'withdraw' },
    'introduction.closed',
  ],
];

test.each(table)('when %s', (...row) => {
  const [, standing, move, refusal] = row;
  expect(refusalOf(standing, move)).toBe(refusal);
});

const moves: Move[] = (['startup', 'mentor', 'coordinator'] as const).flatMap((by) =>
  (['accept', 'ask', 'reply', 'decline', 'withdraw'] as Act[]).map((act) => ({ by, act })),
);

test('when any moves follow each other, then nothing leaves an end, a yes is never lost, and only two make a success', () => {
  assert(
    property(constantFrom(request, proposal), array(constantFrom(...moves), { maxLength: 12 }), (start, tried) => {
      let standing = start;
      let questions = 0;
      for (const move of tried) {
        if (refusalOf(standing, move) !== null) continue;
        expect(isOpenState(standing.state)).toBe(true);
        const next = standingAfter(standing, move);
        if (move.act === 'ask') questions += 1;
        expect(next.startupYes || !standing.startupYes).toBe(true);
        expect(next.mentorYes || !standing.mentorYes).toBe(true);
        expect(next.state === 'accepted').toBe(next.startupYes && next.mentorYes && isOpenState(standing.state));
        // Somebody always owes the next step while it is open: silence has an owner.
        expect(owing(next).length > 0).toBe(isOpenState(next.state));
        standing = next;
      }
      expect(questions).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2_000 },
  );
});
