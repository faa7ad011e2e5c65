import { findUsersByIds } from '../users/index.ts';
import type { StartupRow } from '../startups/index.ts';

const fallback = 'America/Mexico_City';

/** On whose clock a startup's answers are due: that of its first member, who founded it. */
export async function zoneOfStartup(startup: StartupRow | undefined): Promise<string> {
  const [first] = startup?.memberIds ?? [];
  const [user] = first ? await findUsersByIds([first]) : [];
  return user?.timeZone ?? startup?.availability?.zone ?? fallback;
}
