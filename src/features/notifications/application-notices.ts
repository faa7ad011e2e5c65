import { noticeWritten } from '../../contract/notifications/events.ts';
import { defineNews } from '../../platform/events/news.ts';
import { factsAsked } from '../programs/index.ts';
import { applicants } from './audiences.ts';
import { presentNotice } from './notice-facts.ts';
import { findApplicantIds, findEnrollment, nameOf } from './enrollment-reads.ts';

/** A program asks for what a profile does not tell yet; once it is told, the notice no longer lists it. */
export const askedNotices = defineNews({
  kind: 'notice.facts_asked',
  on: factsAsked,
  event: noticeWritten,
  audience: applicants,
  present: async (enrollmentId, reader, entry) => {
    const row = await findEnrollment(enrollmentId);
    if (!row || !(await findApplicantIds(row)).includes(reader.userId)) return null;
    const page = { kind: row.kind === 'startup' ? 'profile' : 'offer', id: null } as const;
    const facts = row.askedAt ? row.askedFor : null;
    const program = await nameOf(row);
    return presentNotice({ about: 'facts_asked', startup: row.subjectName, program, facts, page }, entry);
  },
});
