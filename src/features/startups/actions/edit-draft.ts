import type { StartupFacts } from '../../../contract/startups/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError, refuse } from '../../../platform/errors/app-error.ts';
import { settleTies } from '../../directory/index.ts';
import { startupChanged, startupTiesChanged } from '../events.ts';
import { blankFacts, changedFacts, facetsOf, missingFacts, pickFacts, requireKnownChoices } from '../startup-facts.ts';
import { StartupModel, type StartupRow } from '../startup-model.ts';

/** What is left out stays as it is. */
type Changes = { readonly [Name in keyof StartupFacts]?: StartupFacts[Name] | undefined };

interface Edited {
  readonly startup: StartupRow;
  /** As the form last knew it; an older one is refused with `request.stale`. */
  readonly revision: number;
}

/** Keeps what a member has typed so far; only members see it. A draft that differs in nothing is no draft. */
export async function saveStartupDraft(
  ctx: ActionContext,
  { startup, revision, changes }: Edited & { readonly changes: Changes },
): Promise<StartupRow> {
  requireKnownChoices(changes);
  const draft = {
    ...pickFacts(startup.draft ?? startup),
    ...(changes as Partial<StartupFacts>),
    ...(await tiesOf(changes)),
  };
  const differs = startup.state === 'draft' || changedFacts(pickFacts(startup), draft).length > 0;
  return write(startup, revision, { draft: differs ? draft : null, draftSavedAt: differs ? ctx.now : null });
}

/** Gives the draft up. What was never published begins anew, with its name. */
export async function discardStartupDraft(_ctx: ActionContext, { startup, revision }: Edited): Promise<StartupRow> {
  const draft = startup.state === 'draft' ? blankFacts(startup.name) : null;
  return write(startup, revision, { draft, draftSavedAt: null });
}

/** Shows the draft to everybody. Errors: `startup.incomplete` with the facts that are missing, `request.stale`. */
export async function publishStartup(ctx: ActionContext, { startup, revision }: Edited): Promise<StartupRow> {
  const before = pickFacts(startup);
  const facts = pickFacts(startup.draft ?? startup);
  requirePublishable(facts);
  const changed = changedFacts(before, facts);
  const published = await write(startup, revision, {
    ...facts,
    state: 'published',
    draft: null,
    draftSavedAt: null,
    editedFacts: [...new Set([...startup.editedFacts, ...changed])],
    facets: facetsOf(facts, startup.foundersText),
    publishedAt: ctx.now,
  });
  await ctx.emit(startupChanged, { startupId: String(startup._id) });
  const saysTies = changed.some((name) => name === 'name' || name === 'organisations');
  if (saysTies || startup.state !== 'published') await ctx.emit(startupTiesChanged, { startupId: String(startup._id) });
  return published;
}

function requirePublishable(facts: StartupFacts): void {
  const missing = missingFacts(facts).filter((name) => name === 'oneLiner' || name === 'needs');
  if (missing.length === 0) return;
  throw new AppError('startup.incomplete', { fields: missing.map((path) => ({ path, code: 'missing' })) });
}

async function tiesOf({ organisations }: Changes): Promise<Partial<Pick<StartupFacts, 'organisations'>>> {
  if (organisations === undefined) return {};
  const ties = await settleTies(organisations);
  if (ties !== null) return { organisations: ties };
  throw new AppError('startup.unknown_choice', { fields: [{ path: 'organisations', code: 'unknown' }] });
}

async function write(startup: StartupRow, revision: number, set: Partial<StartupRow>): Promise<StartupRow> {
  if (startup.state === 'closed') return refuse('startup.closed');
  const row: StartupRow | null = await StartupModel.findOneAndUpdate(
    { _id: startup._id, revision, state: startup.state },
    { $set: set, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  return row ?? refuse('request.stale');
}
