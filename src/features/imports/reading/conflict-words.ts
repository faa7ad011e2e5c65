import { foldText } from '../../directory/index.ts';
import { indexNames, type NameIndex, relationsInText } from './conflict-mentions.ts';
import type { ConflictKind, ConflictReason } from './conflict-relations.ts';

export interface ConflictStartup {
  readonly key: string;
  readonly name: string;
  /** Founders and co-founders, without titles; addresses where known. */
  readonly people: readonly { readonly name: string; readonly email: string | null }[];
  readonly organisations: readonly string[];
}

export interface ConflictMentor {
  readonly key: string;
  readonly email: string | null;
  /** Interests declared, in the person's own words. */
  readonly interests: string | null;
  /** Employer and other organisations the mentor belongs to. */
  readonly organisations: readonly string[];
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
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** Learning places so large that sharing one is no interest by itself. */
const largeOrganization = [
  'universidad',
  'university',
  'college',
  'instituto tecnologico',
  'tecnologico nacional',
  'politecnic',
];
const organizationStarts = [
  'universidad',
  'university',
  'instituto',
  'institute',
  'centro',
  'center',
  'college',
  'facultad',
];

/**
 * Reads conflicts of interest from people's own words: a declaration that names a startup or its founders, an employer
 * that stands behind the startup, a founder who is also a mentor. One conflict for each pair, the gravest; the same large
 * university is a flag, any other shared organisation excludes unless the declaration itself says something milder.
 * Linear in startups plus mentors. These are cases for a coordinator to confirm or clear, not verdicts.
 */
export function findConflicts(startups: readonly ConflictStartup[], mentors: readonly ConflictMentor[]): Conflict[] {
  const index = indexStartups(startups);
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
  for (const words of mentor.organisations) {
    for (const key of index.byName.get(nameKey(words)) ?? []) add(key, { kind: 'exclude', reason: 'own', words });
    // What the person declared about a startup weighs more than the organisation they share.
    const shared = organizationNames(words).flatMap((name) => index.byOrganization.get(name) ?? []);
    for (const key of shared.filter((one) => !found.has(one))) add(key, sharedOrganization(words));
  }
  return [...found.values()];
}

function sharedOrganization(words: string): Omit<Conflict, 'startupKey' | 'mentorKey'> {
  const folded = foldText(words);
  return largeOrganization.some((kind) => folded.includes(kind))
    ? { kind: 'flag', reason: 'university', words }
    : { kind: 'exclude', reason: 'organization', words };
}

function indexStartups(startups: readonly ConflictStartup[]): StartupIndex {
  const byEmail = new Map<string, string[]>();
  const byOrganization = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const { key, name, people, organisations } of startups) {
    push(byName, nameKey(name), key);
    for (const { email } of people) if (email !== null) push(byEmail, email, key);
    for (const known of organisations.flatMap(organizationNames)) push(byOrganization, known, key);
  }
  const names = startups.map(({ key, name, people }) => ({ key, names: [name, ...people.map((one) => one.name)] }));
  return { names: indexNames(names), byEmail, byOrganization, byName };
}

function push(map: Map<string, string[]>, name: string, key: string): void {
  map.set(name, [...(map.get(name) ?? []), key]);
}

/**
 * The names under which an organisation is known: its own; the university behind "Centro …, Universidad de …"; the
 * institute before ", unidad de extensión". "University of California, Davis" stays whole.
 */
function organizationNames(words: string): string[] {
  const parts = words.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  const names = [nameKey(words)];
  if (second !== '' && /^\p{Ll}/u.test(second)) names.push(nameKey(first));
  if (second !== '' && organizationStarts.some((start) => foldText(last).startsWith(start))) names.push(nameKey(last));
  return [...new Set(names)].filter((name) => name !== '');
}

const articles = new Set(['the', 'el', 'la', 'los', 'las']);

function nameKey(name: string): string {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !articles.has(word))
    .join(' ');
}
