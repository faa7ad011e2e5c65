import { Temporal } from 'temporal-polyfill';

export const dayMinutes = 24 * 60;
export const weekMinutes = 7 * dayMinutes;

const midnights = new Map<string, Map<number, number>>();

const dateOf = (epochDay: number): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: epochDay });

/**
 * When a calendar day begins in a zone, in minutes since 1970 UTC. `epochDay` counts days since 1970-01-01. Kept for good:
 * thousands of profiles ask for the same few days. Errors: RangeError for a zone that this runtime does not know.
 */
export function midnightOf(zone: string, epochDay: number): number {
  let ofZone = midnights.get(zone);
  if (ofZone === undefined) midnights.set(zone, (ofZone = new Map()));
  const known = ofZone.get(epochDay);
  if (known !== undefined) return known;
  const start = dateOf(epochDay).toZonedDateTime({ timeZone: zone });
  const minute = Math.round(start.epochMilliseconds / 60_000);
  ofZone.set(epochDay, minute);
  return minute;
}

/**
 * The instant of a wall-clock minute of a day in a zone, in minutes since 1970 UTC. 1,440 is the day's end. On the two days a
 * year when clocks change, a minute that does not exist moves on and one that exists twice is the first.
 */
export function instantOf(zone: string, epochDay: number, minuteOfDay: number): number {
  const start = midnightOf(zone, epochDay);
  if (minuteOfDay >= dayMinutes) return midnightOf(zone, epochDay + 1);
  if (midnightOf(zone, epochDay + 1) - start === dayMinutes) return start + minuteOfDay;
  const time = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
  const moment = dateOf(epochDay).toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return Math.round(moment.epochMilliseconds / 60_000);
}
