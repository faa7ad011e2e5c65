import type { UnservedStartup } from '../../../../src/contract/insights/schema.ts';
import type { Introduction, Party } from '../../../../src/contract/introductions/schema.ts';

/** What somebody owes in one introduction, as its coordinator reads it. */
export interface OpenStep {
  readonly kind: 'introduction';
  readonly introduction: Introduction;
  readonly missing: 'answerRequest' | 'answerProposal' | 'replyQuestion';
  /** Who waits; null is the program itself, when nobody has said yes yet. */
  readonly waiting: Party | null;
  /** Who owes; null is both. */
  readonly owing: Party | null;
}

/** An admitted startup that waits for the coordinator: no date drives it, so that only this list remembers it. */
export interface LeftAlone {
  readonly kind: 'startup';
  readonly startup: UnservedStartup;
}

export type QueueItem = OpenStep | LeftAlone;

/** Open introductions, whoever is latest first, then the earliest date; then the startups left alone, the longest first. Pure. */
export function toQueue(
  introductions: readonly Introduction[],
  unserved: readonly UnservedStartup[],
): readonly QueueItem[] {
  return [
    ...introductions.flatMap(toStep).toSorted(byLateness),
    ...unserved.map((startup) => ({ kind: 'startup' as const, startup })),
  ];
}

export const keyOf = (item: QueueItem): string =>
  item.kind === 'startup' ? item.startup.startupId : item.introduction.id;

export const isLate = (item: QueueItem): boolean =>
  item.kind === 'introduction' && (item.introduction.wait?.lateDays ?? 0) > 0;

/** Whether somebody waits here; where nobody has said yes yet, only the program does. */
export const hasSomebodyWaiting = (item: QueueItem): boolean => item.kind === 'startup' || item.waiting !== null;

function toStep(introduction: Introduction): OpenStep[] {
  const { staff, state } = introduction;
  if (staff === null || (state !== 'pending' && state !== 'asked')) return [];
  const { startup, mentor, startupYesAt, mentorYesAt } = staff;
  const step = { kind: 'introduction', introduction } as const;
  if (state === 'asked') return [{ ...step, missing: 'replyQuestion', waiting: mentor, owing: startup }];
  const missing = introduction.origin === 'request' ? 'answerRequest' : 'answerProposal';
  if (startupYesAt !== null) return [{ ...step, missing, waiting: startup, owing: mentor }];
  if (mentorYesAt !== null) return [{ ...step, missing, waiting: mentor, owing: startup }];
  return [{ ...step, missing, waiting: null, owing: null }];
}

function byLateness(one: OpenStep, other: OpenStep): number {
  const late = (other.introduction.wait?.lateDays ?? 0) - (one.introduction.wait?.lateDays ?? 0);
  return late === 0 ? (one.introduction.dueAt ?? '9').localeCompare(other.introduction.dueAt ?? '9') : late;
}
