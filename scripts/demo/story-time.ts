import { Temporal } from 'temporal-polyfill';

/** The wall time of somebody who acts in the story, so many days before D: `at(-12, '16:20', 'America/Detroit')`. */
export type StoryTime = (day: number, time: string, zone: string) => Date;

const countingZone = 'America/Mexico_City';

/** D is the last Sunday on or before the first start: messages name weekdays, and these then hold. Nothing lies in the future. */
export function tellTimeFrom(firstStart: Date): { readonly at: StoryTime; readonly dayOf: (day: number) => string } {
  const today = Temporal.Instant.fromEpochMilliseconds(firstStart.getTime())
    .toZonedDateTimeISO(countingZone)
    .toPlainDate();
  const sunday = today.subtract({ days: today.dayOfWeek % 7 });
  return {
    at: (day, time, zone) => {
      const told = sunday
        .add({ days: day })
        .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
      return new Date(Math.min(told.epochMilliseconds, firstStart.getTime()));
    },
    dayOf: (day) => sunday.add({ days: day }).toString(),
  };
}
