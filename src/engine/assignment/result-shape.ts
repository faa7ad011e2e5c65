import type { AssignResult } from './result.ts';

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isListOf = (value: unknown, holds: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isColumns = (value: unknown): boolean => isListOf(value, (column) => isListOf(column, isNumber));

const isGiven = (value: unknown): boolean =>
  isObject(value) && isNumber(value['mentor']) && isNumber(value['score']) && typeof value['pinned'] === 'boolean';
const isStartup = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value['row']) && isListOf(value['mentors'], isGiven);
const isLevel = (value: unknown): boolean => isObject(value) && isNumber(value['value']);
const isPin = (value: unknown): boolean => isObject(value) && (value['cost'] === null || isObject(value['cost']));

const isSettings = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['fairness'] === 'boolean' &&
  typeof value['tieBreak'] === 'boolean' &&
  (value['method'] === 'network-simplex' || value['method'] === 'shortest-paths') &&
  ['shortlist', 'maxPivots', 'seed'].every((key) => Number.isInteger(value[key]));

/** Whether what was read from somewhere has the parts of a result that a proof looks at; all other numbers are compared. */
export function isResultShaped(value: unknown): value is AssignResult {
  if (!isObject(value) || !isSettings(value['settings']) || !isObject(value['certificate'])) return false;
  const { potentials, refusal } = value['certificate'];
  return (
    isListOf(value['startups'], isStartup) &&
    isListOf(value['levels'], isLevel) &&
    isListOf(value['pins'], isPin) &&
    (value['floor'] === null || isNumber(value['floor'])) &&
    isColumns(potentials) &&
    (refusal === null || isColumns(refusal))
  );
}
