import type { ExclusionRule } from '../../engine/index.ts';
import { isFullAt, isPausedAt, isVettedAt } from '../mentors/index.ts';
import { isSameFirm, type MentorEntry, type StartupEntry } from './entries.ts';
import type { MatchingMemory } from './memory.ts';
import type { MatchingPolicy } from './matching-policy.ts';

type Rules = readonly ExclusionRule[];
const none: Rules = [];

/** What stands against a mentor whoever asks; the engine adds what the two calendars and languages say. */
export function mentorRules(
  memory: MatchingMemory,
  mentor: MentorEntry,
  at: { policy: MatchingPolicy; now: Date },
): Rules {
  const { standing } = mentor;
  const rules: ExclusionRule[] = [];
  const person = memory.person(mentor.userId);
  if (!isVettedAt(standing, at.now)) rules.push('not_vetted');
  if (isPausedAt(standing, at.now) || person?.isGone === true) rules.push('paused');
  if (isFullAt(standing, at.now)) rules.push('full');
  if (person?.isOptedOut === true) rules.push('opted_out');
  if (!isEnrolled(mentor.programIds, at.policy)) rules.push('not_enrolled');
  return rules.length === 0 ? none : rules;
}

/** What stands against a startup whoever asks. One member who opted out speaks for the startup. */
export function startupRules(memory: MatchingMemory, startup: StartupEntry, at: { policy: MatchingPolicy }): Rules {
  const marks = startup.memberIds.map((id) => memory.person(id));
  const rules: ExclusionRule[] = [];
  if (marks.some((mark) => mark?.isOptedOut === true)) rules.push('opted_out');
  if (!isEnrolled(startup.programIds, at.policy)) rules.push('not_enrolled');
  return rules.length === 0 ? none : rules;
}

/** What stands between these two alone: the ledger, blocks, the same person, the same firm. */
export function betweenRules(
  memory: MatchingMemory,
  { startup, mentor }: { startup: StartupEntry; mentor: MentorEntry },
  policy: MatchingPolicy,
): Rules {
  const ledger = ledgerRules(memory, { startup, mentor }, policy);
  const personal = personalRules(memory, startup, mentor);
  return ledger.length === 0 ? personal : [...personal, ...ledger];
}

/**
 * The mentors of the memory against whom `betweenRules` says something. Asks only those with whom the startup shares a past, a
 * person, a firm or a block: nobody else can have any such rule. O(what they share), not O(mentors).
 */
export function barredMentors(
  memory: MatchingMemory,
  startup: StartupEntry,
  policy: MatchingPolicy,
): readonly MentorEntry[] {
  const entries = [...new Set(linkedMentors(memory, startup))].map((id) => memory.mentors.get(id));
  return entries.flatMap((mentor) =>
    mentor !== undefined && betweenRules(memory, { startup, mentor }, policy).length > 0 ? [mentor] : [],
  );
}

function* linkedMentors(memory: MatchingMemory, startup: StartupEntry): Generator<string> {
  const { mentorLinks, blockers } = memory;
  yield* memory.pairedWith(startup.id);
  for (const firm of startup.firms) yield* mentorLinks.ofFirm(firm);
  const blocked = startup.memberIds.flatMap((id) => [...(memory.person(id)?.blocked ?? [])]);
  for (const userId of [...startup.memberIds, ...blocked, ...blockers]) {
    const id = mentorLinks.ofUser(userId);
    if (id !== undefined) yield id;
  }
}

function personalRules(memory: MatchingMemory, startup: StartupEntry, mentor: MentorEntry): Rules {
  const rules: ExclusionRule[] = [];
  const ofMentor = memory.person(mentor.userId);
  for (const memberId of startup.memberIds) {
    if (memberId === mentor.userId) rules.push('same_person');
    const isBlocked = ofMentor?.blocked.has(memberId) === true || memory.person(memberId)?.blocked.has(mentor.userId);
    if (isBlocked === true) rules.push('blocked');
  }
  if (mentor.firms.some((firm) => startup.firms.some((other) => isSameFirm(firm, other)))) {
    rules.push('same_organisation');
  }
  return rules.length === 0 ? none : rules;
}

function ledgerRules(
  memory: MatchingMemory,
  { startup, mentor }: { startup: StartupEntry; mentor: MentorEntry },
  policy: MatchingPolicy,
): Rules {
  const row = memory.pair(startup.id, mentor.id);
  if (row === undefined) return none;
  const rules: ExclusionRule[] = [];
  const isConflict = row.conflict === 'excluded' || (row.conflict === 'flagged' && policy.excludesFlagged);
  if (isConflict) rules.push('conflict');
  if (row.declinedAt !== null) rules.push('declined_before');
  if (row.openIntroductionId !== null) rules.push('open_introduction');
  if (row.isInMentorship) rules.push('in_mentorship');
  if (row.isAvoided) rules.push('avoided');
  if (row.isForbidden) rules.push('forbidden');
  return rules;
}

/** Whoever no program has taken in serves, or is served by, the whole network. */
const isEnrolled = (programIds: readonly string[], policy: MatchingPolicy): boolean =>
  policy.isNetwork || programIds.length === 0 || programIds.includes(policy.programId);
