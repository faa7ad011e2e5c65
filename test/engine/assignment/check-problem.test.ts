import * as fc from 'fast-check';
import { assign } from '../../../src/engine/assignment/assign.ts';
import type { AssignProblem, AssignOptions } from '../../../src/engine/assignment/problem.ts';
import { denseScores } from '../../../src/engine/assignment/score-source.ts';

const fine: AssignProblem = {
  scores: [
    [5, 3],
    [4, null],
  ],
  capacities: [1, 1],
};

function codesOf(problem: AssignProblem, options: AssignOptions = {}) {
  const result = assign(problem, options);
  return result.status === 'refused' ? result.issues : result.status;
}

describe('input that cannot be used', () => {
  const cases: [string, Partial<AssignProblem>, object][] = [
    ['no startup', { scores: [] }, { code: 'startups.empty', limit: 1 }],
    ['no mentor', { scores: [[], []], capacities: [] }, { code: 'mentors.empty' }],
    ['a short row', { scores: [[1, 2], [3]] }, { code: 'scores.shape', row: 1, value: 1, limit: 2 }],
    [
      'NaN',
      {
        scores: [
          [1, 2],
          [3, Number.NaN],
        ],
      },
      { code: 'score.not_integer', row: 1, column: 1, value: 'NaN' },
    ],
    [
      'a fraction',
      {
        scores: [
          [1, 0.5],
          [3, 1],
        ],
      },
      { code: 'score.not_integer', row: 0, column: 1, value: 0.5 },
    ],
    [
      'a huge score',
      {
        scores: [
          [1, 2e9],
          [3, 1],
        ],
      },
      { code: 'score.out_of_range', row: 0, column: 1, limit: 1e9 },
    ],
    ['demand 4', { demands: [1, 4] }, { code: 'demand.out_of_range', row: 1, value: 4, limit: 3 }],
    ['demand 0', { demands: [0, 1] }, { code: 'demand.out_of_range', row: 0, value: 0, limit: 1 }],
    ['a demand too few', { demands: [1] }, { code: 'demand.missing', row: 1 }],
    ['a negative capacity', { capacities: [1, -1] }, { code: 'capacity.out_of_range', row: 1, value: -1, limit: 0 }],
    ['a capacity of NaN', { capacities: [Number.NaN, 1] }, { code: 'capacity.out_of_range', row: 0, value: 'NaN' }],
    ['a minimum above', { minimums: [2, 0] }, { code: 'minimum.above_capacity', row: 0, value: 2, limit: 1 }],
    ['doubled names', { startupIds: ['a', 'a'] }, { code: 'id.duplicate', side: 'startup', row: 1, id: 'a', value: 0 }],
    ['too few names', { mentorIds: ['a'] }, { code: 'id.missing', side: 'mentor', value: 1, limit: 2 }],
    ['a pin outside', { pins: [[0, 2]] }, { code: 'pair.out_of_range', side: 'pin', row: 0, column: 1, limit: 1 }],
    ['a forbidden pair outside', { forbidden: [[9, 0]] }, { code: 'pair.out_of_range', side: 'forbidden', column: 0 }],
    ['a pin on no pair', { pins: [[1, 1]] }, { code: 'pin.forbidden', row: 0, value: 1, column: 1 }],
    ['a pin that is banned', { pins: [[0, 1]], forbidden: [[0, 1]] }, { code: 'pin.forbidden', row: 0 }],
    [
      'pins above demand',
      {
        pins: [
          [0, 0],
          [0, 1],
        ],
      },
      { code: 'pin.above_demand', row: 0, value: 2, limit: 1 },
    ],
    [
      'pins above capacity',
      {
        pins: [
          [0, 0],
          [1, 0],
        ],
      },
      { code: 'pin.above_capacity', row: 0, value: 2, limit: 1 },
    ],
    [
      'a pin twice',
      {
        demands: [2, 1],
        pins: [
          [0, 0],
          [0, 0],
        ],
      },
      { code: 'pin.duplicate', row: 1 },
    ],
    [
      'pins above a quota',
      { pins: [[0, 0]], quotas: [{ name: 'q', side: 'mentor', members: [0], max: 0 }] },
      { code: 'pin.above_quota', id: 'q', value: 1, limit: 0 },
    ],
    [
      'crossing quotas',
      {
        scores: [[1, 2, 3]],
        capacities: [1, 1, 1],
        quotas: [
          { name: 'a', side: 'mentor', members: [0, 1], max: 1 },
          { name: 'b', side: 'mentor', members: [1, 2], max: 1 },
        ],
      },
      { code: 'quota.crossing', row: 1, id: 'b', value: 'a' },
    ],
  ];
  it.each(cases)('%s is named with its row and limit', (_, change, issue) => {
    expect(codesOf({ ...fine, ...change })).toEqual(expect.arrayContaining([expect.objectContaining(issue)]));
  });

  it('names an option that is out of range', () => {
    expect(codesOf(fine, { shortlist: 0 })).toEqual([expect.objectContaining({ code: 'option.out_of_range' })]);
  });

  it('is solved around where only a demand cannot be met', () => {
    const result = assign({ ...fine, demands: [1, 3], capacities: [2, 2] });
    if (result.status === 'refused') throw new Error('refused');
    expect(result.warnings).toEqual([
      expect.objectContaining({ code: 'demand.unmeetable', row: 1, value: 3, limit: 1 }),
    ]);
    expect(result.startups[1]).toMatchObject({ unmet: 2, unmetReason: 'too_few_eligible_mentors', unmetLimit: 1 });
  });
});

describe('any numbers at all', () => {
  const wild = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double(), fc.constant(null), fc.constant(Number.NaN));
  const problems = fc.record({
    scores: fc.array(fc.array(wild, { minLength: 0, maxLength: 4 }), { maxLength: 4 }),
    demands: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double()), { maxLength: 4 }),
    capacities: fc.array(fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double()), { maxLength: 4 }),
    pins: fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.double()), { maxLength: 2 }),
  });

  it('never make it throw, and never bring a NaN out', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const text = JSON.stringify(assign(problem), (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
        );
        expect(text).not.toContain('NOT FINITE');
      }),
      { numRuns: 1500, seed: 4 },
    );
  });

  it('one startup and 20,000 mentors are an ordinary problem', () => {
    const values = Int32Array.from({ length: 20_000 }, (_, j) => (j * 7919) % 20_011);
    const result = assign({ scores: denseScores(1, 20_000, values), capacities: Array<number>(20_000).fill(1) });
    if (result.status === 'refused') throw new Error('refused');
    expect(result.totals).toMatchObject({ served: 1, filled: 1, total: values.reduce((a, b) => Math.max(a, b)) });
  });
});
