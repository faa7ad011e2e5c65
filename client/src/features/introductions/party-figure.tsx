import type { Party } from '../../../../src/contract/introductions/schema.ts';
import { BlindPerson, Person, StartupSquare } from '../../shared/components/person.tsx';

/** A mentor stands in an arch, a startup in a square, whoever is hidden behind a lock. */
export function PartyFigure({ party, size = 44 }: { party: Party; size?: number }) {
  if (party.identity === null) return <BlindPerson size={size} />;
  if (party.side === 'startup') return <StartupSquare name={party.identity.name} size={size} />;
  return <Person name={party.identity.name} id={party.identity.userId} size={size} />;
}
