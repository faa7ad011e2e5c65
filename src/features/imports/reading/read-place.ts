import type { Country } from '../../../contract/directory/schema.ts';
import { findPlaces, placeOf, spellingOf } from '../../directory/index.ts';
import type { Cell } from './open-row.ts';

export interface PlaceReading {
  /** The narrowest place of the directory that was recognised. */
  readonly placeId: string | null;
  /** The town as people write it; it may be smaller than any place of the directory. */
  readonly city: string | null;
  readonly state: string | null;
  readonly country: Country | null;
  /** IANA; the metropolitan area's where it is known, else the state's. */
  readonly timeZone: string | null;
}

interface PlaceCells {
  readonly city: Cell;
  readonly state: Cell;
  readonly country: Cell;
}

/** Recognises city, state and country together: a name that stands twice on the map is told by its state. */
export function readPlace({ city, state, country }: PlaceCells): PlaceReading {
  const land = findPlaces(country.text, 'country')[0] ?? null;
  const region = findRegion(state, land?.id ?? null);
  const nation = region?.country ?? land?.country ?? null;
  const metro = findMetro(city.text, region?.id ?? null, nation);
  if (state.text !== '' && region === null) state.note('warned', 'place.unknown');
  else if (country.text !== '' && land === null && region === null) country.note('warned', 'place.unknown');
  const place = metro ?? region ?? land;
  return {
    placeId: place?.id ?? null,
    city: city.text === '' ? null : metro === null ? city.text : wellSpelled(city, metro.id),
    state: region?.id ?? metro?.parent ?? null,
    country: nation ?? metro?.country ?? null,
    timeZone: place?.timeZone ?? null,
  };
}

function findRegion(state: Cell, countryId: string | null) {
  const found = findPlaces(state.text, 'state').filter((one) => countryId === null || one.parent === countryId);
  const [region] = found;
  if (region !== undefined) wellSpelled(state, region.id);
  return region ?? null;
}

function findMetro(city: string, stateId: string | null, country: Country | null) {
  const found = findPlaces(city, 'metro', stateId).filter((metro) => country === null || metro.country === country);
  return stateId !== null || found.length === 1 ? (found[0] ?? null) : null;
}

/** The proper spelling of a recognised name; a note says so when the sheet wrote it otherwise, capitals apart. */
function wellSpelled({ text, note }: Cell, placeId: string): string {
  const place = placeOf(placeId);
  const spelling = place === null ? text : spellingOf(place, text);
  if (spelling.toLowerCase() !== text.toLowerCase()) note('normalised', 'place.spelling', { read: spelling });
  return spelling;
}
