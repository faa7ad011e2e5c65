import { zonePlace } from '../../shared/format/zone-place.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Day, time and whose clock it is, above the title of a home page: every date below is on this clock. */
export function useHomeKicker(): string {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const { language, timeZone } = format.reader;
  return t('homes.kicker', { day: format.day(now), time: format.time(now), place: zonePlace(timeZone, language) });
}
