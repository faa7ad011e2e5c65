import type { Introduction } from '../../contract/introductions/schema.ts';
import { findActorById } from '../users/index.ts';
import { presentIntroductions } from './load-views.ts';
import { findIntroductionById } from './reads.ts';

/**
 * The introduction as this person may see it now: what a mail to them is composed from. Null when it is none of theirs, or
 * they may not sign in.
 */
export async function briefFor(introductionId: string, userId: string, now: Date): Promise<Introduction | null> {
  const reader = await findActorById(userId);
  const row = await findIntroductionById(introductionId);
  if (!reader || !row) return null;
  const [introduction] = await presentIntroductions([row], reader, now);
  return introduction ?? null;
}
