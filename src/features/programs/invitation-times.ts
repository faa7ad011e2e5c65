import { Temporal } from 'temporal-polyfill';
import { addBusinessDays } from '../directory/index.ts';
import type { InvitationTimes } from '../users/index.ts';

const morningHour = 9;

export interface InvitationWish {
  readonly when: 'now' | 'morning';
  readonly remindAfterDays: number | null;
}

/** What a coordinator wishes for everybody, on the clock of one time zone. */
export function timesOf({ when, remindAfterDays }: InvitationWish, now: Date, timeZone: string): InvitationTimes {
  const sendAt = when === 'now' ? null : morningAfter(now, 1, timeZone);
  const remindAt = remindAfterDays === null ? null : morningAfter(sendAt ?? now, remindAfterDays, timeZone);
  return { sendAt, remindAt };
}

/** 9:00 of the first day that is `days` or more days later there, and a working day in both countries. */
function morningAfter(from: Date, days: number, timeZone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = Temporal.PlainDate.from(addBusinessDays(today.add({ days: days - 1 }).toString(), 1));
  return new Date(day.toZonedDateTime({ timeZone, plainTime: { hour: morningHour } }).epochMilliseconds);
}
