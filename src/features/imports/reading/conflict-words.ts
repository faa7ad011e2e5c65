import { isLargeByName, organisationKey, organisationKeys } from '../../directory/index.ts';
import { indexNames, type NameIndex, relationsInText } from './conflict-mentions.ts';
import type { ConflictKind, ConflictReason } from './conflict-relations.ts';

/** An organisation as somebody named it, and its record where the tie leads to one. */
export interface SaidTie {
  readonly words: string;
  readonly organisationId: string | null;
}

interface KnownOrganisation {
  readonly id: string;
  /** So large that sharing it is no interest by itself. */
  readonly isLarge: boolean;
}

/** What the directory knows of the organisations that are named here: by id, and by every key of their names. */
export interface KnownOrganisations {
  readonly byId: ReadonlyMap<string, KnownOrganisation>;
  readonly byKey: ReadonlyMap<string, KnownOrganisation>;
}

const nothingKnown: KnownOrganisations = { byId: new Map(), byKey: new Map() };

export interface ConflictStartup {
  readonly key: string;
  readonly name: string;
  /** Founders and co-founders, without titles; addresses where known. */
  readonly people: readonly { readonly name: string; readonly email: string | null }[];
  readonly organisations: readonly SaidTie[];
}

export interface ConflictMentor {
  readonly key: string;
  readonly email: string | null;
  /** Interests declared, in the person's own words. */
  readonly interests: string | null;
  /** Employer and other organisations the mentor belongs to. */
  readonly organisations: readonly SaidTie[];
}

export interface Conflict {
  readonly startupKey: string;
  readonly mentorKey: string;
  readonly kind: ConflictKind;
  readonly reason: ConflictReason;
  /** The words that say so, exactly as written. */
  readonly words: string;
}

interface StartupIndex {
  readonly names: NameIndex;
  readonly byEmail: ReadonlyMap<string, readonly string[]>;
  readonly byOrganization: ReadonlyMap<string, readonly string[]>;
  readonly known: KnownOrganisations;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads conflicts of interest from people's own words: a declaration that names a startup or its founders, an employer
 * that stands behind the startup, a founder who is also a mentor. One conflict for each pair, the gravest; the same large
 * university is a flag, any other shared organisation excludes unless the declaration itself says something milder.
 * Organisations that the directory knows are told apart by their record, whatever they are called; others by their words.
 * Linear in startups plus mentors. These are cases for a coordinator to confirm or clear, not verdicts.
 */
export function findConflicts(
  startups: readonly ConflictStartup[],
  mentors: readonly ConflictMentor[],
  known: KnownOrganisations = nothingKnown,
): Conflict[] {
  const index = indexStartups(startups, known);
  return mentors.flatMap((mentor) => conflictsOf(mentor, index));
}

function conflictsOf(mentor: ConflictMentor, index: StartupIndex): Conflict[] {
  const found = new Map<string, Conflict>();
  const add = (startupKey: string, conflict: Omit<Conflict, 'startupKey' | 'mentorKey'>) => {
    const known = found.get(startupKey);
    const isGraver = known === undefined || (known.kind === 'flag' && conflict.kind === 'exclude');
    if (isGraver) found.set(startupKey, { startupKey, mentorKey: mentor.key, ...conflict });
  };
  const { email, interests } = mentor;
  for (const key of email === null ? [] : (index.byEmail.get(email) ?? [])) {
    add(key, { kind: 'exclude', reason: 'self', words: email ?? '' });
  }
  if (interests !== null) {
    for (const { startupKey, kind, reason } of relationsInText(interests, index.names)) {
      add(startupKey, { kind, reason, words: interests });
    }
  }
  for (const tie of mentor.organisations) {
    const { words } = tie;
    for (const key of index.byName.get(organisationKey(words)) ?? []) {
      add(key, { kind: 'exclude', reason: 'own', words });
    }
    for (const identity of identitiesOf(tie, index.known)) {
      // What the person declared about a startup weighs more than the organisation they share.
      const shared = index.byOrganization.get(identity) ?? [];
      for (const key of shared.filter((one) => !found.has(one))) add(key, sharedOrganization(words, identity, index));
    }
  }
  return [...found.values()];
}

function sharedOrganization(
  words: string,
  identity: string,
  { known }: StartupIndex,
): Omit<Conflict, 'startupKey' | 'mentorKey'> {
  const isLarge = known.byId.get(identity)?.isLarge ?? isLargeByName(words);
  return isLarge ? { kind: 'flag', reason: 'university', words } : { kind: 'exclude', reason: 'organization', words };
}

/** What a tie and the larger organisation behind it are told apart by: the id of a record, else the folded name. */
function identitiesOf({ words, organisationId }: SaidTie, known: KnownOrganisations): string[] {
  const [whole = '', ...behind] = organisationKeys(words);
  const own = organisationId ?? known.byKey.get(whole)?.id ?? whole;
  return [own, ...behind.map((key) => known.byKey.get(key)?.id ?? key)].filter((identity) => identity !== '');
}

function indexStartups(startups: readonly ConflictStartup[], known: KnownOrganisations): StartupIndex {
  const byEmail = new Map<string, string[]>();
  const byOrganization = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const { key, name, people, organisations } of startups) {
    push(byName, organisationKey(name), key);
    for (const { email } of people) if (email !== null) push(byEmail, email, key);
    for (const identity of organisations.flatMap((tie) => identitiesOf(tie, known)))
      push(byOrganization, identity, key);
  }
  const names = startups.map(({ key, name, people }) => ({ key, names: [name, ...people.map((one) => one.name)] }));
  return { names: indexNames(names), byEmail, byOrganization, byName, known };
}

function push(map: Map<string, string[]>, name: string, key: string): void {
  map.set(name, [...(map.get(name) ?? []), key]);
}
