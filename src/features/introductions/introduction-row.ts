import type { Types } from 'mongoose';
import type { z } from 'zod';
import type { endingCauses, FirstMessage, IntroductionState, origin } from '../../contract/introductions/schema.ts';

/** When one side's answer is due. Both stand in a proposal of the program; in a request the founder's yes stands already. */
export interface SideDue {
  dueAt: Date;
  remindAt: Date | null;
  /** Business days granted, as shown: "day 2 of 5". */
  of: number;
  /** The answerer's zone, in which 18:00 is meant. */
  zone: string;
  /** Set while the clock is stopped: the business days that were left. */
  stoppedWithDays: number | null;
}

/** The score at the moment of asking: what calibration and the audit of overrides look back at. */
export interface ScoreSnapshot {
  points: number;
  parts: { criterion: string; weight: number; value: number; points: number }[];
  /** JSON of the fit as the contract shows it: numbers and ids, from which sentences are composed in either language. */
  fit: string;
  rankForStartup: number | null;
  rankForMentor: number | null;
  policyVersion: number;
  engineVersion: string;
}

export interface Alternate {
  mentorId: Types.ObjectId;
  /** The one part of the message that is meant for one mentor only. */
  whyYou: string | null;
}

/** One entity for all ways two people may meet: requests, reviewed matches, coordinators' proposals. */
export interface IntroductionRow {
  _id: Types.ObjectId;
  origin: z.output<typeof origin>;
  state: IntroductionState;
  /** Follows `state`, for sweeps, lists and the index that allows one open introduction a pair. */
  isOpen: boolean;
  startupId: Types.ObjectId;
  mentorId: Types.ObjectId;
  mentorUserId: Types.ObjectId;
  programId: Types.ObjectId;
  matchId: Types.ObjectId | null;
  snapshot: ScoreSnapshot | null;
  message: FirstMessage | null;
  /** A coordinator's reason for a proposal. */
  proposalReason: string | null;
  question: { text: string; askedAt: Date; reply: string | null; repliedAt: Date | null } | null;
  createdBy: Types.ObjectId | null;
  startupYesAt: Date | null;
  startupYesBy: Types.ObjectId | null;
  mentorYesAt: Date | null;
  startupReadAt: Date | null;
  mentorReadAt: Date | null;
  mentorDue: SideDue | null;
  startupDue: SideDue | null;
  /** The earliest of what is owed now, and its reminder: swept by compare-and-set. */
  dueAt: Date | null;
  remindAt: Date | null;
  alternates: Alternate[];
  /** `due` from an ending until the next choice was asked or none was left. */
  cascade: 'none' | 'due' | 'done';
  previousId: Types.ObjectId | null;
  nextId: Types.ObjectId | null;
  endedAt: Date | null;
  endedBy: 'startup' | 'mentor' | 'coordinator' | 'nobody' | null;
  cause: (typeof endingCauses)[number] | null;
  note: string | null;
  conversationId: Types.ObjectId | null;
  mentorshipId: Types.ObjectId | null;
  createdAt: Date;
  changedAt: Date;
  revision: number;
}
