import { assign } from '../../../src/engine/assignment/assign.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { seatingFloor } from '../../../src/engine/assignment/seating-floor.ts';
import { randomProblem } from './random-problem.ts';

describe('the floor at which all can be seated', () => {
  it('is the floor that is proved where everyone wants one and is served, and none where not all are', () => {
    let seated = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { scores, capacities } = randomProblem(seed, { side: 12, top: seed % 2 === 0 ? 8 : 900, rules: false });
      const problem = { scores, capacities };
      const result = assign(problem);
      if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
      const all = result.totals.served === result.totals.startups;
      const found = seatingFloor(prepareInstance(problem, 1));
      expect({ seed, found }).toEqual({ seed, found: all ? result.floor : null });
      seated += all ? 1 : 0;
    }
    expect(seated).toBeGreaterThan(60);
  });

  it('counts the pins that serve somebody already', () => {
    const scores = [
      [9, 4],
      [8, 3],
    ];
    const problem = { scores, capacities: [2, 1], demands: [2, 1], pins: [[0, 1] as const] };
    expect(seatingFloor(prepareInstance(problem, 1))).toBe(8);
    expect(assign(problem)).toMatchObject({ floor: 8 });
  });
});
