import { Types } from 'mongoose';
import type { MentorFacts } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { noteOffers } from '../../users/index.ts';
import { facetsOf, requireKnownChoices } from '../mentor-facts.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';
import { isPausedAt } from '../policy.ts';
import { type AwayDays, absencesAhead } from './set-absences.ts';

export interface ImportedMentor {
  /** Somebody who has no offer yet. */
  readonly user: { readonly _id: Types.ObjectId; readonly name: string };
  readonly facts: MentorFacts;
  readonly vetting: MentorRow['vetting'];
  readonly away: readonly AwayDays[];
  /** The clock on which the days away begin and end. */
  readonly zone: string;
  readonly programId: Types.ObjectId;
  readonly importId: Types.ObjectId;
}

/** Makes many published offers in a few writes; nothing is emitted, as for imported startups. Error: `mentor.unknown_choice`. */
export async function importMentors(ctx: ActionContext, inputs: readonly ImportedMentor[]): Promise<MentorRow[]> {
  const rows = inputs.map((input) => importedRow(ctx, input));
  // Whole rows, as for imported startups.
  await MentorModel.insertMany(rows, { lean: true });
  await noteOffers(
    ctx,
    rows.map(({ userId }) => userId),
  );
  return rows;
}

function importedRow({ now }: ActionContext, input: ImportedMentor): MentorRow {
  const { user, facts } = input;
  requireKnownChoices(facts);
  const absences = absencesAhead(input.away, input.zone, now);
  return {
    _id: new Types.ObjectId(),
    userId: user._id,
    state: 'published',
    ...facts,
    draft: null,
    draftSavedAt: null,
    editedFacts: [],
    vetting: input.vetting,
    absences,
    isPaused: isPausedAt({ absences }, now),
    places: [],
    programIds: [input.programId],
    facets: facetsOf(facts, user.name),
    createdFrom: 'import',
    importId: input.importId,
    createdAt: now,
    publishedAt: now,
    revision: 0,
  };
}
