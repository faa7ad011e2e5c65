import { placeOf } from '../directory/index.ts';
import { findUsersByIds } from '../users/index.ts';
import type { StartupRow } from '../startups/index.ts';

const fallback = 'America/Mexico_City';

type Placed = Pick<StartupRow, 'placeId' | 'availability' | 'memberIds'>;

/**
 * On whose clock a startup's answers are due. Any member may answer for it, so it is the startup's own: where it is, else where
 * its hours are told; whoever joined first, or travels, moves no date. A country spans several clocks and tells none.
 */
export async function zoneOfStartup(startup: Placed | undefined): Promise<string> {
  const place = startup?.placeId ? placeOf(startup.placeId) : null;
  if (place !== null && place.level !== 'country') return place.timeZone;
  if (startup?.availability) return startup.availability.zone;
  const [first] = startup?.memberIds ?? [];
  const [user] = first ? await findUsersByIds([first]) : [];
  return user?.timeZone ?? fallback;
}
