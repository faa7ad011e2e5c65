import type { Notice, NoticePage } from '../../../../src/contract/notifications/schema.ts';
import type { IconName } from '../../shared/components/icon.tsx';
import type { useFormat } from '../../shared/format/use-format.ts';
import type { useT } from '../../shared/i18n/use-t.ts';

export interface NoticeWords {
  readonly lead: string;
  /** What follows from it. */
  readonly rest: string | null;
}

interface Speaker {
  readonly t: ReturnType<typeof useT>;
  readonly format: ReturnType<typeof useFormat>;
}

/** One notice in the reader's language. Names that they may not know make another sentence, never a gap. */
export function noticeWords(notice: Notice, speaker: Speaker): NoticeWords {
  const { t, format } = speaker;
  const names = {
    person: notice.person ?? '',
    startup: notice.startup ?? '',
    mentor: notice.mentor ?? '',
    program: notice.program?.[format.reader.language] ?? '',
  };
  const lead = blindLead(notice, t) ?? t(`notices.${notice.about}`, names);
  return { lead, rest: (rests[notice.about] ?? nothing)(notice, speaker) };
}

function blindLead({ about, person, startup, mentor }: Notice, t: Speaker['t']): string | null {
  if (about === 'staff_absent' && startup === null) return t('notices.staffAbsentBlind', { mentor: mentor ?? '' });
  if (about === 'question' && person === null) return t('notices.questionBlind');
  if (about === 'reply' && startup === null) return t('notices.replyBlind');
  return about === 'due_soon' && person === null ? t('notices.dueBlind') : null;
}

type Rest = (notice: Notice, speaker: Speaker) => string | null;

const nothing: Rest = () => null;

const answerBy: Rest = ({ dueAt }, { t, format }) =>
  dueAt === null ? null : t('notices.answerBy', { moment: format.moment(dueAt) });

const afterEnding: Rest = ({ next }, { t }) =>
  next === null ? t('notices.staffNoNext') : t('notices.staffNext', { next });

const rowsOfImport: Rest = ({ rows }, { t }) => (rows === null ? null : t('notices.importRest', rows));

const factsToTell: Rest = ({ facts }, { t, format }) =>
  facts === null ? null : t('notices.factsRest', { facts: format.list(facts.map((fact) => t(`facts.names.${fact}`))) });

const pairOfConflict: Rest = ({ startup, mentor }, { t }) =>
  t('notices.conflictRest', { startup: startup ?? '', mentor: mentor ?? '' });

/** What follows, where something does. */
const rests: Readonly<Partial<Record<Notice['about'], Rest>>> = {
  asked: answerBy,
  proposed_founder: answerBy,
  proposed_mentor: answerBy,
  question: answerBy,
  reply: answerBy,
  due_soon: answerBy,
  connected: (_notice, { t }) => t('notices.connectedRest'),
  closed: ({ page }, { t }) => (page.kind === 'introduction' ? t('notices.closedRest') : null),
  moved_on: ({ next }, { t }) => (next === null ? t('notices.movedBlind') : t('notices.moved', { next })),
  mentorship_paused: ({ day }, { t, format }) =>
    day === null ? null : t('notices.pausedUntil', { day: format.calendarDay(day) }),
  facts_asked: factsToTell,
  declined: (_notice, { t }) => t('notices.declinedRest'),
  staff_absent: ({ dueAt }, { t, format }) =>
    dueAt === null ? null : t('notices.staffAbsentRest', { moment: format.moment(dueAt) }),
  staff_connected: (_notice, { t }) => t('notices.staffConnectedRest'),
  staff_no: afterEnding,
  staff_no_answer: afterEnding,
  import_done: rowsOfImport,
  import_stopped: rowsOfImport,
  conflict_answered: pairOfConflict,
  conflict_confirmed: pairOfConflict,
  conflict_cleared: pairOfConflict,
};

/** `arc`: the two points with the whole arc, where both said yes. */
export const noticeIcons: Readonly<Record<Notice['about'], IconName | 'arc'>> = {
  asked: 'inbox',
  proposed_founder: 'inbox',
  proposed_mentor: 'inbox',
  question: 'message',
  reply: 'message',
  connected: 'arc',
  closed: 'undo',
  moved_on: 'arrow',
  due_soon: 'clock',
  mentorship_paused: 'pause',
  mentorship_resumed: 'right',
  mentorship_completed: 'check',
  mentorship_ended: 'log',
  admitted: 'check',
  declined: 'note',
  facts_asked: 'note',
  member_joined: 'people',
  staff_connected: 'arc',
  staff_absent: 'inbox',
  staff_no_answer: 'clock',
  staff_no: 'undo',
  staff_taken_back: 'undo',
  staff_ended: 'log',
  staff_applied: 'inbox',
  staff_facts_told: 'inbox',
  import_done: 'upload',
  import_stopped: 'upload',
  conflict_question: 'message',
  conflict_answered: 'message',
  conflict_confirmed: 'shield',
  conflict_cleared: 'shield',
};

/** Where it leads. */
export function noticePath({ kind, id }: NoticePage): string {
  const paths: Record<NoticePage['kind'], string> = {
    introduction: `/introductions/${id ?? ''}`,
    request: `/requests/${id ?? ''}`,
    conversation: id === null ? '/messages' : `/messages/${id}`,
    program: `/programs/${id ?? ''}`,
    startup: '/startup/people',
    profile: '/startup',
    offer: '/offer',
    enrolment: id === null ? '/enrolment' : `/enrolment/${id}/applied`,
    import: id === null ? '/imports' : `/imports/${id}`,
    question: `/questions/${id ?? ''}`,
    case: id === null ? '/cases' : `/cases/${id}`,
    desk: '/home',
  };
  return paths[kind];
}
