import type { Introduction } from '../../contract/introductions/schema.ts';
import { noticeWritten } from '../../contract/notifications/events.ts';
import type { NoticeAbout } from '../../contract/notifications/schema.ts';
import { defineNews } from '../../platform/events/news.ts';
import {
  briefFor,
  findIntroductionById,
  findIntroductionMembers,
  introductionChanged,
  introductionChanges,
  type IntroductionChange,
  type IntroductionRow,
  owing,
  type Side,
  standingOf,
} from '../introductions/index.ts';
import { findCoordinators } from '../users/index.ts';
import { otherName, startupName } from './brief-names.ts';
import { keepChosen } from './choices.ts';
import { presentNotice, type NoticeFacts } from './notice-facts.ts';
import { topicOfChange } from './topics.ts';

/** What happens in introductions, to those of both sides who should know it, and to the program's coordinators. */
export const introductionNotices = defineNews({
  kind: 'notice.introduction',
  on: introductionChanged,
  event: noticeWritten,
  audience: async ({ introductionId, change, byUserId }) => {
    const row = await findIntroductionById(introductionId);
    if (!row) return [];
    const members = await findIntroductionMembers(row);
    const sides = sidesToTell(row, change);
    const people = [...new Set(sides.flatMap((side) => members[side]))];
    const staff = isForStaff(change) ? await findCoordinators(String(row.programId)) : [];
    const told = [
      ...(await keepChosen(people, topicOfChange(change))),
      ...(await keepChosen(
        staff.filter((id) => !people.includes(id)),
        'desk',
      )),
    ];
    return told
      .filter((userId) => userId !== byUserId)
      .map((userId) => ({ userId, entityId: `${introductionId} ${change}` }));
  },
  present: async (entityId, reader, entry) => {
    const [introductionId = '', said = ''] = entityId.split(' ');
    const change = introductionChanges.find((known) => known === said);
    const brief = change ? await briefFor(introductionId, reader.userId, entry.at) : null;
    return change && brief ? presentNotice(factsOf(brief, change), entry) : null;
  },
});

/** Whoever ended it knows; a founder whose next choice is due hears once, of both. The first yes of two is told to nobody. */
export function sidesToTell(row: IntroductionRow, change: IntroductionChange): Side[] {
  switch (change) {
    case 'made':
      return row.origin === 'request' ? ['mentor'] : ['startup', 'mentor'];
    case 'question_asked':
      return ['startup'];
    case 'question_answered':
      return ['mentor'];
    case 'accepted':
      return ['startup', 'mentor'];
    case 'closed': {
      const sides: Side[] = row.cascade === 'none' ? ['startup', 'mentor'] : ['mentor'];
      return sides.filter((side) => side !== row.endedBy);
    }
    case 'moved_on':
    case 'none_left':
      return ['startup'];
    case 'due_soon':
      return owing(standingOf(row, row.changedAt));
    case 'one_yes':
      return [];
  }
}

const isForStaff = (change: IntroductionChange): boolean => change === 'accepted' || change === 'closed';

function factsOf(brief: Introduction, change: IntroductionChange): NoticeFacts | null {
  if (brief.staff) return staffFacts(brief, brief.staff, change);
  const about = aboutOf(brief, change);
  return about === null
    ? null
    : {
        about,
        person: otherName(brief),
        startup: brief.mySide === 'mentor' ? startupName(brief) : (brief.myStartup?.name ?? null),
        next: brief.next?.name ?? null,
        dueAt: brief.waitsFor === 'me' ? brief.dueAt : null,
        page:
          change === 'accepted' && brief.conversationId !== null
            ? { kind: 'conversation', id: brief.conversationId }
            : { kind: brief.mySide === 'mentor' ? 'request' : 'introduction', id: brief.id },
      };
}

function aboutOf(brief: Introduction, change: IntroductionChange): NoticeAbout | null {
  switch (change) {
    case 'made':
      if (brief.origin === 'request') return 'asked';
      return brief.mySide === 'mentor' ? 'proposed_founder' : 'proposed_mentor';
    case 'question_asked':
      return 'question';
    case 'question_answered':
      return 'reply';
    case 'accepted':
      return 'connected';
    case 'closed':
    case 'none_left':
      return 'closed';
    case 'moved_on':
      return 'moved_on';
    case 'due_soon':
      return 'due_soon';
    case 'one_yes':
      return null;
  }
}

type Staff = NonNullable<Introduction['staff']>;

function staffFacts(brief: Introduction, staff: Staff, change: IntroductionChange): NoticeFacts {
  return {
    about: change === 'accepted' ? 'staff_connected' : endingOf(staff),
    startup: staff.startup.identity?.name ?? null,
    mentor: staff.mentor.identity?.name ?? null,
    next: brief.next?.name ?? null,
    page: change === 'accepted' ? { kind: 'introduction', id: brief.id } : { kind: 'desk', id: null },
  };
}

function endingOf(staff: Staff): NoticeAbout {
  if (staff.state === 'declined') return 'staff_no';
  return staff.state === 'withdrawn' ? 'staff_taken_back' : 'staff_no_answer';
}
