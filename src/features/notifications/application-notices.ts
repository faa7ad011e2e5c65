import { noticeWritten } from '../../contract/notifications/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import { defineNews } from '../../platform/events/news.ts';
import { factsAsked, factsTold } from '../programs/index.ts';
import { findCoordinators } from '../users/index.ts';
import { keepChosen } from './choices.ts';
import { presentNotice } from './notice-facts.ts';
import { findApplicantIds, findEnrollment, nameOf } from './people-notices.ts';

/** A program asks for what a profile does not tell yet; once it is told, the notice no longer lists it. */
export const askedNotices = defineNews({
  kind: 'notice.facts_asked',
  on: factsAsked,
  event: noticeWritten,
  audience: async ({ enrollmentId }) => {
    const row = await findEnrollment(enrollmentId);
    return row ? (await findApplicantIds(row)).map((userId) => ({ userId, entityId: enrollmentId })) : [];
  },
  present: async (enrollmentId, reader, entry) => {
    const row = await findEnrollment(enrollmentId);
    if (!row || !(await findApplicantIds(row)).includes(reader.userId)) return null;
    const page = { kind: row.kind === 'startup' ? 'profile' : 'offer', id: null } as const;
    const facts = row.askedAt ? row.askedFor : null;
    const program = await nameOf(row);
    return presentNotice({ about: 'facts_asked', startup: row.subjectName, program, facts, page }, entry);
  },
});

/** An application has become complete: it waits for the enrolment desk again. */
export const toldNotices = defineNews({
  kind: 'notice.facts_told',
  on: factsTold,
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
    return presentNotice({ about: 'staff_facts_told', startup: row.subjectName, program, page }, entry);
  },
});
