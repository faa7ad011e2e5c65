import type { StartupFactName, StartupFacts } from '../../../contract/startups/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { startupChanged } from '../events.ts';
import { changedFacts, facetsOf, pickFacts, requireKnownChoices } from '../startup-facts.ts';
import { StartupModel, type StartupRow } from '../startup-model.ts';

/**
 * Brings a later import's facts into a startup, except those that its people have published themselves or are editing in a
 * draft. Returns the names of the facts that changed; importing the same again changes nothing.
 */
export async function importStartupFacts(
  ctx: ActionContext,
  startup: StartupRow,
  facts: Partial<StartupFacts>,
): Promise<readonly StartupFactName[]> {
  requireKnownChoices(facts);
  const before = pickFacts(startup);
  const editing = startup.draft === null ? [] : changedFacts(before, pickFacts(startup.draft));
  const isTheirs = (name: string): boolean => startup.editedFacts.includes(name) || editing.some((own) => own === name);
  const news = Object.fromEntries(Object.entries(facts).filter(([name]) => !isTheirs(name)));
  const after: StartupFacts = { ...before, ...news };
  const changed = changedFacts(before, after);
  if (changed.length === 0) return [];
  const draft = startup.draft === null ? {} : { draft: { ...pickFacts(startup.draft), ...news } };
  await StartupModel.updateOne(
    { _id: startup._id },
    { $set: { ...after, ...draft, facets: facetsOf(after, startup.foundersText) }, $inc: { revision: 1 } },
  );
  await ctx.emit(startupChanged, { startupId: String(startup._id) });
  return changed;
}
