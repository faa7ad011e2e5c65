import type { z } from 'zod';
import type { cohort, deskEnrollment, enrollment, program } from '../../contract/programs/schema.ts';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import type { CohortRow } from './cohort-model.ts';
import type { EnrollmentRow } from './enrollment-model.ts';
import type { Judgement } from './judge-applicants.ts';
import { rulesOf } from './policy.ts';
import type { ProgramRow } from './program-model.ts';

export function presentCohort(row: CohortRow): z.input<typeof cohort> {
  return {
    id: String(row._id),
    programId: String(row.programId),
    name: row.name,
    state: row.state,
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    endsOn: row.endsOn,
  };
}

/** An applicant sees a decision only once its notice has gone out; until then it reads as applied. */
export function presentEnrollment(row: EnrollmentRow, reader: UserActor): z.input<typeof enrollment> {
  const isStaff = coordinates(reader, String(row.programId));
  const isTold = isStaff || row.noticeSentAt !== null || row.state === 'withdrawn';
  const state = isTold ? row.state : 'applied';
  const isDecided = row.state === 'admitted' || row.state === 'declined';
  return {
    id: String(row._id),
    cohortId: String(row.cohortId),
    programId: String(row.programId),
    kind: row.kind,
    subjectId: String(row.subjectId),
    subjectName: row.subjectName,
    placeId: row.placeId ?? null,
    state,
    appliedAt: row.appliedAt.toISOString(),
    decidedAt: isTold ? (row.decidedAt?.toISOString() ?? null) : null,
    reason: isTold ? (row.reason ?? null) : null,
    noticeAt: isStaff ? (row.noticeAt?.toISOString() ?? null) : null,
    asked: row.askedAt && state === 'applied' ? { at: row.askedAt.toISOString(), facts: row.askedFor } : null,
    can: {
      decide: isStaff && row.state === 'applied',
      undo: isStaff && isDecided && row.noticeSentAt === null,
      withdraw: !isStaff && (row.state === 'applied' || row.state === 'admitted'),
    },
  };
}

/** For the desk. An application that was asked waits for its applicant, not for the desk. */
export function presentDeskEnrollment(
  row: EnrollmentRow,
  reader: UserActor,
  about: { judgement: Judgement; waitedDays: (since: Date) => number },
): z.input<typeof deskEnrollment> {
  const shown = presentEnrollment(row, reader);
  const waits = row.state === 'applied' && shown.asked === null;
  const { profile } = about.judgement;
  return {
    ...shown,
    ...about.judgement,
    waitingDay: waits ? about.waitedDays(row.appliedAt) : null,
    can: { ...shown.can, ask: waits && shown.can.decide && profile.missing.length > 0 },
  };
}

export function presentProgram(
  row: ProgramRow,
  reader: UserActor,
  beside: { cohorts: readonly CohortRow[]; enrollments: readonly EnrollmentRow[] },
): z.input<typeof program> {
  const programId = String(row._id);
  const cohorts = beside.cohorts.filter((item) => String(item.programId) === programId);
  return {
    id: programId,
    name: { en: row.nameEn, es: row.nameEs },
    kind: row.kind,
    timeZone: row.timeZone,
    rules: rulesOf(row),
    policyVersion: row.policyVersion,
    revision: row.revision,
    cohorts: cohorts.map(presentCohort),
    myEnrollments: beside.enrollments
      .filter((item) => String(item.programId) === programId)
      .map((item) => presentEnrollment(item, reader)),
    can: {
      coordinate: coordinates(reader, programId),
      apply: cohorts.some((item) => item.state === 'open') && (reader.startupIds.length > 0 || reader.hasOffer),
    },
  };
}
