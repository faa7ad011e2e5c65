import { useMemo } from 'react';
import { useDirectory } from '../directory/use-directory.ts';

/** The zones of both countries by the places that keep them, and the one in use even when it is elsewhere. */
export function useZoneOptions(current: string): readonly { readonly value: string; readonly label: string }[] {
  const { directory } = useDirectory();
  return useMemo(() => {
    const placesOf = new Map<string, string[]>();
    for (const { timeZone, level, name } of directory.places) {
      if (level !== 'metro') continue;
      placesOf.set(timeZone, [...(placesOf.get(timeZone) ?? []), name]);
    }
    const named = [...placesOf].map(([zone, names]) => ({
      value: zone,
      label: `${names.slice(0, 3).join(', ')} (${zone})`,
    }));
    return placesOf.has(current) ? named : [{ value: current, label: current }, ...named];
  }, [directory, current]);
}
