import type { WeeklyHours } from '../../../../src/contract/shared/profile-facts.ts';
import { rangesOf, type WeekHours } from '../components/week-hours.ts';

/** Stored spans as whole hours of the week; a span that begins or ends within an hour counts where it fills the hour. */
export function toWeekHours(hours: WeeklyHours | null): number[] {
  const marked = (hours?.weekly ?? []).flatMap(({ day, fromMinute, toMinute }) => {
    const [from, to] = [Math.ceil(fromMinute / 60), Math.floor(toMinute / 60)];
    return Array.from({ length: Math.max(0, to - from) }, (_hour, index) => (day - 1) * 24 + from + index);
  });
  return [...new Set(marked)].sort((a, b) => a - b);
}

/** The marked hours as spans; spans kept from before that are no whole hours stay while their day was not touched. */
export function toWeekly(marked: WeekHours, before: WeeklyHours | null): WeeklyHours['weekly'] {
  const known = toWeekHours(before);
  const touched = (day: number): boolean => hoursOn(marked, day) !== hoursOn(known, day);
  const days = [1, 2, 3, 4, 5, 6, 7];
  return days.flatMap((day) =>
    touched(day) || before === null
      ? rangesOf(marked)
          .filter((range) => range.day === day - 1)
          .map(({ from, to }) => ({ day, fromMinute: from * 60, toMinute: to * 60 }))
      : before.weekly.filter((span) => span.day === day),
  );
}

const hoursOn = (marked: WeekHours, day: number): string =>
  marked.filter((hour) => Math.floor(hour / 24) === day - 1).join();
