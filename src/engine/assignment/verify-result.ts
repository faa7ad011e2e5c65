import { engineVersion } from '../engine-version.ts';
import { levelOutcomes, oddParts, settingsOf } from './assign.ts';
import { buildNetwork } from './build-network.ts';
import { checkProblem } from './check-problem.ts';
import { describeAssignment } from './describe-assignment.ts';
import { dualBound } from './dual-bound.ts';
import { floorOfPins } from './fairness-floor.ts';
import { inputHash } from './input-hash.ts';
import { hasRoom, prepareInstance, roomLeft, scoresOf, type Instance } from './instance.ts';
import type { Network } from './network.ts';
import { networkOfChoice } from './choice-network.ts';
import { choose, emptyChoice, emptyPairs, isChosen, type Choice } from './pair-list.ts';
import { pinCosts } from './pin-costs.ts';
import { LEVELS, type AssignProblem } from './problem.ts';
import { type AssignResult } from './result.ts';
import { isResultShaped } from './result-shape.ts';
import { FORBIDDEN } from './score-source.ts';
import { flowOfChoice } from './start-flow.ts';

/** What does not hold, from "another problem" to "not proved optimal". */
export type Objection =
  | 'malformed'
  | 'problem_refused'
  | 'engine_version'
  | 'settings'
  | 'input_hash'
  | 'certificate_shape'
  | 'pairs_break_a_rule'
  | 'not_optimal'
  | 'floor_not_kept'
  | 'floor_not_highest'
  | 'pin_costs'
  | 'parts_do_not_add_up'
  | 'report_differs';

export type Verification = { readonly valid: boolean; readonly objections: readonly Objection[] };

/**
 * Proves a result again from the problem and the result alone, without solving: the pairs keep every rule, their
 * costs equal the bound that the certificate's potentials give over *every* pair of the table, the floor is kept
 * and one more is shown to be impossible, and every reported number follows. A stopped run proves its levels'
 * bounds, not its optimality. Never throws, whatever was read from a file. O(n m); only what pins cost is solved again, once
 * for each.
 */
export function verifyResult(problem: AssignProblem, result: AssignResult): Verification {
  const refuse = (...objections: Objection[]): Verification => ({ valid: objections.length === 0, objections });
  if (!isResultShaped(result)) return refuse('malformed');
  if (checkProblem(problem, result.settings).length > 0) return refuse('problem_refused');
  if (result.engineVersion !== engineVersion) return refuse('engine_version');
  if (JSON.stringify(settingsOf(result.settings)) !== JSON.stringify(result.settings)) return refuse('settings');
  if (result.inputHash !== inputHash(problem, scoresOf(problem))) return refuse('input_hash');
  const instance = prepareInstance(problem, result.settings.seed);
  const choice = choiceOfResult(instance, result);
  if (choice === null) return refuse('pairs_break_a_rule');
  const net = networkOfChoice(instance, choice, result.floor ?? -Infinity);
  const potentials = columns(result.certificate.potentials, net);
  if (potentials === null) return refuse('certificate_shape');
  const flow = flowOfChoice(net, instance, choice);
  const costs = LEVELS.map((_, level) => {
    const cost = net.costs[level] as Float64Array;
    return flow.reduce((sum, units, a) => sum + (units === 0 ? 0 : units * (cost[a] as number)), 0);
  });
  const bound = dualBound(instance, { net, potentials });
  const objections: Objection[] = [];
  const wanted = result.settings.tieBreak ? LEVELS.length : LEVELS.length - 1;
  if (result.status === 'optimal') {
    if (bound.length !== wanted || bound.some((value, level) => value !== costs[level])) objections.push('not_optimal');
    objections.push(...checkFloor(instance, result, costs));
  }
  if (!tellsPins(problem, instance, result)) objections.push('pin_costs');
  const report = describeAssignment({ instance, net, choice, potentials, isProved: result.status === 'optimal' });
  if (oddParts(report).length > 0) objections.push('parts_do_not_add_up');
  const levels = levelOutcomes(instance, costs, bound);
  const claimed = Object.fromEntries(Object.keys(report).map((key) => [key, result[key as keyof typeof report]]));
  if (JSON.stringify(claimed) !== JSON.stringify(report) || JSON.stringify(levels) !== JSON.stringify(result.levels)) {
    objections.push('report_differs');
  }
  return refuse(...objections);
}

function tellsPins(problem: AssignProblem, instance: Instance, result: AssignResult): boolean {
  if (result.pins.length !== instance.pins.length) return false;
  const told = result.pins.filter(({ cost }) => cost !== null);
  if (told.length === 0) return true;
  const [coverage = 0, load = 0, total = 0] = result.levels.map(({ value }) => value);
  const again = pinCosts(problem, result.settings, { standing: { coverage, load, floor: result.floor, total } });
  return result.pins.every((pin, at) => pin.cost === null || JSON.stringify(pin) === JSON.stringify(again[at]));
}

/** The open pairs of a result, or null when they break a rule: rows, doubles, pins, demands, capacities, quotas. */
function choiceOfResult(instance: Instance, result: AssignResult): Choice | null {
  const choice = emptyChoice(instance);
  const load = new Int32Array(instance.m);
  let pinned = 0;
  for (const { row, mentors } of result.startups) {
    for (const { mentor, pinned: isPin } of mentors) {
      if (isPin) pinned++;
      if (isPin && (instance.pinsOf.get(row) ?? []).some((pin) => pin.mentor === mentor)) continue;
      if (isPin || !isAllowed(instance, row, mentor) || isChosen(choice, row, mentor)) return null;
      if ((choice.counts[row] as number) >= (instance.openDemand[row] as number)) return null;
      choose(choice, row, mentor);
      load[mentor] = (load[mentor] as number) + 1;
    }
  }
  const fits = load.every((units, j) => units <= (instance.capacity[j] as number));
  const quotas = [roomLeft(instance.startupQuotas, choice.counts), roomLeft(instance.mentorQuotas, load)];
  const fitsQuotas = quotas.every((forest) => forest.room.every((room) => room >= 0));
  return fits && fitsQuotas && pinned === instance.pins.length ? choice : null;
}

function isAllowed(instance: Instance, row: number, mentor: number): boolean {
  const inTable = row >= 0 && row < instance.n && mentor >= 0 && mentor < instance.m;
  if (!inTable || instance.open[mentor] === 0 || !hasRoom(instance.startupQuotas, row)) return false;
  return instance.scores.score(row, mentor) !== FORBIDDEN;
}

function columns(potentials: readonly (readonly number[])[], net: Network): Float64Array[] | null {
  const isWhole = potentials.every((column) => column.length === net.nodes && column.every(Number.isSafeInteger));
  return isWhole && potentials.length <= LEVELS.length ? potentials.map((column) => Float64Array.from(column)) : null;
}

function checkFloor(instance: Instance, result: AssignResult, costs: readonly number[]): Objection[] {
  if (!result.settings.fairness) return result.floor === null ? [] : ['floor_not_kept'];
  const worst = result.startups.reduce((least, { mentors }) => {
    return mentors.length === 0 ? least : Math.min(least, Math.max(...mentors.map((mentor) => mentor.score)));
  }, Infinity);
  if (worst === Infinity) return result.floor === null ? [] : ['floor_not_kept'];
  if (result.floor === null || worst !== result.floor) return ['floor_not_kept'];
  if (floorOfPins(instance) === result.floor) return [];
  const higher = buildNetwork(instance, emptyPairs(0), result.floor + 1);
  const potentials = columns(result.certificate.refusal ?? [], higher);
  if (potentials === null || potentials.length === 0) return ['floor_not_highest'];
  const bound = dualBound(instance, { net: higher, potentials: potentials.slice(0, 2) });
  const at = bound.findIndex((value, level) => value !== costs[level]);
  return at >= 0 && (bound[at] as number) > (costs[at] as number) ? [] : ['floor_not_highest'];
}
