import type { Introduction, Party } from '../../../../src/contract/introductions/schema.ts';

/** What somebody owes in one introduction, as its coordinator reads it. */
export interface QueueItem {
  readonly introduction: Introduction;
  readonly missing: 'answerRequest' | 'answerProposal' | 'replyQuestion';
  /** Who waits; null is the program itself, when nobody has said yes yet. */
  readonly waiting: Party | null;
  /** Who owes; null is both. */
  readonly owing: Party | null;
}

/** The open introductions of some programs as a queue: whoever is latest stands first, then the earliest date. Pure. */
export function toQueue(introductions: readonly Introduction[]): readonly QueueItem[] {
  return introductions.flatMap(toItem).toSorted(byLateness);
}

function toItem(introduction: Introduction): QueueItem[] {
  const { staff, state } = introduction;
  if (staff === null || (state !== 'pending' && state !== 'asked')) return [];
  const { startup, mentor, startupYesAt, mentorYesAt } = staff;
  if (state === 'asked') return [{ introduction, missing: 'replyQuestion', waiting: mentor, owing: startup }];
  const missing = introduction.origin === 'request' ? 'answerRequest' : 'answerProposal';
  if (startupYesAt !== null) return [{ introduction, missing, waiting: startup, owing: mentor }];
  if (mentorYesAt !== null) return [{ introduction, missing, waiting: mentor, owing: startup }];
  return [{ introduction, missing, waiting: null, owing: null }];
}

function byLateness(one: QueueItem, other: QueueItem): number {
  const late = (other.introduction.wait?.lateDays ?? 0) - (one.introduction.wait?.lateDays ?? 0);
  return late === 0 ? (one.introduction.dueAt ?? '9').localeCompare(other.introduction.dueAt ?? '9') : late;
}
