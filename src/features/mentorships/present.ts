import type { Mentorship } from '../../contract/mentorships/schema.ts';
import { refusalOf, type MentorshipAct } from './lifecycle.ts';
import type { MentorshipRow } from './mentorship-model.ts';
import type { Side } from './policy.ts';

interface Id {
  toString(): string;
}

interface Around {
  readonly side: Side;
  readonly startup: { readonly _id: Id; readonly name: string; readonly memberIds: readonly Id[] };
  readonly users: readonly { readonly _id: Id; readonly name: string; readonly timeZone: string }[];
}

/** Whoever ended it, both read the same; only staff read who and why. */
export function presentMentorship(row: MentorshipRow, { side, startup, users }: Around): Mentorship {
  const userOf = (id: Id) => users.find((user) => String(user._id) === String(id));
  const mentor = userOf(row.mentorUserId);
  return {
    id: String(row._id),
    revision: row.revision,
    state: row.state,
    mySide: side,
    startup: {
      id: String(startup._id),
      name: startup.name,
      people: startup.memberIds.flatMap((id) => {
        const user = userOf(id);
        return user ? [{ userId: String(user._id), name: user.name }] : [];
      }),
    },
    mentor: {
      id: String(row.mentorId),
      userId: String(row.mentorUserId),
      name: mentor?.name ?? '',
      timeZone: mentor?.timeZone ?? 'UTC',
    },
    programId: String(row.programId),
    introductionId: String(row.introductionId),
    conversationId: row.conversationId ? String(row.conversationId) : null,
    startedAt: row.startedAt.toISOString(),
    pausedAt: row.pausedAt?.toISOString() ?? null,
    resumesOn: row.resumesOn ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    can: rightsOf(row, side),
    staff:
      side === 'coordinator'
        ? { endedBy: row.endedBy ?? null, reason: row.endReason ?? null, note: row.endNote ?? null }
        : null,
  };
}

function rightsOf(row: MentorshipRow, side: Side): Mentorship['can'] {
  const may = (act: MentorshipAct): boolean => refusalOf(row.state, act) === null;
  const takesPart = side !== 'coordinator';
  return {
    pause: takesPart && may('pause'),
    resume: takesPart && may('resume'),
    complete: may('complete'),
    end: may('end'),
  };
}
