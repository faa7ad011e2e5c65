import { Temporal } from 'temporal-polyfill';

/** From nine in the evening until eight in the morning mail that can wait does. */
const quietFrom = 21;
const quietUntil = 8;

/** The moment itself by day; the next morning at eight on the reader's clock by night. */
export function afterQuietHours(at: Date, zone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  if (local.hour >= quietUntil && local.hour < quietFrom) return at;
  const day = local.hour >= quietFrom ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  const morning = day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(quietUntil) });
  return new Date(morning.epochMilliseconds);
}
