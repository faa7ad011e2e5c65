import { z } from 'zod';
import { askedFact } from '../programs/schema.ts';
import { calendarDay, instant } from '../shared/schema.ts';

/** What a notice says. Its sentence is composed in the reader's language from the facts beside it. */
export const noticeAbouts = [
  'asked',
  'proposed_founder',
  'proposed_mentor',
  'question',
  'reply',
  'connected',
  'closed',
  'moved_on',
  'due_soon',
  'mentorship_paused',
  'mentorship_resumed',
  'mentorship_completed',
  'mentorship_ended',
  'admitted',
  'declined',
  'facts_asked',
  'member_joined',
  'staff_connected',
  'staff_absent',
  'staff_no_answer',
  'staff_no',
  'staff_taken_back',
  'staff_ended',
  'staff_applied',
  'staff_facts_told',
  'import_done',
  'import_stopped',
  'conflict_question',
  'conflict_answered',
  'conflict_confirmed',
  'conflict_cleared',
] as const;
export type NoticeAbout = (typeof noticeAbouts)[number];

/** Where a notice leads. */
export const noticePage = z.strictObject({
  kind: z.enum([
    'introduction',
    'request',
    'conversation',
    'program',
    'startup',
    'profile',
    'offer',
    'enrolment',
    'import',
    'case',
    'question',
    'desk',
  ]),
  id: z.string().nullable(),
});
export type NoticePage = z.infer<typeof noticePage>;

/** One notice as its reader may see it now: names that they may not know (any more) are null. */
export const notice = z.strictObject({
  pos: z.int().positive(),
  at: instant,
  isRead: z.boolean(),
  about: z.enum(noticeAbouts),
  /** The person, or the company, on the other side. */
  person: z.string().nullable(),
  startup: z.string().nullable(),
  mentor: z.string().nullable(),
  /** Whom it goes to next. */
  next: z.string().nullable(),
  program: z.strictObject({ en: z.string(), es: z.string() }).nullable(),
  dueAt: instant.nullable(),
  day: calendarDay.nullable(),
  rows: z.strictObject({ written: z.int(), refused: z.int(), conflicts: z.int() }).nullable(),
  /** What a profile is to tell. */
  facts: z.array(askedFact).nullable(),
  page: noticePage,
});
export type Notice = z.infer<typeof notice>;

/** What people may choose about. `account` and `program` are necessary and cannot be switched off. */
export const noticeTopics = ['asks', 'dates', 'outcomes', 'messages', 'desk', 'program', 'account'] as const;
export const noticeTopic = z.enum(noticeTopics);
export type NoticeTopic = z.infer<typeof noticeTopic>;

/** Topics whose notices in Puente can be switched off. */
export const optionalInPuente = ['dates', 'outcomes', 'desk'] as const;
/** Topics whose mails can be switched off. */
export const optionalByMail = ['asks', 'dates', 'outcomes', 'messages'] as const;

export const noticeChoices = z.strictObject({
  puenteOff: z.array(z.enum(optionalInPuente)).max(optionalInPuente.length),
  mailOff: z.array(z.enum(optionalByMail)).max(optionalByMail.length),
  /** From 21:00 to 8:00 on the reader's clock mail waits until morning. */
  isQuietAtNight: z.boolean(),
});
export type NoticeChoices = z.infer<typeof noticeChoices>;

export const noticeList = z.strictObject({
  notices: z.array(notice),
  unread: z.int().min(0),
  /** Ask again with `before` set to it; null at the end. */
  nextBefore: z.int().positive().nullable(),
});
