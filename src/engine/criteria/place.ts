import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import type { Home } from '../profiles.ts';
import { type Criterion, missingSide } from './criterion.ts';

/** How the mentor stands to a country: home there, knows its market, or neither. */
export type Standing = 'home' | 'market' | 'none';
/** How near the mentor's home is to the startup's home or target market. */
export type Nearness = 'metro' | 'corridor' | 'state' | 'country' | 'none';

export interface PlaceFacts {
  /** Country across the border that the startup wants to reach, null when it wants none. */
  readonly crossingTo: string | null;
  readonly standingAtTarget: Standing;
  readonly standingAtHome: Standing;
  readonly nearness: Nearness;
}

/** For a startup that crosses: what knowing target and home country is worth (prior). A local guide to the target is worth most. */
const crossingTable: Readonly<Record<Standing, Readonly<Record<Standing, number>>>> = {
  home: { home: 0.7, market: 0.7, none: 0.5 },
  market: { home: 0.6, market: 0.55, none: 0.4 },
  none: { home: 0.2, market: 0.1, none: 0 },
};
/** What being near one of the places aimed at adds to it (prior). */
const nearTarget: Readonly<Record<Nearness, number>> = { metro: 0.3, corridor: 0.3, state: 0.2, country: 0, none: 0 };
/** For a startup that stays: how near the mentor lives (prior); one who only knows the home market counts .4. */
const nearHome: Readonly<Record<Nearness, number>> = { metro: 1, corridor: 0.85, state: 0.7, country: 0.5, none: 0 };

/** Place and border: a table over (home, target market) × (mentor's home and markets), with named corridors. */
export const place: Criterion<PlaceFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.home, mentor.home),
  value(startup, mentor) {
    const { crossingTo, standingAtTarget, standingAtHome, nearness } = relate(startup, mentor);
    if (crossingTo !== null) {
      return Math.min(1, crossingTable[standingAtTarget][standingAtHome] + nearTarget[nearness]);
    }
    return Math.max(nearHome[nearness], standingAtHome === 'market' ? 0.4 : 0);
  },
  facts: relate,
};

function relate(startup: PreparedStartup, mentor: PreparedMentor): PlaceFacts {
  const target = startup.profile.crossingTo;
  const crossingTo = target === null || target === 'none' || target === startup.home?.country ? null : target;
  return {
    crossingTo,
    standingAtTarget: crossingTo === null ? 'none' : standing(mentor, crossingTo),
    standingAtHome: startup.home === null ? 'none' : standing(mentor, startup.home.country),
    nearness: crossingTo === null ? nearnessOfHomes(startup.home, mentor.home) : nearnessToTargets(startup, mentor),
  };
}

function standing(mentor: PreparedMentor, country: string): Standing {
  if (mentor.home?.country === country) return 'home';
  return mentor.knownCountries.includes(country) ? 'market' : 'none';
}

function nearnessOfHomes(a: Home | null, b: Home | null): Nearness {
  if (a === null || b === null) return 'none';
  if (a.metro !== null && a.metro === b.metro) return 'metro';
  if (shareCorridor(a, b)) return 'corridor';
  if (a.state !== null && a.state === b.state) return 'state';
  return a.country === b.country ? 'country' : 'none';
}

function nearnessToTargets(startup: PreparedStartup, mentor: PreparedMentor): Nearness {
  const { home } = mentor;
  const targets = startup.profile.targetMarkets;
  if (home === null) return 'none';
  if (home.metro !== null && targets.includes(home.metro)) return 'metro';
  if (startup.home !== null && shareCorridor(startup.home, home)) return 'corridor';
  return home.state !== null && targets.includes(home.state) ? 'state' : 'none';
}

function shareCorridor(a: Home, b: Home): boolean {
  return a.corridors.length > 0 && a.corridors.some((corridor) => b.corridors.includes(corridor));
}
