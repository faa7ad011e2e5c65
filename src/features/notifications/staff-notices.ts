import { noticeWritten } from '../../contract/notifications/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import { defineNews } from '../../platform/events/news.ts';
import { findImport, importCommitted } from '../imports/index.ts';
import { conflictCaseDecided, findConflictCase } from '../matching/index.ts';
import { enrollmentApplied } from '../programs/index.ts';
import { findCoordinators } from '../users/index.ts';
import { keepChosen } from './choices.ts';
import { findNames } from './conflict-notices.ts';
import { presentNotice } from './notice-facts.ts';
import { findEnrollment, nameOf } from './people-notices.ts';

/** Somebody has applied: it waits at the enrolment desk. */
export const appliedNotices = defineNews({
  kind: 'notice.applied',
  on: enrollmentApplied,
  event: noticeWritten,
  audience: async ({ enrollmentId }) => {
    const row = await findEnrollment(enrollmentId);
    const staff = row ? await keepChosen(await findCoordinators(String(row.programId)), 'desk') : [];
    return staff.map((userId) => ({ userId, entityId: enrollmentId }));
  },
  present: async (enrollmentId, reader, entry) => {
    const row = await findEnrollment(enrollmentId);
    if (!row || !coordinates(reader, String(row.programId))) return null;
    const page = { kind: 'enrolment', id: String(row.cohortId) } as const;
    const program = await nameOf(row);
    return presentNotice({ about: 'staff_applied', startup: row.subjectName, program, page }, entry);
  },
});

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
    const staff = new Set<string>();
    for (const programId of row?.programIds ?? []) {
      for (const userId of await findCoordinators(String(programId))) staff.add(userId);
    }
    staff.delete(byUserId);
    return (await keepChosen([...staff], 'desk')).map((userId) => ({ userId, entityId: conflictId }));
  },
  present: async (conflictId, reader, entry) => {
    const row = await findConflictCase(conflictId);
    if (row?.programIds.some((id) => coordinates(reader, String(id))) !== true || row.state === 'open') return null;
    const names = { ...(await findNames(row)), person: row.decidedByName ?? null };
    const page = { kind: 'case', id: conflictId } as const;
    return presentNotice({ about: `conflict_${row.state}`, ...names, page }, entry);
  },
});
