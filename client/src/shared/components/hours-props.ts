import type { WeekHours } from './week-hours.ts';

export interface HoursProps {
  readonly value: WeekHours;
  /** What is stored: hours beyond it are shown as new. */
  readonly saved: WeekHours;
  readonly onChange: (value: number[]) => void;
}

export interface HoursViewProps extends HoursProps {
  /** The hours of the day that are shown. */
  readonly hours: readonly number[];
}
