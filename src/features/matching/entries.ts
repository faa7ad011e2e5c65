import { isDeepStrictEqual } from 'node:util';
import {
  type Availability,
  type MentorProfile,
  type PreparedMentor,
  type PreparedStartup,
  prepareMentor,
  prepareStartup,
  type StartupProfile,
} from '../../engine/index.ts';
import type { MentorFacts } from '../../contract/mentors/schema.ts';
import type { WeeklyHours } from '../../contract/shared/profile-facts.ts';
import type { StartupFacts } from '../../contract/startups/schema.ts';
import { placeOf } from '../directory/index.ts';
import { foldText } from '../../platform/text/fold-text.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';
import { compileMentor, compileStartup } from './compile-profile.ts';
import { expandHours } from './expand-hours.ts';
import type { MatchingWeeks } from './matching-weeks.ts';
import { taxonomies } from './taxonomies.ts';

/** A company or fund: its record of the directory where the tie leads to one, and its folded name. */
export interface Firm {
  readonly organisationId: string | null;
  readonly name: string;
}

/** One profile as ranking needs it: expanded once, its hours laid onto each period's weeks when first asked for. */
interface Entry<Prepared> {
  readonly id: string;
  readonly revision: number;
  readonly hours: WeeklyHours | null;
  readonly base: Prepared;
  readonly byWeeks: Map<string, Prepared>;
  readonly country: string | null;
  readonly programIds: readonly string[];
  /** Companies and funds that the person belongs to: the same one on both sides is a conflict. */
  readonly firms: readonly Firm[];
}

export interface MentorEntry extends Entry<PreparedMentor> {
  readonly userId: string;
  readonly standing: Pick<MentorRow, 'vetting' | 'absences' | 'capacity' | 'places'>;
}

export interface StartupEntry extends Entry<PreparedStartup> {
  readonly memberIds: readonly string[];
}

const noWeeks: MatchingWeeks = { key: '', starts: [] };
const keptPeriods = 4;

/** The mentor as others rank them; with `facts`, as their own draft says. */
export function mentorEntry(row: MentorRow, facts: MentorFacts = row): MentorEntry {
  const id = String(row._id);
  return {
    ...sharedEntry(row, facts),
    id,
    userId: String(row.userId),
    base: prepareMentor(taxonomies, compileMentor(id, { ...facts, availability: null }, noWeeks)),
    byWeeks: new Map(),
    standing: standingOf(row),
    firms: firmsOf(facts.employer, facts.organisations),
  };
}

/** The mentor as a row has them now: what was expanded of the same revision is kept, only what stands around it is taken over. */
export function latestMentor(known: MentorEntry | undefined, row: MentorRow): MentorEntry {
  if (known?.revision !== row.revision) return mentorEntry(row);
  const standing = standingOf(row);
  const programIds = row.programIds.map(String);
  const firms = firmsOf(row.employer, row.organisations);
  if (isDeepStrictEqual([standing, programIds, firms], [known.standing, known.programIds, known.firms])) return known;
  return { ...known, standing, programIds, firms };
}

const standingOf = ({ vetting, absences, capacity, places }: MentorRow): MentorEntry['standing'] => ({
  vetting,
  absences,
  capacity,
  places,
});

/** The startup as others rank it; with `facts`, as its own draft says. */
export function startupEntry(row: StartupRow, facts: StartupFacts = row): StartupEntry {
  const id = String(row._id);
  return {
    ...sharedEntry(row, facts),
    id,
    memberIds: row.memberIds.map(String),
    base: prepareStartup(taxonomies, compileStartup(id, { ...facts, availability: null }, noWeeks)),
    byWeeks: new Map(),
    firms: firmsOf(facts.name, facts.organisations),
  };
}

/** The same of a startup: members, programs and ties may change without a new revision. */
export function latestStartup(known: StartupEntry | undefined, row: StartupRow): StartupEntry {
  if (known?.revision !== row.revision) return startupEntry(row);
  const memberIds = row.memberIds.map(String);
  const programIds = row.programIds.map(String);
  const firms = firmsOf(row.name, row.organisations);
  if (isDeepStrictEqual([memberIds, programIds, firms], [known.memberIds, known.programIds, known.firms])) return known;
  return { ...known, memberIds, programIds, firms };
}

const sharedEntry = (row: MentorRow | StartupRow, facts: MentorFacts | StartupFacts) => ({
  revision: row.revision,
  hours: facts.availability,
  country: facts.placeId === null ? null : (placeOf(facts.placeId)?.country ?? null),
  programIds: row.programIds.map(String),
});

export const preparedMentor = (entry: MentorEntry, weeks: MatchingWeeks): PreparedMentor =>
  within(entry, weeks, (base, availability) => withHours(base, availability));

export const preparedStartup = (entry: StartupEntry, weeks: MatchingWeeks): PreparedStartup =>
  within(entry, weeks, (base, availability) => withHours(base, availability));

function within<Prepared extends PreparedMentor | PreparedStartup>(
  entry: Entry<Prepared>,
  weeks: MatchingWeeks,
  join: (base: Prepared, availability: Availability) => Prepared,
): Prepared {
  const known = entry.byWeeks.get(weeks.key);
  if (known !== undefined) return known;
  const prepared = entry.hours === null ? entry.base : join(entry.base, expandHours(entry.hours, weeks));
  // Periods move on week by week: the oldest is let go.
  const oldest = entry.byWeeks.size >= keptPeriods ? entry.byWeeks.keys().next().value : undefined;
  if (oldest !== undefined) entry.byWeeks.delete(oldest);
  entry.byWeeks.set(weeks.key, prepared);
  return prepared;
}

function withHours<Prepared extends { profile: MentorProfile | StartupProfile }>(
  base: Prepared,
  availability: Availability,
): Prepared {
  return { ...base, availability, profile: { ...base.profile, availability } };
}

/** The employer, or the startup itself, and the companies and funds among the ties; a tie tells the employer's record. */
function firmsOf(own: string | null, organisations: MentorFacts['organisations']): Firm[] {
  const tied = organisations.filter(({ kind, name }) => kind === 'company' || kind === 'fund' || name === own);
  const isTied = own === null || tied.some(({ name }) => name === own);
  const firms = tied.map(({ name, organisationId }) => ({ organisationId, name }));
  return [...(isTied ? [] : [{ organisationId: null, name: own }]), ...firms].map(({ organisationId, name }) => ({
    organisationId,
    name: foldText(name).trim(),
  }));
}

/** By the record where both sides have one, else by the name. */
export const isSameFirm = (one: Firm, other: Firm): boolean =>
  one.organisationId === null || other.organisationId === null
    ? one.name === other.name
    : one.organisationId === other.organisationId;
