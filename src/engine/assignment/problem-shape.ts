import type { AssignIssue } from './problem.ts';

type Holds = (value: unknown) => boolean;
type Unknown = Readonly<Record<string, unknown>>;

const isNumber: Holds = (value) => typeof value === 'number';
const isText: Holds = (value) => typeof value === 'string';
const isPair: Holds = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isGroupOf = (side: unknown): boolean => side === 'startup' || side === 'mentor';

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isListOf = (value: unknown, holds: Holds): boolean => Array.isArray(value) && value.every(holds);
const isQuota: Holds = (value) =>
  isObject(value) &&
  isText(value['name']) &&
  isGroupOf(value['side']) &&
  isNumber(value['max']) &&
  isListOf(value['members'], isNumber);
const isGrouping: Holds = (value) =>
  isObject(value) && isText(value['name']) && isGroupOf(value['side']) && isListOf(value['labels'], isText);

/** What each list of a problem holds. Missing numbers are told where their ranges are. */
const lists: readonly { key: string; side: AssignIssue['side']; holds: Holds }[] = [
  { key: 'demands', side: 'startup', holds: (value) => value === null || isNumber(value) },
  { key: 'minimums', side: 'mentor', holds: (value) => value === null || isNumber(value) },
  { key: 'pins', side: 'pin', holds: isPair },
  { key: 'forbidden', side: 'forbidden', holds: isPair },
  { key: 'previous', side: 'previous', holds: isPair },
  { key: 'quotas', side: 'quota', holds: isQuota },
  { key: 'groups', side: 'group', holds: isGrouping },
  { key: 'startupIds', side: 'startup', holds: isText },
  { key: 'mentorIds', side: 'mentor', holds: isText },
];

/** Lists that are none, and the first entry of each that is of another kind: whoever calls from a file is told where. */
export function checkLists(problem: object): AssignIssue[] {
  return lists.flatMap(({ key, side, holds }): AssignIssue[] => {
    const value: unknown = (problem as Unknown)[key];
    if (value === undefined) return [];
    const issue = { code: 'list.malformed', side, id: key } as const;
    if (!Array.isArray(value)) return [{ ...issue, row: 0, value: null }];
    // Holes count: a row left out is no entry.
    const row = Array.from(value as unknown[]).findIndex((entry) => !holds(entry));
    return row < 0 ? [] : [{ ...issue, row, value: null }];
  });
}
