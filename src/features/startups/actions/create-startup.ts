import { Types } from 'mongoose';
import type { StartupFacts } from '../../../contract/startups/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { findUsersByIds, noteMembership } from '../../users/index.ts';
import { startupChanged } from '../events.ts';
import { blankFacts, facetsOf, requireKnownChoices } from '../startup-facts.ts';
import { StartupModel, type StartupRow } from '../startup-model.ts';
import { startupsMax } from './members.ts';

export interface NewStartup {
  /** One at least, ten at most; the first is whoever begins. */
  readonly memberIds: readonly (string | Types.ObjectId)[];
  /** What is not given is not told yet. */
  readonly facts: Partial<StartupFacts> & Pick<StartupFacts, 'name'>;
  /** People begin with a draft; an import publishes at once. */
  readonly isPublished: boolean;
  readonly createdFrom: StartupRow['createdFrom'];
  readonly importId?: Types.ObjectId | null;
}

/** Makes a startup with its members. Errors: `startup.too_many`, `startup.unknown_choice`, `user.not_found`. */
export async function createStartup(ctx: ActionContext, input: NewStartup): Promise<StartupRow> {
  requireKnownChoices(input.facts);
  const members = await findUsersByIds(input.memberIds);
  if (members.length === 0 || members.length !== input.memberIds.length) return refuse('user.not_found');
  if (members.some(({ startupIds }) => startupIds.length >= startupsMax)) return refuse('startup.too_many');
  const told = { ...blankFacts(input.facts.name), ...input.facts };
  const facts = input.isPublished ? told : blankFacts(told.name);
  const foundersText = members.map(({ name }) => name).join(', ');
  const row: StartupRow = {
    _id: new Types.ObjectId(),
    state: input.isPublished ? 'published' : 'draft',
    memberIds: members.map(({ _id }) => _id),
    foundersText,
    ...facts,
    draft: input.isPublished ? null : told,
    draftSavedAt: input.isPublished ? null : ctx.now,
    editedFacts: [],
    programIds: [],
    facets: facetsOf(facts, foundersText),
    createdFrom: input.createdFrom,
    importId: input.importId ?? null,
    createdAt: ctx.now,
    publishedAt: input.isPublished ? ctx.now : null,
    closedAt: null,
    revision: 0,
  };
  await StartupModel.create([row]);
  for (const { _id } of members) await noteMembership(ctx, { userId: _id, startupId: row._id, isMember: true });
  if (input.isPublished) await ctx.emit(startupChanged, { startupId: String(row._id) });
  return row;
}
