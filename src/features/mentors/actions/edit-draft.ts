import type { MentorFacts } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError, refuse } from '../../../platform/errors/app-error.ts';
import { settleTies } from '../../directory/index.ts';
import { requireUser } from '../../users/index.ts';
import { mentorChanged, mentorTiesChanged } from '../events.ts';
import { blankFacts, changedFacts, facetsOf, missingFacts, pickFacts, requireKnownChoices } from '../mentor-facts.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';

/** What is left out stays as it is. */
type Changes = { readonly [Name in keyof MentorFacts]?: MentorFacts[Name] | undefined };

interface Edited {
  readonly mentor: MentorRow;
  /** As the form last knew it; an older one is refused with `request.stale`. */
  readonly revision: number;
}

/** Keeps what the mentor has typed so far; nobody else sees it. A draft that differs in nothing is no draft. */
export async function saveMentorDraft(
  ctx: ActionContext,
  { mentor, revision, changes }: Edited & { readonly changes: Changes },
): Promise<MentorRow> {
  requireKnownChoices(changes);
  const draft = {
    ...pickFacts(mentor.draft ?? mentor),
    ...(changes as Partial<MentorFacts>),
    ...(await tiesOf(changes)),
  };
  const differs = mentor.state === 'draft' || changedFacts(pickFacts(mentor), draft).length > 0;
  return write(mentor, revision, { draft: differs ? draft : null, draftSavedAt: differs ? ctx.now : null });
}

/** Gives the draft up. What was never published begins anew. */
export async function discardMentorDraft(_ctx: ActionContext, { mentor, revision }: Edited): Promise<MentorRow> {
  return write(mentor, revision, { draft: mentor.state === 'draft' ? blankFacts() : null, draftSavedAt: null });
}

/** Shows the draft to everybody. Errors: `mentor.incomplete` with the facts that are missing, `request.stale`. */
export async function publishMentor(ctx: ActionContext, { mentor, revision }: Edited): Promise<MentorRow> {
  const before = pickFacts(mentor);
  const facts = pickFacts(mentor.draft ?? mentor);
  requirePublishable(facts);
  const user = await requireUser(String(mentor.userId));
  const changed = changedFacts(before, facts);
  const editedFacts = [...new Set([...mentor.editedFacts, ...changed])];
  const published = await write(mentor, revision, {
    ...facts,
    state: 'published',
    draft: null,
    draftSavedAt: null,
    editedFacts,
    facets: facetsOf(facts, user.name),
    publishedAt: ctx.now,
  });
  await ctx.emit(mentorChanged, { mentorId: String(mentor._id) });
  const saysTies = changed.some((name) => name === 'interests' || name === 'employer' || name === 'organisations');
  if (saysTies || mentor.state !== 'published') await ctx.emit(mentorTiesChanged, { mentorId: String(mentor._id) });
  return published;
}

function requirePublishable(facts: MentorFacts): void {
  const missing = missingFacts(facts).filter((name) => name === 'headline' || name === 'offers');
  if (missing.length === 0) return;
  throw new AppError('mentor.incomplete', { fields: missing.map((path) => ({ path, code: 'missing' })) });
}

async function tiesOf({ organisations }: Changes): Promise<Partial<Pick<MentorFacts, 'organisations'>>> {
  if (organisations === undefined) return {};
  const ties = await settleTies(organisations);
  if (ties !== null) return { organisations: ties };
  throw new AppError('mentor.unknown_choice', { fields: [{ path: 'organisations', code: 'unknown' }] });
}

async function write(mentor: MentorRow, revision: number, set: Partial<MentorRow>): Promise<MentorRow> {
  const row: MentorRow | null = await MentorModel.findOneAndUpdate(
    { _id: mentor._id, revision },
    { $set: set, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  return row ?? refuse('request.stale');
}
