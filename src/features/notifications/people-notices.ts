import { noticeWritten } from '../../contract/notifications/events.ts';
import { defineNews } from '../../platform/events/news.ts';
import {
  findMentorshipById,
  findMentorshipMembers,
  mentorshipChanged,
  presentMentorships,
} from '../mentorships/index.ts';
import { enrollmentDecided } from '../programs/index.ts';
import { findStartupsByIds, memberJoined } from '../startups/index.ts';
import { findCoordinators, findUsersByIds } from '../users/index.ts';
import { applicants } from './audiences.ts';
import { keepChosen } from './choices.ts';
import { findApplicantIds, findEnrollment, nameOf } from './enrollment-reads.ts';
import { presentNotice } from './notice-facts.ts';

/** That a mentorship began is told by the second yes; who ended it is told to nobody. */
export const mentorshipNotices = defineNews({
  kind: 'notice.mentorship',
  on: mentorshipChanged,
  event: noticeWritten,
  audience: async ({ mentorshipId, change, byUserId }) => {
    const row = await findMentorshipById(mentorshipId);
    if (!row || change === 'started') return [];
    const people = await findMentorshipMembers(row);
    const staff = change === 'ended' ? await findCoordinators(String(row.programId)) : [];
    const others = staff.filter((id) => !people.includes(id));
    const told = [...(await keepChosen(people, 'outcomes')), ...(await keepChosen(others, 'desk'))];
    return told
      .filter((userId) => userId !== byUserId)
      .map((userId) => ({ userId, entityId: `${mentorshipId} ${change}` }));
  },
  present: async (entityId, reader, entry) => {
    const [mentorshipId = '', said = ''] = entityId.split(' ');
    const change = (['paused', 'resumed', 'completed', 'ended'] as const).find((known) => known === said);
    const row = await findMentorshipById(mentorshipId);
    const [shown] = row ? await presentMentorships([row], reader) : [];
    if (!shown || !change) return null;
    const names = { startup: shown.startup.name, mentor: shown.mentor.name };
    if (shown.mySide === 'coordinator') {
      return presentNotice(
        { about: 'staff_ended', ...names, page: { kind: 'introduction', id: shown.introductionId } },
        entry,
      );
    }
    const person = shown.mySide === 'mentor' ? shown.startup.name : shown.mentor.name;
    const page = { kind: 'conversation', id: shown.conversationId } as const;
    return presentNotice({ about: `mentorship_${change}`, ...names, person, day: shown.resumesOn, page }, entry);
  },
});

/** What a program decided about an application, once it can no longer be undone. */
export const decidedNotices = defineNews({
  kind: 'notice.decided',
  on: enrollmentDecided,
  event: noticeWritten,
  audience: applicants,
  present: async (enrollmentId, reader, entry) => {
    const row = await findEnrollment(enrollmentId);
    if (!row || (row.state !== 'admitted' && row.state !== 'declined')) return null;
    if (!(await findApplicantIds(row)).includes(reader.userId)) return null;
    const program = await nameOf(row);
    const page = { kind: 'program', id: String(row.programId) } as const;
    return presentNotice({ about: row.state, startup: row.subjectName, program, page }, entry);
  },
});

/** Somebody has joined one's startup. */
export const memberNotices = defineNews({
  kind: 'notice.member',
  on: memberJoined,
  event: noticeWritten,
  audience: async ({ startupId, userId }) => {
    const [startup] = await findStartupsByIds([startupId]);
    const others = (startup?.memberIds ?? []).map(String).filter((id) => id !== userId);
    return others.map((id) => ({ userId: id, entityId: `${startupId} ${userId}` }));
  },
  present: async (entityId, reader, entry) => {
    const [startupId = '', userId = ''] = entityId.split(' ');
    if (!reader.startupIds.includes(startupId)) return null;
    const [startup] = await findStartupsByIds([startupId]);
    const [user] = await findUsersByIds([userId]);
    if (!startup || !user) return null;
    const page = { kind: 'startup', id: startupId } as const;
    return presentNotice({ about: 'member_joined', person: user.name, startup: startup.name, page }, entry);
  },
});
