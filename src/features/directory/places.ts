import type { Country, Place } from '../../contract/directory/schema.ts';
import aliasLines from './data/place-words.json' with { type: 'json' };
import lines from './data/places.json' with { type: 'json' };
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { orNull, readList, readTable, wordsById } from './read-table.ts';
import { createSearch } from './search-words.ts';

export const places: readonly Place[] = readTable(lines, [
  'level',
  'id',
  'parent',
  'en',
  'es',
  'lat',
  'lng',
  'tz',
  'sister',
]).map((row) => ({
  id: row.id,
  level: row.level as Place['level'],
  parent: orNull(row.parent),
  country: countryOf(row.id, row.parent),
  name: { en: row.en, es: row.es },
  lat: Number(row.lat),
  lng: Number(row.lng),
  timeZone: row.tz,
  sisters: readList(row.sister),
}));

const byId = new Map(places.map((place) => [place.id, place]));

/** Names as people write them → place; several places may share a name (Nogales, Tecate, Monterrey). */
const byName = new Map<string, Place[]>();
const spellings = new Map<string, string>();
for (const place of places) for (const name of namesOf(place)) addName(name, place);
for (const line of aliasLines) {
  const [id = '', names = ''] = line.split(' | ');
  const place = byId.get(id);
  if (place === undefined) throw new Error(`place-words.json names an unknown place: ${id}`);
  for (const name of names.split('; ')) addName(name, place);
}

const words = wordsById(aliasLines);

export const searchPlaces = createSearch(places, ({ id, name }) => [name.en, name.es, id, ...(words.get(id) ?? [])]);

interface PlaceQuery {
  readonly q: string;
  readonly limit: number;
  readonly level?: Place['level'] | undefined;
  readonly country?: Country | undefined;
}

/** A search narrowed to one level or one country. */
export function searchPlacesWithin({ q, limit, level, country }: PlaceQuery): Place[] {
  const fits = (place: Place) =>
    (level === undefined || place.level === level) && (country === undefined || place.country === country);
  return searchPlaces(q, places.length).filter(fits).slice(0, limit);
}

export function placeOf(id: string): Place | null {
  return byId.get(id) ?? null;
}

/**
 * Places that a written name means, accents, capitals, "Cd." for Ciudad and the parts of a compound name included
 * ("Oakland" is San Francisco–Oakland). Metropolitan areas may be narrowed by state. Empty when unknown.
 */
export function findPlaces(name: string, level: Place['level'], state: string | null = null): readonly Place[] {
  const found = byName.get(nameKey(name)) ?? [];
  return found.filter((place) => place.level === level && (state === null || place.parent === state));
}

/** Shorter names are postal letters, which are also words ("de", "la"). */
const shortestNameInText = 4;
const longestNameWords = 5;

/** The IANA zones of the places whose names stand in a text as runs of words, longer names first. */
export function findZonesInText(text: string): string[] {
  const tokens = nameKey(text).split(' ');
  const zones: string[] = [];
  for (let length = Math.min(longestNameWords, tokens.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const found = placesNamed(tokens.slice(at, at + length).join(' '));
      zones.push(...found.map((place) => place.timeZone));
      // "Baja California Sur" is not Baja California too.
      if (found.length > 0) tokens.fill('', at, at + length);
    }
  }
  return [...new Set(zones)];
}

function placesNamed(name: string): Place[] {
  const found = name.length < shortestNameInText ? [] : (byName.get(name) ?? []);
  return found.filter((place) => place.level !== 'country').sort(metrosFirst);
}

/** How a place's own name is written properly: "cd. juarez" → "Ciudad Juárez". The name itself when it is no name of it. */
export function spellingOf(place: Place, name: string): string {
  return spellings.get(`${place.id} ${nameKey(name)}`) ?? name;
}

function metrosFirst(a: Place, b: Place): number {
  return Number(b.level === 'metro') - Number(a.level === 'metro');
}

function addName(name: string, place: Place): void {
  const key = nameKey(name);
  const known = byName.get(key) ?? [];
  if (!known.includes(place)) byName.set(key, [...known, place]);
  if (!spellings.has(`${place.id} ${key}`)) spellings.set(`${place.id} ${key}`, name);
}

function nameKey(name: string): string {
  return foldedTokens(name)
    .map((token) => (token === 'cd' ? 'ciudad' : token))
    .join(' ');
}

/** "Torreón (La Laguna)" is also Torreón, "Dallas–Fort Worth" also Fort Worth; a state also its postal letters. */
function namesOf(place: Place): string[] {
  const full = [place.name.en, place.name.es];
  const plain = full.map((name) => name.split(' (')[0] ?? name);
  const parts = place.level === 'metro' ? plain.flatMap((name) => name.split('–')) : [];
  const letters = place.level === 'metro' ? [] : [place.id, place.id.slice(3)].filter((code) => code !== '');
  return [...full, ...plain, ...parts, ...letters];
}

function countryOf(id: string, parent: string): Country {
  return (parent === '' ? id : parent === 'MX' || parent === 'US' ? parent : parent.slice(0, 2)) as Country;
}
