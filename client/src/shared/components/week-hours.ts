/** Hours of a week, 0…167 from Monday 00:00 of the person's own clock, so that a change of clocks leaves them as marked. */
export type WeekHours = readonly number[];

export const hourOfWeek = (day: number, hour: number): number => day * 24 + hour;
const days = [0, 1, 2, 3, 4, 5, 6] as const;
const workingDays = [0, 1, 2, 3, 4] as const;

export interface HourRange {
  readonly day: number;
  /** First hour, 0…23. */
  readonly from: number;
  /** Hour at which it ends, 1…24. */
  readonly to: number;
}

const sorted = (hours: Iterable<number>): number[] => [...new Set(hours)].sort((one, other) => one - other);

/** Sets or clears some hours. */
export const markHours = (value: WeekHours, hours: readonly number[], isFree: boolean): number[] =>
  isFree ? sorted([...value, ...hours]) : sorted(value.filter((hour) => !hours.includes(hour)));

export const hoursOfDay = (value: WeekHours, day: number): number[] =>
  value.filter((hour) => Math.floor(hour / 24) === day).map((hour) => hour % 24);

/** Gives every working day the hours of this one. */
export function copyDay(value: WeekHours, day: number): number[] {
  const pattern = hoursOfDay(value, day);
  const kept = value.filter((hour) => Math.floor(hour / 24) > 4 || Math.floor(hour / 24) === day);
  return sorted([...kept, ...workingDays.flatMap((one) => pattern.map((hour) => hourOfWeek(one, hour)))]);
}

/** Neighbouring hours joined, day by day: what the sentence beside the grid says. */
export function rangesOf(value: WeekHours): HourRange[] {
  return days.flatMap((day) => {
    const ranges: { day: number; from: number; to: number }[] = [];
    for (const hour of sorted(hoursOfDay(value, day))) {
      const last = ranges.at(-1);
      if (last !== undefined && last.to === hour) last.to = hour + 1;
      else ranges.push({ day, from: hour, to: hour + 1 });
    }
    return ranges;
  });
}
