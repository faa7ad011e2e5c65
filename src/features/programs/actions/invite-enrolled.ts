import type { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMentorsByIds } from '../../mentors/index.ts';
import { findStartupsByIds } from '../../startups/index.ts';
import { planInvitations } from '../../users/index.ts';
import { type InvitationWish, timesOf } from '../invitation-times.ts';
import { findEnrolled, requireCoordinatedCohort } from '../reads.ts';

/**
 * The coordinator's word: mail goes out to whoever of the cohort was imported and has not claimed the account; to `chosen`
 * among them, or to all, when and with which reminder they wish.
 */
export async function inviteEnrolled(
  ctx: ActionContext<UserActor>,
  cohortId: string,
  { userIds: chosen, ...wish }: InvitationWish & { readonly userIds: readonly string[] | null },
): Promise<number> {
  const cohort = await requireCoordinatedCohort(ctx.actor, cohortId);
  const programId = String(cohort.programId);
  const enrolled = await findEnrolledUserIds(cohortId);
  const userIds = chosen === null ? enrolled : enrolled.filter((id) => chosen.includes(String(id)));
  const invited = await planInvitations(ctx, { userIds, programId }, (timeZone) => timesOf(wish, ctx.now, timeZone));
  await recordAudit(ctx, {
    act: 'cohort.invite',
    programId,
    subject: { kind: 'cohort', id: cohortId },
    details: { invited, ...wish },
  });
  return invited;
}

/** Everybody behind the enrollments of a cohort that stand: founders of the startups, and mentors. */
export async function findEnrolledUserIds(cohortId: string): Promise<Types.ObjectId[]> {
  const rows = await findEnrolled(cohortId);
  const idsOf = (kind: 'startup' | 'mentor') => rows.filter((row) => row.kind === kind).map((row) => row.subjectId);
  const startups = await findStartupsByIds(idsOf('startup'));
  const mentors = await findMentorsByIds(idsOf('mentor'));
  return [...startups.flatMap((startup) => startup.memberIds), ...mentors.map((mentor) => mentor.userId)];
}
