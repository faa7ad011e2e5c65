import * as fc from 'fast-check';
import { assign } from '../../../src/engine/assignment/assign.ts';
import { dualBound } from '../../../src/engine/assignment/dual-bound.ts';
import type { AssignProblem } from '../../../src/engine/assignment/problem.ts';
import type { AssignResult } from '../../../src/engine/assignment/result.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { solveInstance } from '../../../src/engine/assignment/solve-instance.ts';
import { verifyResult } from '../../../src/engine/assignment/verify-result.ts';

const numbers = [0, 1, -1, 2, 4, 0.5, -0, 1e9, 2 ** 31, 2 ** 53, 1e308, -1e300, NaN, Infinity, -Infinity];
const hostile = fc.oneof(
  fc.constantFrom<unknown>(...numbers, null, undefined, '', 'a', '__proto__', [], [[]], {}, true),
  fc.array(fc.constantFrom<unknown>(...numbers, null, 'a', [0, 0]), { maxLength: 4 }),
);

const problem: AssignProblem = {
  scores: [
    [5, 3, null],
    [4, 4, 2],
    [1, 9, 7],
  ],
  demands: [1, 2, 1],
  capacities: [1, 2, 1],
  minimums: [0, 1, 0],
  pins: [[1, 0]],
  forbidden: [[2, 0]],
  previous: [[0, 1]],
  quotas: [{ name: 'track', side: 'mentor', members: [0, 1], max: 2 }],
  groups: [{ name: 'country', side: 'startup', labels: ['MX', 'US', 'MX'] }],
  startupIds: ['a', 'b', 'c'],
  mentorIds: ['x', 'y', 'z'],
};

type Tree = { [key: string]: unknown };

/** Every place in a value that something else could stand at. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function withChange<Value>(value: Value, path: readonly string[], change: unknown): Value {
  const [key, ...rest] = path;
  if (key === undefined) return change as Value;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  (copy as Tree)[key] = withChange((value as Tree)[key], rest, change);
  return copy as Value;
}

const textOf = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'number' && !Number.isFinite(inner) ? 'NOT FINITE' : inner,
  );

function solved(): AssignResult {
  const result = assign(problem);
  if (result.status === 'refused') throw new Error('refused');
  return result;
}

/** What nothing depends on: how the work was done, and what was odd about the problem. */
const untold = new Set(['methodUsed', 'pivots', 'warnings']);

/** Other potentials may prove the same pairs, and other ways lead to them. */
const isDecided = ([key, inner]: readonly string[]) =>
  key !== 'certificate' && !['method', 'shortlist', 'maxPivots'].includes(inner ?? '');

describe('a problem with anything at any place', () => {
  const places = placesOf(problem).filter((path) => path.length > 0);

  it('is solved, or refused with codes and rows: nothing is thrown and nothing infinite comes out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, (path, change) => {
        const result = assign(withChange(problem, path, change));
        expect(textOf(result)).not.toContain('NOT FINITE');
        if (result.status !== 'refused') return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { code, row } of result.issues) {
          expect(typeof code).toBe('string');
          expect(Number.isInteger(row)).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
  });
});

describe('a file with anything at any place', () => {
  const result = solved();
  const places = placesOf(result).filter((path) => path.length > 0 && !untold.has(path[0] ?? ''));

  it('is proved only where it says the same', () => {
    expect(verifyResult(problem, result)).toEqual({ valid: true, objections: [] });
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, (path, change) => {
        const changed = withChange(result, path, change);
        const { valid } = verifyResult(problem, changed);
        // What a pin costs may be left untold: a run that is stopped meanwhile does.
        const isUntold = path[0] === 'pins' && path[2] === 'cost' && JSON.stringify(change) === 'null';
        const isFree = !isDecided(path) || isUntold || JSON.stringify(changed) === JSON.stringify(result);
        expect({ path, change, isAccepted: valid && !isFree }).toMatchObject({ isAccepted: false });
      }),
      { numRuns: 4000, seed: 6 },
    );
  });

  it('is an objection, not an exception, where the problem is odd too', () => {
    const ofProblem = placesOf(problem);
    fc.assert(
      fc.property(fc.constantFrom(...ofProblem), hostile, (path, change) => {
        const changed = withChange(problem, path, change);
        if (JSON.stringify(changed) === JSON.stringify(problem)) return;
        expect(Array.isArray(verifyResult(changed, result).objections)).toBe(true);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('potentials that would have to be rounded', () => {
  it('prove nothing', () => {
    const instance = prepareInstance(problem, 1);
    const { net } = solveInstance(instance, {}).run;
    const high = [new Float64Array(net.nodes).fill(2 ** 52)];
    expect(dualBound(instance, { net, potentials: high })).toEqual([-Infinity]);
  });
});
