import { findZonesInText } from '../../directory/index.ts';
import { foldedTokens } from '../../../platform/text/fold-text.ts';
import type { PlaceReading } from './read-place.ts';

type Home = Pick<PlaceReading, 'country' | 'timeZone'>;

interface Belt {
  readonly words: readonly string[];
  /** Zones that share these words in each country; the first is meant when the person's own is not among them. */
  readonly US: readonly [string, ...string[]];
  readonly MX: readonly [string, ...string[]];
}

const belts: readonly Belt[] = [
  {
    words: ['pacific', 'pacifico', 'pt', 'pst', 'pdt'],
    US: ['America/Los_Angeles'],
    MX: ['America/Mazatlan', 'America/Tijuana'],
  },
  {
    words: ['mountain', 'montana', 'mt', 'mst', 'mdt'],
    US: ['America/Denver', 'America/Boise', 'America/Phoenix'],
    MX: ['America/Mazatlan', 'America/Hermosillo', 'America/Ciudad_Juarez'],
  },
  {
    words: ['central', 'centro', 'ct', 'cst', 'cdt'],
    US: ['America/Chicago'],
    MX: ['America/Mexico_City', 'America/Monterrey', 'America/Merida', 'America/Chihuahua', 'America/Bahia_Banderas'],
  },
  {
    words: ['eastern', 'este', 'et', 'est', 'edt'],
    US: ['America/New_York', 'America/Detroit', 'America/Indiana/Indianapolis', 'America/Kentucky/Louisville'],
    MX: ['America/Cancun'],
  },
];

const borderZones = ['America/Matamoros', 'America/Ciudad_Juarez', 'America/Ojinaga', 'America/Tijuana'];
const unitedStates = ['us', 'usa', 'ee', 'eeuu', 'eua'];

/**
 * The IANA zone that words mean: an IANA name, a place ("hora de Culiacán"), the border's clock, or a belt
 * ("Central time"), which is read in the country where the person lives unless the words name the other one.
 * Null when the words name no zone.
 */
export function readZone(words: string, home: Home): string | null {
  const tokens = foldedTokens(words);
  return readIana(words) ?? readBorder(tokens, home) ?? readPlaceZone(words, home) ?? readBelt(tokens, home);
}

function readIana(words: string): string | null {
  const name = words.trim();
  if (!name.includes('/') || name.includes(' ')) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return name;
  } catch {
    return null;
  }
}

/** "Hora de la frontera": the clock that the Mexican border shares with the other side. */
function readBorder(tokens: readonly string[], { timeZone }: Home): string | null {
  if (!tokens.includes('frontera') && !tokens.includes('border')) return null;
  return borderZones.find((zone) => zone === timeZone) ?? borderZones[0] ?? null;
}

/** Of several places named ("hora de Juárez (la de El Paso)", Nogales) the person's own zone is meant where it is one. */
function readPlaceZone(words: string, { timeZone }: Home): string | null {
  const zones = findZonesInText(words);
  return zones.find((zone) => zone === timeZone) ?? zones[0] ?? null;
}

function readBelt(tokens: readonly string[], home: Home): string | null {
  const belt = belts.find(({ words }) => words.some((word) => tokens.includes(word)));
  if (belt === undefined) return null;
  const isMexican = tokens.includes('mexicano') || tokens.includes('mexico');
  const isAmerican = unitedStates.some((word) => tokens.includes(word));
  const zones = isAmerican ? belt.US : isMexican || home.country === 'MX' ? belt.MX : belt.US;
  return zones.find((zone) => zone === home.timeZone) ?? zones[0];
}
