import type { MentorFactName, MentorFacts } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { requireUser } from '../../users/index.ts';
import { mentorChanged } from '../events.ts';
import { changedFacts, facetsOf, pickFacts, requireKnownChoices } from '../mentor-facts.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';

/**
 * Brings a later import's facts into an offer, except those that the person has published themself or is editing in a draft.
 * Returns the names of the facts that changed; importing the same again changes nothing.
 */
export async function importMentorFacts(
  ctx: ActionContext,
  mentor: MentorRow,
  facts: Partial<MentorFacts>,
): Promise<readonly MentorFactName[]> {
  requireKnownChoices(facts);
  const before = pickFacts(mentor);
  const editing = mentor.draft === null ? [] : changedFacts(before, pickFacts(mentor.draft));
  const isTheirs = (name: string): boolean => mentor.editedFacts.includes(name) || editing.some((own) => own === name);
  const news = Object.fromEntries(Object.entries(facts).filter(([name]) => !isTheirs(name)));
  const after: MentorFacts = { ...before, ...news };
  const changed = changedFacts(before, after);
  if (changed.length === 0) return [];
  const user = await requireUser(String(mentor.userId));
  const draft = mentor.draft === null ? {} : { draft: { ...pickFacts(mentor.draft), ...news } };
  await MentorModel.updateOne(
    { _id: mentor._id },
    { $set: { ...after, ...draft, facets: facetsOf(after, user.name) }, $inc: { revision: 1 } },
  );
  await ctx.emit(mentorChanged, { mentorId: String(mentor._id) });
  return changed;
}
