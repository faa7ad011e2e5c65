import { fit, type Fit } from '../../contract/matching/fit-schema.ts';
import type { Introduction, StartupParty, MentorParty } from '../../contract/introductions/schema.ts';
import { countWait } from './deadlines.ts';
import { dueOf } from './due-dates.ts';
import type { IntroductionRow } from './introduction-row.ts';
import { owing, refusalOf, saidYes, type Act, type Side, type Standing } from './lifecycle.ts';

/** What stands around a row when one reader looks at it. Parties come with the names that this reader may know. */
export interface View {
  readonly side: Side | 'coordinator';
  readonly standing: Standing;
  readonly now: Date;
  readonly startup: StartupParty;
  readonly mentor: MentorParty;
  readonly program: Introduction['program'];
  readonly myStartup: Introduction['myStartup'];
  readonly alternates: Introduction['alternates'];
  readonly next: Introduction['next'];
}

/** An introduction as its reader may see it now. Every ending but success reads the same to whoever did not cause it. */
export function presentIntroduction(row: IntroductionRow, view: View): Introduction {
  const { side, standing } = view;
  return {
    id: String(row._id),
    revision: row.revision,
    origin: row.origin,
    mySide: side,
    state: shownState(row.state),
    endedByMe: row.endedBy === side ? ownEnding(row.state) : null,
    waitsFor: waitsFor(view),
    other: side === 'mentor' ? view.startup : view.mentor,
    myStartup: view.myStartup,
    myPlace: side === 'startup' ? view.startup.place : side === 'mentor' ? view.mentor.place : null,
    iSaidYes: side !== 'coordinator' && saidYes(standing, side),
    message: row.message ?? null,
    question: presentQuestion(row),
    fit: readFit(row),
    askedAt: row.createdAt.toISOString(),
    ...presentClock(row, view),
    alternates: side === 'mentor' ? [] : view.alternates,
    next: side === 'mentor' ? null : view.next,
    program: view.program,
    endedAt: row.endedAt?.toISOString() ?? null,
    conversationId: side !== 'coordinator' && row.conversationId ? String(row.conversationId) : null,
    mentorshipId: row.mentorshipId ? String(row.mentorshipId) : null,
    can: rightsOf(view),
    staff: side === 'coordinator' ? presentStaff(row, view) : null,
  };
}

const shownState = (state: IntroductionRow['state']): Introduction['state'] =>
  state === 'declined' || state === 'expired' || state === 'withdrawn' ? 'closed' : state;

const ownEnding = (state: IntroductionRow['state']): Introduction['endedByMe'] =>
  state === 'declined' || state === 'withdrawn' ? state : null;

/** Before the reader's own yes it waits for them; whether the other side has answered is never told before both did. */
function waitsFor({ side, standing }: View): Introduction['waitsFor'] {
  const owed = owing(standing);
  if (owed.length === 0) return 'nobody';
  if (side === 'coordinator') return 'other';
  return owed.includes(side) ? 'me' : 'other';
}

/** The reader's own date where they owe something, else the other side's; in a pause the mentor reads only that it stands. */
function presentClock(row: IntroductionRow, view: View): Pick<Introduction, 'dueAt' | 'wait'> {
  const owed = owing(view.standing);
  const mine = owed.find((side) => side === view.side);
  const shown = mine ?? owed[0];
  const due = shown ? dueOf(row, shown) : null;
  if (!due) return { dueAt: null, wait: null };
  const counted = countWait({ now: view.now, dueAt: due.dueAt, zone: due.zone, of: due.of });
  const isStopped = view.standing.state === 'asked';
  return {
    dueAt: due.dueAt.toISOString(),
    wait: { ...counted, of: due.of, isStopped, stoppedDays: row.mentorDue?.stoppedWithDays ?? null },
  };
}

function presentQuestion({ question }: IntroductionRow): Introduction['question'] {
  if (!question) return null;
  return {
    text: question.text,
    askedAt: question.askedAt.toISOString(),
    reply: question.reply ?? null,
    repliedAt: question.repliedAt?.toISOString() ?? null,
  };
}

/** Null also for a fit that an older version wrote in another shape. */
function readFit({ snapshot }: IntroductionRow): Fit | null {
  if (!snapshot) return null;
  const parsed = fit.safeParse(JSON.parse(snapshot.fit));
  return parsed.success ? parsed.data : null;
}

function rightsOf({ side, standing }: View): Introduction['can'] {
  const may = (act: Act): boolean => refusalOf(standing, { by: side, act }) === null;
  return {
    accept: may('accept'),
    ask: may('ask'),
    reply: may('reply'),
    decline: may('decline'),
    withdraw: may('withdraw'),
  };
}

function presentStaff(row: IntroductionRow, view: View): NonNullable<Introduction['staff']> {
  return {
    state: row.state,
    startup: view.startup,
    mentor: view.mentor,
    startupYesAt: row.startupYesAt?.toISOString() ?? null,
    mentorYesAt: row.mentorYesAt?.toISOString() ?? null,
    endedBy: row.endedBy ?? null,
    cause: row.cause ?? null,
    note: row.note ?? null,
    proposalReason: row.proposalReason ?? null,
    rankForStartup: row.snapshot?.rankForStartup ?? null,
    rankForMentor: row.snapshot?.rankForMentor ?? null,
    policyVersion: row.snapshot?.policyVersion ?? null,
    engineVersion: row.snapshot?.engineVersion ?? null,
  };
}
