import { useMemo } from 'react';
import { languageTags, type LanguageCode } from '../../../../src/locales/languages.ts';
import { useDirectory } from '../directory/use-directory.ts';
import { zonePlace } from '../format/zone-place.ts';
import { useLanguage } from '../i18n/language-provider.tsx';

interface ZoneOption {
  readonly value: string;
  readonly label: string;
}

/** The zones of both countries by the city they are called by, and the one in use even when it is elsewhere. */
export function useZoneOptions(current: string): readonly ZoneOption[] {
  const { directory } = useDirectory();
  const { language } = useLanguage();
  return useMemo(() => {
    const zones = new Set([current, ...directory.places.map(({ timeZone }) => timeZone)]);
    return [...zones]
      .map((zone) => ({ value: zone, label: `${zonePlace(zone, language)}, ${zoneName(zone, language)}` }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  }, [directory, current, language]);
}

/** "Central Time", "hora central": what people call the clock, whatever the season. */
function zoneName(timeZone: string, language: LanguageCode): string {
  const format = new Intl.DateTimeFormat(languageTags[language], { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
