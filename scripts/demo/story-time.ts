import { Temporal } from 'temporal-polyfill';

/** The wall time of somebody who acts in the story, so many days before D: `at(-12, '16:20', 'America/Detroit')`. */
export type StoryTime = (day: number, time: string, zone: string) => Date;

const countingZone = 'America/Mexico_City';

/**
 * D is the last Sunday on or before the first start: messages name weekdays, and these then hold. What waits for somebody is
 * told in days before the first start instead, so that its date lies ahead on whatever day the demo begins. Nothing lies in
 * the future.
 */
export function tellTimeFrom(firstStart: Date): {
  readonly at: StoryTime;
  readonly today: StoryTime;
  /** As `today`, moved from a weekend to the Monday after it: five business days later lies ahead. */
  readonly workday: StoryTime;
  readonly dayOf: (day: number) => string;
} {
  const today = Temporal.Instant.fromEpochMilliseconds(firstStart.getTime())
    .toZonedDateTimeISO(countingZone)
    .toPlainDate();
  const sunday = today.subtract({ days: today.dayOfWeek % 7 });
  const moment = (date: Temporal.PlainDate, time: string, zone: string): Date => {
    const told = date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
    return new Date(Math.min(told.epochMilliseconds, firstStart.getTime()));
  };
  return {
    at: (day, time, zone) => moment(sunday.add({ days: day }), time, zone),
    today: (day, time, zone) => moment(today.add({ days: day }), time, zone),
    workday: (day, time, zone) => moment(offWeekend(today.add({ days: day })), time, zone),
    dayOf: (day) => sunday.add({ days: day }).toString(),
  };
}

const offWeekend = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date;
