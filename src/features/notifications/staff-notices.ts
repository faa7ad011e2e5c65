import { noticeWritten } from '../../contract/notifications/events.ts';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import { defineNews, type EntryFacts } from '../../platform/events/news.ts';
import { findImport, importCommitted } from '../imports/index.ts';
import { conflictCaseDecided, findConflictCase } from '../matching/index.ts';
import { findIntroductionById, introductionChanged, type IntroductionRow } from '../introductions/index.ts';
import { findMentorsByIds, type MentorRow } from '../mentors/index.ts';
import { enrollmentApplied, factsTold } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { enrolmentDesk, findDeskReaders } from './audiences.ts';
import { findNames } from './conflict-notices.ts';
import { presentNotice } from './notice-facts.ts';
import { findEnrollment, nameOf } from './enrollment-reads.ts';

/** Somebody has applied: it waits at the enrolment desk. */
export const appliedNotices = defineNews({
  kind: 'notice.applied',
  on: enrollmentApplied,
  event: noticeWritten,
  audience: enrolmentDesk,
  present: (enrollmentId, reader, entry) => presentAtDesk('staff_applied', { enrollmentId, reader, entry }),
});

/** An application has become complete: it waits for the enrolment desk again. */
export const toldNotices = defineNews({
  kind: 'notice.facts_told',
  on: factsTold,
  event: noticeWritten,
  audience: enrolmentDesk,
  present: (enrollmentId, reader, entry) => presentAtDesk('staff_facts_told', { enrollmentId, reader, entry }),
});

async function presentAtDesk(
  about: 'staff_applied' | 'staff_facts_told',
  { enrollmentId, reader, entry }: { enrollmentId: string; reader: UserActor; entry: EntryFacts },
) {
  const row = await findEnrollment(enrollmentId);
  if (!row || !coordinates(reader, String(row.programId))) return null;
  const page = { kind: 'enrolment', id: String(row.cohortId) } as const;
  const program = await nameOf(row);
  return presentNotice({ about, startup: row.subjectName, program, page }, entry);
}

/** A founder asks somebody whom a program has brought and who has not come yet: without a coordinator's word nobody tells them. */
export const absentNotices = defineNews({
  kind: 'notice.absent',
  on: introductionChanged,
  event: noticeWritten,
  audience: async ({ introductionId, change }) => {
    const asked = change === 'made' ? await findAskedInAbsence(introductionId) : null;
    const staff = asked === null ? [] : await findDeskReaders(asked.mentor.programIds);
    return staff.map((userId) => ({ userId, entityId: introductionId }));
  },
  present: async (introductionId, reader, entry) => {
    const asked = await findAskedInAbsence(introductionId);
    const programId = asked?.mentor.programIds.map(String).find((id) => coordinates(reader, id));
    if (asked === null || programId === undefined) return null;
    const { row, mentorName } = asked;
    const [startup] = coordinates(reader, String(row.programId)) ? await findStartupsByIds([row.startupId]) : [];
    const page = { kind: 'program', id: programId } as const;
    const dueAt = row.dueAt?.toISOString() ?? null;
    return presentNotice(
      { about: 'staff_absent', startup: startup?.name ?? null, mentor: mentorName, dueAt, page },
      entry,
    );
  },
});

/** A request that waits for a mentor who has not claimed the account; null for every other. */
async function findAskedInAbsence(
  introductionId: string,
): Promise<{ row: IntroductionRow; mentor: MentorRow; mentorName: string } | null> {
  const row = await findIntroductionById(introductionId);
  if (row === null || !row.isOpen || row.origin !== 'request') return null;
  const [[mentor], [user]] = await Promise.all([findMentorsByIds([row.mentorId]), findUsersByIds([row.mentorUserId])]);
  return mentor && user?.state === 'invited' ? { row, mentor, mentorName: user.name } : null;
}

/** A long import tells whoever began it that it has ended. */
export const importNotices = defineNews({
  kind: 'notice.import',
  on: importCommitted,
  event: noticeWritten,
  audience: async ({ importId }) => {
    const job = await findImport(importId);
    return job?.startedById ? [{ userId: String(job.startedById), entityId: importId }] : [];
  },
  present: async (importId, reader, entry) => {
    const job = await findImport(importId);
    if (job === null || !coordinates(reader, String(job.programId))) return null;
    const { created, changed, unchanged, refused } = job.written;
    const rows = { written: created + changed + unchanged, refused, conflicts: job.foreseen?.conflictCount ?? 0 };
    const about = job.state === 'stopped' ? ('import_stopped' as const) : ('import_done' as const);
    return presentNotice({ about, rows, page: { kind: 'import', id: importId } }, entry);
  },
});

/** A colleague has decided a conflict case. */
export const conflictNotices = defineNews({
  kind: 'notice.conflict',
  on: conflictCaseDecided,
  event: noticeWritten,
  audience: async ({ conflictId, byUserId }) => {
    const row = await findConflictCase(conflictId);
    const staff = await findDeskReaders(row?.programIds ?? []);
    return staff.filter((userId) => userId !== byUserId).map((userId) => ({ userId, entityId: conflictId }));
  },
  present: async (conflictId, reader, entry) => {
    const row = await findConflictCase(conflictId);
    if (row?.programIds.some((id) => coordinates(reader, String(id))) !== true || row.state === 'open') return null;
    const names = { ...(await findNames(row)), person: row.decidedByName ?? null };
    const page = { kind: 'case', id: conflictId } as const;
    return presentNotice({ about: `conflict_${row.state}`, ...names, page }, entry);
  },
});
