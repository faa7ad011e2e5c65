import { assign } from '../../../src/engine/assignment/assign.ts';
import type { AssignOptions, AssignProblem } from '../../../src/engine/assignment/problem.ts';
import type { AssignResult } from '../../../src/engine/assignment/result.ts';
import { verifyResult } from '../../../src/engine/assignment/verify-result.ts';
import { randomProblem } from './random-problem.ts';

function solved(problem: AssignProblem, options: AssignOptions = {}): AssignResult {
  const result = assign(problem, options);
  if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

const reread = (result: AssignResult): AssignResult => JSON.parse(JSON.stringify(result)) as AssignResult;

describe('verifyResult', () => {
  it('proves results again after a journey through JSON, and they are the same bytes each time', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const problem = randomProblem(seed, { side: 9, top: seed % 2 === 0 ? 5 : 80, rules: seed % 3 !== 0 });
      const options = { fairness: seed % 4 !== 0, tieBreak: seed % 5 !== 0, seed } as const;
      const result = solved(problem, options);
      expect({ seed, ...verifyResult(problem, reread(result)) }).toEqual({ seed, valid: true, objections: [] });
      expect(JSON.stringify(solved(problem, options))).toBe(JSON.stringify(result));
      expect(JSON.stringify(result)).not.toContain('null,null,null,null');
    }
  });

  it('proves results whose tries at a floor each found pairs outside a short list', () => {
    for (const seed of [111, 235]) {
      const problem = randomProblem(seed, { side: 60, top: 900, rules: false });
      for (const shortlist of [1, 2, 4]) {
        expect({ seed, shortlist, ...verifyResult(problem, solved(problem, { shortlist })) }).toMatchObject({
          seed,
          shortlist,
          valid: true,
        });
      }
    }
  });

  const problem: AssignProblem = {
    scores: [
      [9, 5, 1],
      [8, 7, 2],
      [6, 3, 4],
    ],
    capacities: [1, 1, 1],
  };

  it('objects to a worse assignment, whatever it claims', () => {
    const honest = solved(problem);
    const other = solved({ ...problem, pins: [[0, 2]] });
    const forged = { ...other, inputHash: honest.inputHash, certificate: honest.certificate };
    const startups = forged.startups.map((startup) => ({
      ...startup,
      mentors: startup.mentors.map((mentor) => ({ ...mentor, pinned: false })),
    }));
    expect(verifyResult(problem, { ...forged, startups }).objections).toContain('not_optimal');
  });

  it('objects to potentials that prove nothing', () => {
    const result = reread(solved(problem));
    const potentials = result.certificate.potentials.map((column) => column.map(() => 0));
    const forged = { ...result, certificate: { ...result.certificate, potentials } };
    expect(verifyResult(problem, forged).objections).toContain('not_optimal');
  });

  it('objects to a floor that could be higher, and to one that is not kept', () => {
    const result = reread(solved(problem));
    const lower = { ...result, floor: (result.floor ?? 0) - 1 };
    expect(verifyResult(problem, lower).objections).toContain('floor_not_kept');
    const bare = { ...result, certificate: { ...result.certificate, refusal: null } };
    expect(verifyResult(problem, bare).objections).toContain('floor_not_highest');
  });

  it('objects to another problem, to pairs that break a rule and to a number that does not follow', () => {
    const result = reread(solved(problem));
    expect(verifyResult({ ...problem, capacities: [1, 1, 2] }, result).objections).toEqual(['input_hash']);
    const twice = result.startups.map((startup) => ({ ...startup, mentors: result.startups[0]?.mentors ?? [] }));
    expect(verifyResult(problem, { ...result, startups: twice }).objections).toEqual(['pairs_break_a_rule']);
    const kinder = { ...result, totals: { ...result.totals, total: result.totals.total + 1 } };
    expect(verifyResult(problem, kinder).objections).toEqual(['report_differs']);
    expect(verifyResult(problem, { ...result, engineVersion: 'another' }).objections).toEqual(['engine_version']);
  });
});
