import { useMemo } from 'react';
import * as format from '../../../../src/locales/format.ts';
import type { Moment, Place, Reader } from '../../../../src/locales/format.ts';
import { useLanguage } from '../i18n/language-provider.tsx';
import { useSession } from '../session/session-provider.tsx';
import { deviceTimeZone } from './device-time-zone.ts';

/** How the person at this screen reads times and numbers: their language and, signed in, their own time zone and clock. */
export function useReader(): Reader {
  const { language } = useLanguage();
  const { me } = useSession();
  const timeZone = me?.timeZone ?? deviceTimeZone();
  const hourCycle = me?.hourCycle ?? null;
  return useMemo(() => ({ language, timeZone, hourCycle }), [language, timeZone, hourCycle]);
}

/** The formats of src/locales/format.ts with the reader already in them. */
export function useFormat() {
  const reader = useReader();
  return useMemo(
    () => ({
      reader,
      time: (moment: Moment) => format.formatTime(moment, reader),
      day: (moment: Moment, options?: { year?: boolean; weekday?: boolean }) =>
        format.formatDay(moment, reader, options),
      calendarDay: (day: string, options?: { year?: boolean; weekday?: boolean }) =>
        format.formatCalendarDay(day, reader, options),
      moment: (moment: Moment) => format.formatMoment(moment, reader),
      bothClocks: (moment: Moment, other: Place) => format.formatBothClocks(moment, reader, other),
      hour: (hour: number) => format.formatHour(hour, reader),
      money: (amount: number, currency: 'MXN' | 'USD') => format.formatMoney(amount, currency, reader),
      number: (value: number, options?: Intl.NumberFormatOptions) => format.formatNumber(value, reader, options),
      list: (items: readonly string[]) => format.formatList(items, reader),
    }),
    [reader],
  );
}
