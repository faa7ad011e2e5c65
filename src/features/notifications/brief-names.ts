import type { Introduction } from '../../contract/introductions/schema.ts';

/** The person on the other side; null while names are hidden. */
export function otherName({ other }: Introduction): string | null {
  return other.side === 'mentor' ? (other.identity?.name ?? null) : (other.identity?.people[0]?.name ?? null);
}

/** The company on the other side, for a mentor; null while names are hidden. */
export const startupName = ({ other }: Introduction): string | null =>
  other.side === 'startup' ? (other.identity?.name ?? null) : null;

/** Everybody on the other side, where they are several: a startup is not its first founder. Empty where it is one person. */
export function severalNames({ other }: Introduction): readonly string[] {
  const people = other.side === 'startup' ? (other.identity?.people ?? []) : [];
  return people.length > 1 ? people.map(({ name }) => name) : [];
}
