import { assign } from '../../../src/engine/assignment/assign.ts';
import { assignStable } from '../../../src/engine/assignment/assign-stable.ts';
import type { AssignOptions, AssignProblem, LevelName } from '../../../src/engine/assignment/problem.ts';
import type { AssignResult } from '../../../src/engine/assignment/result.ts';
import { verifyResult } from '../../../src/engine/assignment/verify-result.ts';
import { randomProblem } from './random-problem.ts';

function solved(problem: AssignProblem, options: AssignOptions = {}): AssignResult {
  const result = assign(problem, options);
  if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

const table: AssignProblem = {
  scores: [
    [9, 5, 1],
    [8, 7, 2],
    [6, 3, 4],
  ],
  capacities: [1, 1, 1],
};

describe('the cost of a pin', () => {
  it('is what solving without it would change, and is proved again with the result', () => {
    let priced = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const problem = randomProblem(seed, { side: 6, top: seed % 2 === 0 ? 4 : 60, rules: true });
      const options = { fairness: seed % 3 === 0 };
      const result = solved(problem, options);
      for (const [at, { cost }] of result.pins.entries()) {
        const pins = (problem.pins ?? []).filter((_, other) => other !== at);
        const freed = solved({ ...problem, pins }, options);
        const value = ({ levels }: AssignResult, level: number) => levels[level]?.value ?? 0;
        const levels = [0, 1].map((level) => value(result, level) - value(freed, level));
        expect({ seed, at, cost }).toMatchObject({ cost: { coverage: levels[0], load: levels[1] } });
        expect(cost?.total).toBe(value(freed, 2) - value(result, 2));
        priced += 1;
      }
      expect(verifyResult(problem, result)).toEqual({ valid: true, objections: [] });
    }
    expect(priced).toBeGreaterThan(60);
  });

  it('is worked out by hand in the plain case, and objected to when it is told otherwise', () => {
    expect(solved({ ...table, pins: [[0, 0]] }).pins[0]?.cost).toEqual({ coverage: 0, load: 0, floor: 0, total: 0 });
    // Best is 9 + 7 + 4; with the pin 5 + 8 + 4.
    const pinned = { ...table, pins: [[0, 1]] as const };
    const result = solved(pinned);
    expect(result.pins).toEqual([
      { startup: 0, mentor: 1, score: 5, cost: { coverage: 0, load: 0, floor: 0, total: 3 } },
    ]);
    const cheaper = {
      ...result,
      pins: result.pins.map((pin) => ({ ...pin, cost: pin.cost && { ...pin.cost, total: 0 } })),
    };
    expect(verifyResult(pinned, cheaper).objections).toEqual(['pin_costs']);
  });
});

describe('why not the first', () => {
  it('names the level and the exact cost: pinned, the best assignment is worse by just that', () => {
    let asked = 0;
    const seen = new Set<string | null>();
    for (let seed = 1; seed <= 250; seed++) {
      const problem = randomProblem(seed, { side: 7, top: seed % 2 === 0 ? 4 : 60, rules: seed % 3 === 0 });
      const options = { fairness: false };
      const result = solved(problem, options);
      for (const { row, missedFirst } of result.startups) {
        if (missedFirst === null) continue;
        const { mentor, because, cost } = missedFirst;
        seen.add(because);
        if (because === 'full') continue;
        const pinned = assign({ ...problem, pins: [...(problem.pins ?? []), [row, mentor]] }, options);
        const told = pinned.status === 'refused' ? null : firstLoss(result, pinned);
        const said = { because, cost: because === 'tie' ? null : cost };
        expect({ seed, row, ...said }).toEqual({ seed, row, ...(told ?? { because: null, cost: 0 }) });
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(seen).toEqual(new Set(['coverage', 'load', 'score', 'tie', 'full']));
  });

  it('is coverage where somebody else would be left with nobody', () => {
    const scores = [
      [9, 5, null],
      [8, null, null],
      [1, null, 7],
    ];
    const { startups } = solved({ scores, capacities: [1, 1, 1] });
    expect(startups[0]?.missedFirst).toMatchObject({ mentor: 0, because: 'coverage', cost: 3, atLeast: false });
    expect(startups[2]?.missedFirst).toBeNull();
    const stable = assignStable({ scores, capacities: [1, 1, 1] });
    if (stable.status === 'refused') throw new Error('refused');
    expect(stable.startups[1]?.missedFirst).toMatchObject({ because: null });
  });
});

/** The first level on which one result is worse than another; the tie-break's own values differ by the pin's share. */
function firstLoss(before: AssignResult, after: AssignResult): { because: LevelName; cost: number | null } {
  const losses = before.levels.map(({ level, value }, at) => {
    const now = after.levels[at]?.value ?? 0;
    return { because: level, cost: level === 'score' ? value - now : now - value };
  });
  const loss = losses.slice(0, 3).find(({ cost }) => cost !== 0);
  return loss ?? { because: 'tie', cost: null };
}

describe('a report', () => {
  const told: AssignProblem = {
    ...table,
    parts: { names: ['fit', 'hours'], of: (i, j) => [1, ((table.scores as number[][])[i]?.[j] ?? 0) - 1] },
    groups: [
      { name: 'country', side: 'startup', labels: ['MX', 'US', 'MX'] },
      { name: 'country', side: 'mentor', labels: ['US', 'US', 'MX'] },
    ],
    previous: [
      [0, 1],
      [1, 0],
      [2, 2],
    ],
  };

  it('tells the parts of each pair, the spread over groups and what changed since the last run, and all of it is verified', () => {
    const result = solved(told);
    expect(result.partNames).toEqual(['fit', 'hours']);
    expect(result.startups.map(({ mentors }) => mentors[0]?.parts)).toEqual([
      [1, 8],
      [1, 6],
      [1, 3],
    ]);
    expect(result.spread).toMatchObject([
      { side: 'startup', label: 'MX', members: 2, matched: 2, places: 2, filled: 2, mean: 6.5 },
      { side: 'startup', label: 'US', members: 1, matched: 1, places: 1, filled: 1, mean: 7 },
      { side: 'mentor', label: 'MX', members: 1, filled: 1, mean: 4 },
      { side: 'mentor', label: 'US', members: 2, filled: 2, mean: 8 },
    ]);
    expect(result.changes).toEqual({
      kept: 1,
      startupsChanged: 2,
      added: [
        [0, 0],
        [1, 1],
      ],
      removed: [
        [0, 1],
        [1, 0],
      ],
    });
    expect(verifyResult(told, result)).toEqual({ valid: true, objections: [] });
    const kinder = { ...result, spread: result.spread.map((group) => ({ ...group, mean: 99 })) };
    expect(verifyResult(told, kinder).objections).toEqual(['report_differs']);
  });

  it('names parts that do not add up, and a group or an earlier pair that is none', () => {
    const odd = solved({ ...told, parts: { names: ['fit'], of: () => [5] } });
    expect(odd.warnings).toContainEqual(
      expect.objectContaining({ code: 'parts.do_not_add_up', row: 0, column: 0, value: '5', limit: 9 }),
    );
    const groups = [{ name: 'stage', side: 'startup' as const, labels: ['seed'] }];
    expect(assign({ ...table, groups })).toMatchObject({
      issues: [{ code: 'group.missing', side: 'group', row: 0, id: 'stage', value: 1, limit: 3 }],
    });
    expect(assign({ ...table, previous: [[0, 7]] })).toMatchObject({
      issues: [{ code: 'pair.out_of_range', side: 'previous', row: 0, value: '7', limit: 2 }],
    });
  });
});
