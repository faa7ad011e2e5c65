import type { Types } from 'mongoose';
import type { UnservedStartup } from '../../contract/insights/schema.ts';
import { findIntroductionsOfStartups } from '../introductions/index.ts';
import type { MatchRow } from '../matching/index.ts';
import { findMentorshipsOfStartups } from '../mentorships/index.ts';
import { type CohortRow, type EnrollmentRow, findAdmitted } from '../programs/index.ts';

/** Both kinds of tie tell the same: it goes on, or it ended then. */
interface Tie {
  readonly startupId: Types.ObjectId;
  readonly isOn: boolean;
  readonly endedAt: Date | null;
}

/**
 * Admitted startups of these cohorts that have neither an open introduction nor a running mentorship, in any program: the
 * longest waiting first. Nobody is told about them by any deadline, so they stand here.
 */
export async function findUnserved(
  cohorts: readonly CohortRow[],
  proposed: readonly MatchRow[],
): Promise<UnservedStartup[]> {
  const admitted: EnrollmentRow[] = [];
  for (const { _id } of cohorts) admitted.push(...(await findAdmitted(_id, 'startup')));
  const ties = await findTies(admitted.map(({ subjectId }) => subjectId));
  const matchOf = new Map(proposed.map((row) => [String(row.startupId), String(row._id)]));
  return admitted
    .flatMap((row) => {
      const own = ties.get(String(row.subjectId)) ?? [];
      if (own.some(({ isOn }) => isOn)) return [];
      const since = latest([row.decidedAt ?? row.appliedAt, ...own.map(({ endedAt }) => endedAt)]);
      return [present(row, { since, matchId: matchOf.get(String(row.subjectId)) ?? null })];
    })
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.name.localeCompare(b.name));
}

async function findTies(startupIds: readonly Types.ObjectId[]): Promise<ReadonlyMap<string, Tie[]>> {
  const introductions = await findIntroductionsOfStartups(startupIds);
  const mentorships = await findMentorshipsOfStartups(startupIds);
  const ties: Tie[] = [
    ...introductions.map(({ startupId, isOpen, endedAt }) => ({ startupId, isOn: isOpen, endedAt })),
    ...mentorships.map(({ startupId, isRunning, endedAt }) => ({
      startupId,
      isOn: isRunning,
      endedAt: endedAt ?? null,
    })),
  ];
  const byStartup = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = String(tie.startupId);
    byStartup.set(key, [...(byStartup.get(key) ?? []), tie]);
  }
  return byStartup;
}

const latest = (dates: readonly (Date | null)[]): Date =>
  new Date(Math.max(...dates.map((date) => date?.getTime() ?? 0)));

const present = (row: EnrollmentRow, { since, matchId }: { since: Date; matchId: string | null }): UnservedStartup => ({
  startupId: String(row.subjectId),
  name: row.subjectName,
  placeId: row.placeId ?? null,
  programId: String(row.programId),
  since: since.toISOString(),
  matchId,
});
