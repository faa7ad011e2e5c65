import mongoose, { Types, type QueryFilter } from 'mongoose';
import type { z } from 'zod';
import type { listMentors } from '../../contract/mentors/routes.ts';
import { mentorState } from '../../contract/mentors/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { MentorModel, type MentorRow } from './mentor-model.ts';

interface Found {
  readonly rows: readonly MentorRow[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** A coordinator's list, the newest first; every word typed must begin a word of the name, employer, town or headline. */
export async function findMentors(
  actor: UserActor,
  query: z.output<typeof listMentors.query>,
  now: Date,
): Promise<Found> {
  const filter = { $and: [...reachOf(actor), ...conditionsOf(query, now)] };
  const page = query.before === undefined ? [] : [{ _id: mongoose.trusted({ $lt: new Types.ObjectId(query.before) }) }];
  const rows: MentorRow[] = await MentorModel.find({ $and: [...filter.$and, ...page] })
    .sort({ _id: -1 })
    .limit(query.limit + 1)
    .lean();
  const total = await MentorModel.countDocuments(filter);
  return { rows: rows.slice(0, query.limit), total, hasMore: rows.length > query.limit };
}

type Condition = QueryFilter<MentorRow>;

/** As `coordinatesMentor` says it for one row. The first condition keeps `$and` from being empty. */
function reachOf(actor: UserActor): Condition[] {
  const all = { state: mongoose.trusted({ $in: [...mentorState.options] }) };
  if (actor.isAdmin) return [all];
  return [all, within(actor.coordinatedProgramIds.map((id) => new Types.ObjectId(id)))];
}

/** A mentor whom no program has taken in serves the whole network. */
const within = (programIds: readonly Types.ObjectId[]): Condition => ({
  $or: [{ programIds: mongoose.trusted({ $size: 0 }) }, { programIds: mongoose.trusted({ $in: [...programIds] }) }],
});

function conditionsOf(query: z.output<typeof listMentors.query>, now: Date): Condition[] {
  const words = foldedTokens(query.q).slice(0, 8);
  return [
    ...words.map(beginsAWord),
    ...(query.state === undefined ? [] : [{ state: query.state }]),
    ...(query.vetting === undefined ? [] : vettingIs(query.vetting, now)),
    ...(query.isPaused === undefined ? [] : [{ isPaused: query.isPaused }]),
    ...(query.country === undefined ? [] : [{ 'facets.country': query.country }]),
    ...(query.stateId === undefined ? [] : [{ 'facets.stateId': query.stateId }]),
    ...(query.offer === undefined ? [] : [{ 'offers.id': query.offer }]),
  ];
}

/** A prefix is a range of the index; no expression is made of what somebody typed. */
const beginsAWord = (word: string): Condition => ({
  'facets.tokens': mongoose.trusted({ $elemMatch: { $gte: word, $lt: `${word}\uffff` } }),
});

function vettingIs(state: MentorRow['vetting']['state'], now: Date): Condition[] {
  const isOver = { 'vetting.state': 'vetted', 'vetting.expiresAt': mongoose.trusted({ $lte: now }) } as const;
  if (state === 'expired') return [{ $or: [{ 'vetting.state': 'expired' }, isOver] }];
  return state === 'vetted' ? [{ 'vetting.state': 'vetted' }, { $nor: [isOver] }] : [{ 'vetting.state': state }];
}

/** Published mentors of these programs, or of none, whose vetting is owed: how many, and since when the first one waits. */
export async function countUnvetted(
  programIds: readonly Types.ObjectId[],
  now: Date,
): Promise<{ count: number; oldestAt: Date | null }> {
  const owed = [...vettingIs('pending', now), ...vettingIs('in-review', now), ...vettingIs('expired', now)];
  const filter = { $and: [{ state: 'published' as const }, within(programIds), { $or: owed }] };
  const oldest: MentorRow | null = await MentorModel.findOne(filter).sort({ publishedAt: 1 }).lean();
  return { count: await MentorModel.countDocuments(filter), oldestAt: oldest?.publishedAt ?? null };
}

/** Mentors of these programs, or of none, who are away now. */
export const findAway = (programIds: readonly Types.ObjectId[]): Promise<MentorRow[]> =>
  MentorModel.find({ $and: [{ isPaused: true, state: 'published' }, within(programIds)] })
    .limit(100)
    .lean();
