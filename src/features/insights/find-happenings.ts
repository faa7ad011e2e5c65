import type { Types } from 'mongoose';
import type { Happening } from '../../contract/insights/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findFinishedImports } from '../imports/index.ts';
import { findLatestIntroductions, type IntroductionRow } from '../introductions/index.ts';
import { currentAbsence, findAway, type MentorRow } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';

const shown = 8;

/** What has happened last in these programs, the newest first. Nobody reads here about an introduction of their own. */
export async function findHappenings(
  actor: UserActor,
  programIds: readonly Types.ObjectId[],
  now: Date,
): Promise<Happening[]> {
  const all = [
    ...(await introductionsMoved(actor, programIds)),
    ...(await mentorsAway(programIds, now)),
    ...(await importsFinished(programIds)),
  ];
  return all.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, shown);
}

async function introductionsMoved(actor: UserActor, programIds: readonly Types.ObjectId[]): Promise<Happening[]> {
  const latest = await findLatestIntroductions(programIds, shown * 2);
  const rows = latest.filter(
    (row) => actor.userId !== String(row.mentorUserId) && !actor.startupIds.includes(String(row.startupId)),
  );
  const startups = await findStartupsByIds(rows.map(({ startupId }) => startupId));
  const startupName = new Map(startups.map(({ _id, name }) => [String(_id), name]));
  const personName = await namesOf(rows.map(({ mentorUserId }) => mentorUserId));
  return rows.map((row) => ({
    ...lastMove(row),
    key: String(row._id),
    introductionId: String(row._id),
    startup: startupName.get(String(row.startupId)) ?? '',
    mentor: personName.get(String(row.mentorUserId)) ?? '',
  }));
}

type Moved = Extract<Happening, { introductionId: string }>['kind'];

/** The latest thing that an introduction tells. Pure. */
export function lastMove(
  row: Pick<
    IntroductionRow,
    'state' | 'isOpen' | 'origin' | 'startupYesAt' | 'mentorYesAt' | 'createdAt' | 'changedAt' | 'endedAt'
  >,
): { kind: Moved; at: string } {
  const told = (kind: Moved, at: Date) => ({ kind, at: at.toISOString() });
  if (row.state === 'accepted') return told('connected', row.endedAt ?? row.changedAt);
  if (!row.isOpen) return told('closed', row.endedAt ?? row.changedAt);
  if (row.mentorYesAt !== null) return told('mentor_yes', row.mentorYesAt);
  if (row.origin === 'request') return told('asked', row.createdAt);
  return row.startupYesAt === null ? told('introduced', row.createdAt) : told('startup_yes', row.startupYesAt);
}

async function mentorsAway(programIds: readonly Types.ObjectId[], now: Date): Promise<Happening[]> {
  const mentors: MentorRow[] = await findAway(programIds);
  const names = await namesOf(mentors.map(({ userId }) => userId));
  return mentors.flatMap((row) => {
    const absence = currentAbsence(row, now);
    if (absence === null) return [];
    const { fromAt, fromDay, toDay } = absence;
    const mentor = names.get(String(row.userId)) ?? '';
    const mentorId = String(row._id);
    return [{ kind: 'away' as const, key: mentorId, at: fromAt.toISOString(), mentor, mentorId, fromDay, toDay }];
  });
}

async function importsFinished(programIds: readonly Types.ObjectId[]): Promise<Happening[]> {
  const jobs = await findFinishedImports(programIds, shown);
  return jobs.map((job) => ({
    kind: 'imported',
    key: String(job._id),
    at: (job.finishedAt ?? job.createdAt).toISOString(),
    fileName: job.fileName,
    profiles: job.written.created + job.written.changed,
    refused: job.written.refused,
  }));
}

async function namesOf(userIds: readonly Types.ObjectId[]): Promise<ReadonlyMap<string, string>> {
  const users = await findUsersByIds(userIds);
  return new Map(users.map(({ _id, name }) => [String(_id), name]));
}
