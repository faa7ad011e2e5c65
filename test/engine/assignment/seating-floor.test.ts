import { assign } from '../../../src/engine/assignment/assign.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { seatingFloor } from '../../../src/engine/assignment/seating-floor.ts';
import { randomProblem } from './random-problem.ts';

describe('the floor at which startups can be seated', () => {
  it('is the floor that is proved where everyone wants one, whether all are served or not', () => {
    let short = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { scores, capacities } = randomProblem(seed, { side: 12, top: seed % 2 === 0 ? 8 : 900, rules: false });
      const problem = { scores, capacities };
      const result = assign(problem);
      if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
      const { served, startups } = result.totals;
      expect({ seed, found: seatingFloor(prepareInstance(problem, 1), served) }).toEqual({ seed, found: result.floor });
      short += served < startups ? 1 : 0;
      expect(seatingFloor(prepareInstance(problem, 1), served + 1)).toBeNull();
    }
    expect(short).toBeGreaterThan(60);
    expect(short).toBeLessThan(240);
  });

  it('counts the pins that serve somebody already', () => {
    const scores = [
      [9, 4],
      [8, 3],
    ];
    const problem = { scores, capacities: [2, 1], demands: [2, 1], pins: [[0, 1] as const] };
    expect(seatingFloor(prepareInstance(problem, 1), 2)).toBe(8);
    expect(assign(problem)).toMatchObject({ floor: 8 });
  });
});
