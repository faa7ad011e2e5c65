import { refuse } from '../../platform/errors/app-error.ts';
import { placeOf } from './places.ts';

/** Error: `organisation.unknown_place`. */
export function requireKnownPlace(placeId: string | null): void {
  if (placeId !== null && placeOf(placeId) === null) refuse('organisation.unknown_place');
}
