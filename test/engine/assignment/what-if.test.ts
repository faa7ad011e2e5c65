import { assign } from '../../../src/engine/assignment/assign.ts';
import type { AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { denseScores } from '../../../src/engine/assignment/score-source.ts';
import { changedProblem, type Change } from '../../../src/engine/assignment/change.ts';
import { openAssignment } from '../../../src/engine/assignment/what-if.ts';
import { generator, randomProblem } from './random-problem.ts';

/** A problem with the solved mentors of each startup, as rows in order. */
function solvedFresh(problem: AssignProblem, fairness: boolean) {
  const result = assign(problem, { fairness });
  if (result.status === 'refused') return null;
  const mentors = result.startups.map((startup) =>
    startup.mentors.map(({ mentor }) => mentor).toSorted((a, b) => a - b),
  );
  return { mentors, total: result.totals.total, filled: result.totals.filled, floor: result.floor };
}

function randomChange(problem: AssignProblem, random: () => number): Change {
  const below = (count: number) => Math.floor(random() * count);
  const scores = problem.scores as (number | null)[][];
  const pair = [below(scores.length), below(problem.capacities.length)] as const;
  const kind = (['pin', 'forbid', 'place', 'capacity', 'scores'] as const)[below(5)];
  const places = problem.capacities[pair[1]] ?? 0;
  if (kind === 'place') return { kind: 'capacity', mentor: pair[1], capacity: Math.max(0, places + 2 * below(2) - 1) };
  if (kind === 'capacity') return { kind, mentor: pair[1], capacity: below(5) };
  if (kind !== 'scores') return { kind: kind ?? 'pin', pair };
  const fresh = scores.map((row, i) => row.map((score) => (i === pair[0] && score !== null ? below(40) : score)));
  return { kind, scores: fresh };
}

describe('what if', () => {
  const cases = [
    { name: 'small', side: 9, questions: 8, seeds: 60, fairness: false },
    { name: 'with a floor', side: 9, questions: 8, seeds: 90, fairness: true },
    {
      name: 'where pairs come in from outside a short list',
      side: 30,
      questions: 8,
      seeds: 30,
      fairness: false,
      shortlist: 1,
    },
    { name: 'with a floor and a short list', side: 24, questions: 8, seeds: 40, fairness: true, shortlist: 1 },
    { name: 'with guessed prices', side: 90, questions: 6, seeds: 8, fairness: false },
  ];
  it.each(cases)(
    'answers as solving anew would: $name',
    ({ side, questions, seeds, fairness, shortlist = 32 }) => {
      let answered = 0;
      for (let seed = 1; seed <= seeds; seed++) {
        const problem = randomProblem(seed, { side, top: seed % 2 === 0 ? 6 : 900, rules: seed % 3 === 0 });
        const open = openAssignment(problem, { fairness, shortlist });
        if ('status' in open) throw new Error(JSON.stringify(open.issues));
        const random = generator(seed);
        const before = open.result.startups.map(({ mentors }) =>
          mentors.map(({ mentor }) => mentor).toSorted((a, b) => a - b),
        );
        for (let at = 0; at < questions; at++) {
          const change = randomChange(problem, random);
          const answer = open.ask(change);
          const fresh = solvedFresh(changedProblem(problem, change), fairness);
          const after = before.map((mentors) => [...mentors]);
          const changes = answer.status === 'refused' ? [] : answer.changes;
          for (const { row, after: mentors } of changes) after[row] = [...mentors];
          const found =
            answer.status === 'refused'
              ? null
              : { mentors: after, total: answer.totalAfter, filled: answer.filledAfter, floor: answer.floorAfter };
          expect({ seed, change, found }).toEqual({ seed, change, found: fresh });
          answered += found === null ? 0 : 1;
        }
      }
      expect(answered).toBeGreaterThan(seeds);
    },
    120_000,
  );

  it('says who gains, who loses and what it costs', () => {
    const problem = {
      scores: [
        [9, 6],
        [8, 1],
      ],
      capacities: [1, 1],
    };
    const open = openAssignment(problem, { fairness: false });
    if ('status' in open) throw new Error('refused');
    expect(open.ask({ kind: 'pin', pair: [0, 0] })).toMatchObject({
      cost: 4,
      winners: 1,
      losers: 1,
      changes: [
        { row: 0, before: [1], after: [0], gain: 3 },
        { row: 1, before: [0], after: [1], gain: -7 },
      ],
    });
    expect(open.ask({ kind: 'capacity', mentor: 0, capacity: 2 })).toMatchObject({ cost: -3, losers: 0 });
    expect(open.ask({ kind: 'pin', pair: [0, 7] })).toMatchObject({ status: 'refused' });
  });

  it('looks at the table once for all questions that one unit on another way answers', () => {
    const random = generator(5);
    const [n, m] = [60, 60];
    const values = Int32Array.from({ length: n * m }, () => Math.floor(random() * 900));
    let rows = 0;
    const dense = denseScores(n, m, values);
    const scores = { ...dense, row: (i: number) => (rows++, dense.row(i)) };
    const open = openAssignment({ scores, capacities: Array<number>(m).fill(1) }, { fairness: false });
    if ('status' in open) throw new Error('refused');
    open.ask({ kind: 'forbid', pair: [0, 0] });
    rows = 0;
    for (let i = 0; i < n; i++) {
      const mentor = open.result.startups[i]?.mentors[0]?.mentor ?? 0;
      expect(open.ask({ kind: 'forbid', pair: [i, mentor] })).toMatchObject({ status: 'optimal' });
      expect(open.ask({ kind: 'pin', pair: [i, (mentor + 1) % m] })).toMatchObject({ status: 'optimal' });
      open.ask({ kind: 'capacity', mentor, capacity: 2 });
    }
    expect(rows).toBe(0);
  });

  it('refuses a mentor, or a table, that is not there', () => {
    const open = openAssignment({ scores: [[9, 6]], capacities: [1, 1] });
    if ('status' in open) throw new Error('refused');
    for (const mentor of [-1, 2, 0.5, NaN]) {
      expect(open.ask({ kind: 'capacity', mentor, capacity: 1 })).toMatchObject({
        status: 'refused',
        issues: [{ code: 'capacity.missing', row: mentor }],
      });
    }
    for (const scores of [
      [
        [9, 6],
        [1, 2],
      ],
      [[9]],
      denseScores(2, 2, new Int32Array(4)),
    ]) {
      expect(open.ask({ kind: 'scores', scores })).toMatchObject({
        status: 'refused',
        issues: [{ code: 'scores.shape' }],
      });
    }
    expect(open.ask({ kind: 'capacity', mentor: 0, capacity: -1 })).toMatchObject({
      status: 'refused',
      issues: [{ code: 'capacity.out_of_range', row: 0 }],
    });
  });

  it('tells a listener of what is solved again, and stops when it says no', () => {
    const problem = randomProblem(3, { side: 12, top: 50, rules: false });
    const heard: string[] = [];
    let goesOn = true;
    const open = openAssignment(problem, { onProgress: ({ level }) => heard.push(level) > 0 && goesOn });
    if ('status' in open) throw new Error('refused');
    expect(open.result.status).toBe('optimal');
    expect(heard).toContain('score');
    goesOn = false;
    expect(open.ask({ kind: 'scores', scores: problem.scores })).toMatchObject({ status: 'stopped' });
  });

  it('leaves the solved assignment as it was', () => {
    const problem = randomProblem(3, { side: 12, top: 50, rules: false });
    const open = openAssignment(problem, { fairness: false });
    if ('status' in open) throw new Error('refused');
    const first = open.ask({ kind: 'forbid', pair: [0, 0] });
    open.ask({ kind: 'pin', pair: [1, 1] });
    expect(open.ask({ kind: 'forbid', pair: [0, 0] })).toEqual(first);
  });
});
