import type { AssignIssue, ConflictRule } from '../../src/engine/index.ts';
import type { SolveAnswer, SolveProgress } from './solve-thread.ts';

/** A line whenever something new is known. */
export function createProgressLines(write: (line: string) => void): (progress: SolveProgress) => void {
  let last = '';
  return (progress) => {
    const line = 'level' in progress ? ofPlan(progress) : ofProgram(progress);
    if (line !== last) write(line);
    last = line;
  };
}

function ofPlan({ level, floor, value, bound, gap }: Extract<SolveProgress, { level: unknown }>): string {
  const now = bound === null ? `${level} ${value}` : `${level} ${value}, at best ${bound}, gap ${gap}`;
  return floor === null ? now : `with nobody below ${floor}: ${now}`;
}

function ofProgram({ stage, value, bound }: Extract<SolveProgress, { stage: unknown }>): string {
  return [stage, value, bound === null ? null : `at best ${bound}`].filter((part) => part !== null).join(' ');
}

/** What came out, in a few lines; issues are thrown as one message. */
export function tellAnswer(answer: SolveAnswer): string {
  switch (answer.kind) {
    case 'plan': {
      const { totals, status, pivots } = answer.run.result;
      return `${status} after ${pivots} pivots: ${totals.served} of ${totals.startups} served, ${totals.total} points.`;
    }
    case 'sums': {
      const { status, floor, bound, total, totalBound } = answer.result;
      return `${status}: nobody who is served below ${floor} in all (at best ${bound}), ${total} points (at best ${totalBound}).`;
    }
    case 'teams': {
      const { status, bothSides, bothSidesBound, total, covered, pointsBound } = answer.result;
      return `${status}: ${bothSides} teams on both sides (at best ${bothSidesBound}), ${total} points and ${covered} for needs covered together (at best ${pointsBound} in all).`;
    }
    case 'conflict': {
      const { status, rules } = answer.result;
      if (status === 'possible') return 'Everything can be had.';
      return [`${status}: these contradict each other.`, ...rules.map(tellRule)].join('\n');
    }
    case 'refused':
      throw new Error(answer.issues.map(tellIssue).join('\n'));
  }
}

function tellRule({ kind, row, id, value, giveWayBy }: ConflictRule): string {
  const way = giveWayBy === null ? 'changing it alone does not help' : `give way by ${giveWayBy}`;
  return `${kind} of ${id} (row ${row}) is ${value}: ${way}`;
}

const tellIssue = ({ code, side, row, value, limit }: AssignIssue): string =>
  `${code}: ${side} ${row} has ${value}, limit ${limit}`;
