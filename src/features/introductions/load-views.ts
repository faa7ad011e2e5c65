import type { Types } from 'mongoose';
import type { Introduction } from '../../contract/introductions/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findKnownMentors, findMentorsByIds, type MentorRow } from '../mentors/index.ts';
import { findProgramsByIds, type ProgramRow } from '../programs/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { findUsersByIds, type UserRow } from '../users/index.ts';
import type { IntroductionRow } from './introduction-row.ts';
import { isBlind, sideOf } from './policy.ts';
import { presentIntroduction, type View } from './present.ts';
import { presentMentorParty, presentProgram, presentStartupParty } from './present-parties.ts';
import { findIntroductionsByIds, standingOf } from './reads.ts';

/** Everything that the rows point at, read once for all of them. */
interface Around {
  readonly startups: ReadonlyMap<string, StartupRow>;
  readonly mentors: ReadonlyMap<string, MentorRow>;
  readonly users: ReadonlyMap<string, UserRow>;
  readonly programs: ReadonlyMap<string, ProgramRow>;
  readonly nextRows: ReadonlyMap<string, IntroductionRow>;
  /** Mentors whom this reader may know by name. */
  readonly known: ReadonlySet<string>;
}

/** Rows as this reader may see them; rows that are none of theirs are left out. */
export async function presentIntroductions(
  rows: readonly IntroductionRow[],
  reader: UserActor,
  now: Date,
): Promise<Introduction[]> {
  const around = await loadAround(rows, reader);
  return rows.flatMap((row) => {
    const view = viewOf(row, { reader, now, around });
    return view ? [presentIntroduction(row, view)] : [];
  });
}

/** What does not wait for one another is read side by side: a list is opened often, and each turn of waiting counts. */
async function loadAround(rows: readonly IntroductionRow[], reader: UserActor): Promise<Around> {
  const [startups, nextRows, programs] = await Promise.all([
    findStartupsByIds(unique(rows.map((row) => row.startupId))),
    findIntroductionsByIds(rows.flatMap((row) => row.nextId ?? [])),
    findProgramsByIds(unique(rows.map((row) => row.programId))),
  ]);
  const mentors = await findMentorsByIds(
    unique([...rows, ...nextRows].flatMap((row) => [row.mentorId, ...row.alternates.map((choice) => choice.mentorId)])),
  );
  const [users, known] = await Promise.all([
    findUsersByIds(
      unique([...startups.flatMap((startup) => startup.memberIds), ...mentors.map((mentor) => mentor.userId)]),
    ),
    findKnownMentors(reader, mentors),
  ]);
  return {
    startups: byId(startups),
    mentors: byId(mentors),
    users: byId(users),
    programs: byId(programs),
    nextRows: byId(nextRows),
    known,
  };
}

interface Looking {
  readonly reader: UserActor;
  readonly now: Date;
  readonly around: Around;
}

function viewOf(row: IntroductionRow, { reader, now, around }: Looking): View | null {
  const side = sideOf(row, reader);
  const startup = around.startups.get(String(row.startupId));
  const mentor = around.mentors.get(String(row.mentorId));
  const mentorUser = around.users.get(String(row.mentorUserId));
  const program = around.programs.get(String(row.programId));
  if (!side || !startup || !mentor || !mentorUser || !program) return null;
  const people = inOrder(startup, row).flatMap((id) => around.users.get(String(id)) ?? []);
  const isOpenToStaff = side === 'coordinator';
  const knowsMentor = isOpenToStaff || side === 'mentor' || mayKnowMentor(row, around);
  const knowsStartup = isOpenToStaff || side === 'startup' || !isBlind(row);
  return {
    side,
    standing: standingOf(row, now),
    now,
    startup: presentStartupParty(startup, people, knowsStartup),
    mentor: presentMentorParty(mentor, mentorUser, knowsMentor),
    program: presentProgram(program),
    myStartup: side === 'startup' ? { id: String(startup._id), name: startup.name } : null,
    alternates: row.alternates.map((choice) => nameChoice(choice.mentorId, around)),
    next: presentNext(row, around),
  };
}

/** Whoever asked, or said yes, stands first: mails, notices and cards name that one where there is room for one name. */
const inOrder = ({ memberIds }: StartupRow, { startupYesBy }: IntroductionRow): readonly Types.ObjectId[] =>
  memberIds.toSorted((a, b) => Number(b.equals(startupYesBy)) - Number(a.equals(startupYesBy)));

/** In a request the founder knows whoever is listed by name; in a proposal nobody knows anybody before the second yes. */
const mayKnowMentor = (row: IntroductionRow, { known }: Around): boolean =>
  row.state === 'accepted' || (!isBlind(row) && known.has(String(row.mentorId)));

function nameChoice(mentorId: Types.ObjectId, around: Around): Introduction['alternates'][number] {
  const id = String(mentorId);
  const user = around.users.get(String(around.mentors.get(id)?.userId));
  return { mentorId: id, name: around.known.has(id) ? (user?.name ?? null) : null };
}

function presentNext(row: IntroductionRow, around: Around): Introduction['next'] {
  const next = row.nextId ? around.nextRows.get(String(row.nextId)) : undefined;
  if (!next) return null;
  return { introductionId: String(next._id), name: nameChoice(next.mentorId, around).name };
}

const byId = <Row extends { _id: Types.ObjectId }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [String(row._id), row]));

function unique(ids: readonly Types.ObjectId[]): Types.ObjectId[] {
  return [...new Map(ids.map((id) => [String(id), id])).values()];
}
