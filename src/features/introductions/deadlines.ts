import { answerBy, businessDaysLeft } from '../directory/index.ts';

/** Business days that a founder has for the reply to a question. */
export const replyDays = 5;

export interface Due {
  readonly dueAt: Date;
  /** The evening of the business day before; null where there is none in between. */
  readonly remindAt: Date | null;
}

/** When an answer given `days` business days is due, and when the answerer is reminded. `zone` is the answerer's. */
export function dueAfter({ now, days, zone }: { now: Date; days: number; zone: string }): Due {
  return {
    dueAt: answerBy({ from: now, days, zone }),
    remindAt: days > 1 ? answerBy({ from: now, days: days - 1, zone }) : null,
  };
}

/** The wait as a person counts it: the first business day after the asking is day 1 of `of`. */
export function countWait({ now, dueAt, zone, of }: { now: Date; dueAt: Date; zone: string; of: number }): {
  day: number;
  lateDays: number;
} {
  if (now > dueAt) return { day: of, lateDays: Math.max(1, businessDaysLeft({ now: dueAt, dueAt: now, zone })) };
  return { day: Math.min(of, Math.max(1, of - businessDaysLeft({ now, dueAt, zone }))), lateDays: 0 };
}
