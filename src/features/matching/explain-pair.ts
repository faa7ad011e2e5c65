import type { z } from 'zod';
import type { pairFit } from '../../contract/matching/fit-schema.ts';
import { counterfactual, type MentorProfile, type ProfileChange, scorePair } from '../../engine/index.ts';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findMentorsByIds, isOwnMentor, type MentorRow } from '../mentors/index.ts';
import { findProgramsByIds } from '../programs/index.ts';
import { coordinatesStartup, findStartupsByIds, isMember, type StartupRow } from '../startups/index.ts';
import { mentorEntry, preparedMentor, preparedStartup, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { choosePolicy, findGoverningPolicies, findMatchingPolicy, type MatchingPolicy } from './matching-policy.ts';
import { presentCounterfactuals, presentFit } from './present-fit.ts';
import { exclusionsOf } from './rank-pairs.ts';

const shownChanges = 3;

interface PairAsk {
  readonly startupId: string;
  readonly mentorId: string;
  readonly programId?: string | undefined;
}

/** What the mentor offers or has lived in part is no news to them: "if you also …" would be wrong. */
const isTold = (change: ProfileChange, { offers, stages }: MentorProfile): boolean =>
  (change.kind === 'add_offer' && offers?.some(({ id }) => id === change.id) === true) ||
  (change.kind === 'add_stage' && stages?.some(({ stage }) => stage === change.stage) === true);

/**
 * One pair part by part and what would raise it, for a member of the startup, the mentor, or their coordinators. Each side sees
 * its own draft and changes of its own profile; the rules against a pair are for coordinators alone.
 * Errors: `pair.not_found`, also for everybody else.
 */
export async function explainPairTo(actor: UserActor, ask: PairAsk, now: Date): Promise<z.input<typeof pairFit>> {
  const { startupRow, mentorRow } = await requireRows(ask);
  const isFounder = isMember(actor, startupRow);
  const isMentor = isOwnMentor(actor, mentorRow);
  const policies = await findGoverningPolicies(startupRow.programIds, now);
  const isStaff =
    coordinatesStartup(actor, startupRow) || policies.some(({ programId }) => coordinates(actor, programId));
  const isShown = (isFounder && mentorRow.state === 'published') || (isMentor && startupRow.state === 'published');
  if (!isShown && !isStaff) refuse('pair.not_found');
  const policy = (isStaff ? await policyOfAny(ask, now) : null) ?? choosePolicy(policies, ask.programId);
  const pair = {
    startup: startupEntry(startupRow, isFounder ? (startupRow.draft ?? startupRow) : startupRow),
    mentor: mentorEntry(mentorRow, isMentor ? (mentorRow.draft ?? mentorRow) : mentorRow),
  };
  const prepared = {
    startup: preparedStartup(pair.startup, policy.weeks),
    mentor: preparedMentor(pair.mentor, policy.weeks),
  };
  const changes = counterfactual(policy.engine, prepared).filter(
    ({ change }) =>
      (isStaff || change.side === (isFounder ? 'startup' : 'mentor')) && !isTold(change, prepared.mentor.profile),
  );
  const rules = exclusionsOf(await matchingMemory(), pair, { policy, now });
  return {
    programId: policy.programId,
    policyVersion: policy.version,
    startupId: pair.startup.id,
    mentorId: pair.mentor.id,
    fit: presentFit(scorePair(policy.engine, prepared.startup, prepared.mentor), prepared.mentor),
    counterfactuals: presentCounterfactuals(changes, {
      policy: policy.engine,
      neededMinutes: startupRow.minutesPerWeek ?? policy.engine.neededMinutes,
      count: shownChanges,
    }),
    isEligible: rules.length === 0,
    exclusions: isStaff ? [...rules] : [],
  };
}

async function requireRows({
  startupId,
  mentorId,
}: PairAsk): Promise<{ startupRow: StartupRow; mentorRow: MentorRow }> {
  const [[startupRow], [mentorRow]] = await Promise.all([findStartupsByIds([startupId]), findMentorsByIds([mentorId])]);
  return startupRow && mentorRow ? { startupRow, mentorRow } : refuse('pair.not_found');
}

/** Staff may hold a pair against the rules of any program that they name. */
async function policyOfAny({ programId }: PairAsk, now: Date): Promise<MatchingPolicy | null> {
  const [program] = programId === undefined ? [] : await findProgramsByIds([programId]);
  return program === undefined ? null : findMatchingPolicy(program, now);
}
