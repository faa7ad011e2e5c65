import { createHash, randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { findActorById } from '../../users/index.ts';
import { AnswerLinkModel, type AnswerLinkRow } from '../answer-link-model.ts';
import { dueOf } from '../due-dates.ts';
import { sideOf } from '../policy.ts';
import { findIntroductionById } from '../reads.ts';

/**
 * Makes the secret of a mail's link for one person's one answer, valid until their date. Only its hash is stored. Null when
 * nothing is owed by this person now, or when they may not sign in (invited people claim their account first).
 */
export async function issueAnswerLink(ask: {
  introductionId: string;
  userId: string;
  now: Date;
}): Promise<string | null> {
  const actor = await findActorById(ask.userId);
  const row = await findIntroductionById(ask.introductionId);
  const side = actor && row ? sideOf(row, actor) : null;
  if (!row?.isOpen || side === null || side === 'coordinator') return null;
  const due = dueOf(row, side);
  if (!due || due.dueAt <= ask.now) return null;
  const secret = randomBytes(32).toString('base64url');
  await AnswerLinkModel.create({
    secretHash: hashOf(secret),
    introductionId: row._id,
    userId: ask.userId,
    expiresAt: due.dueAt,
  });
  return secret;
}

/** The unused link of this secret and whose answer it is. Unknown, used and expired ones answer alike. */
export async function requireAnswerLink(secret: string, now: Date): Promise<{ link: AnswerLinkRow; actor: UserActor }> {
  const link: AnswerLinkRow | null = await AnswerLinkModel.findOne({
    secretHash: hashOf(secret),
    usedAt: null,
    expiresAt: mongoose.trusted({ $gt: now }),
  }).lean();
  const actor = link ? await findActorById(String(link.userId)) : null;
  return link && actor ? { link, actor } : refuse('introduction.link_invalid');
}

/** Uses the link up inside the answer's own transaction: a refused answer leaves it usable. */
export async function spendAnswerLink(ctx: ActionContext, link: AnswerLinkRow): Promise<void> {
  const spent = await AnswerLinkModel.updateOne({ _id: link._id, usedAt: null }, { usedAt: ctx.now });
  if (spent.modifiedCount === 0) refuse('introduction.link_invalid');
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
