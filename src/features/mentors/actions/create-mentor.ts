import { Types } from 'mongoose';
import type { MentorFacts } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { noteOffer, requireUser } from '../../users/index.ts';
import { mentorChanged } from '../events.ts';
import { blankFacts, facetsOf, requireKnownChoices } from '../mentor-facts.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';

export interface NewMentor {
  readonly userId: string | Types.ObjectId;
  /** What is not given is not told yet. */
  readonly facts: Partial<MentorFacts>;
  /** People begin with a draft; an import publishes at once. */
  readonly isPublished: boolean;
  readonly createdFrom: MentorRow['createdFrom'];
  readonly importId?: Types.ObjectId | null;
  readonly vetting?: MentorRow['vetting'];
}

/**
 * Makes a user's one offer. Errors: `mentor.exists`, `mentor.unknown_choice`.
 */
export async function createMentor(ctx: ActionContext, input: NewMentor): Promise<MentorRow> {
  requireKnownChoices(input.facts);
  const user = await requireUser(String(input.userId));
  const known = await MentorModel.exists({ userId: user._id });
  if (known) return refuse('mentor.exists');
  const told = { ...blankFacts(), ...input.facts };
  const facts = input.isPublished ? told : blankFacts();
  const row: MentorRow = {
    _id: new Types.ObjectId(),
    userId: user._id,
    state: input.isPublished ? 'published' : 'draft',
    ...facts,
    draft: input.isPublished ? null : told,
    draftSavedAt: input.isPublished ? null : ctx.now,
    editedFacts: [],
    vetting: input.vetting ?? { state: 'pending', expiresAt: null },
    absences: [],
    isPaused: false,
    places: [],
    programIds: [],
    facets: facetsOf(facts, user.name),
    createdFrom: input.createdFrom,
    importId: input.importId ?? null,
    createdAt: ctx.now,
    publishedAt: input.isPublished ? ctx.now : null,
    revision: 0,
  };
  await insert(row);
  await noteOffer(ctx, user._id, true);
  if (input.isPublished) await ctx.emit(mentorChanged, { mentorId: String(row._id) });
  return row;
}

/** Two devices may begin at the same moment: the index decides. */
async function insert(row: MentorRow): Promise<void> {
  try {
    await MentorModel.create([row]);
  } catch (error) {
    if (isDuplicateKey(error)) refuse('mentor.exists');
    throw error;
  }
}
