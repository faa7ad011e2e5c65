import mongoose, { Types, type QueryFilter } from 'mongoose';
import type { z } from 'zod';
import type { listStartups } from '../../contract/startups/routes.ts';
import { startupState } from '../../contract/startups/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { StartupModel, type StartupRow } from './startup-model.ts';

interface Found {
  readonly rows: readonly StartupRow[];
  readonly total: number;
  readonly hasMore: boolean;
}

type Query = z.output<typeof listStartups.query>;
type Condition = QueryFilter<StartupRow>;

/** A coordinator's list, the newest first; every word typed must begin a word of the names, the town or the line. */
export async function findStartups(actor: UserActor, query: Query): Promise<Found> {
  const conditions = [reachOf(actor), ...conditionsOf(query)];
  const page = query.before === undefined ? [] : [{ _id: mongoose.trusted({ $lt: new Types.ObjectId(query.before) }) }];
  const rows: StartupRow[] = await StartupModel.find({ $and: [...conditions, ...page] })
    .sort({ _id: -1 })
    .limit(query.limit + 1)
    .lean();
  const total = await StartupModel.countDocuments({ $and: conditions });
  return { rows: rows.slice(0, query.limit), total, hasMore: rows.length > query.limit };
}

/** As `coordinatesStartup` says it for one row. */
function reachOf(actor: UserActor): Condition {
  if (actor.isAdmin) return { state: mongoose.trusted({ $in: [...startupState.options] }) };
  return { programIds: mongoose.trusted({ $in: actor.coordinatedProgramIds.map((id) => new Types.ObjectId(id)) }) };
}

function conditionsOf(query: Query): Condition[] {
  return [
    ...foldedTokens(query.q).slice(0, 8).map(beginsAWord),
    ...(query.state === undefined ? [] : [{ state: query.state }]),
    ...(query.country === undefined ? [] : [{ 'facets.country': query.country }]),
    ...(query.stateId === undefined ? [] : [{ 'facets.stateId': query.stateId }]),
    ...(query.stage === undefined ? [] : [{ stage: query.stage }]),
    ...(query.need === undefined ? [] : [{ 'needs.id': query.need }]),
  ];
}

/** A prefix is a range of the index; no expression is made of what somebody typed. */
const beginsAWord = (word: string): Condition => ({
  'facets.tokens': mongoose.trusted({ $elemMatch: { $gte: word, $lt: `${word}\uffff` } }),
});
