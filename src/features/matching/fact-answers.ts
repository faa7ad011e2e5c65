import mongoose, { type Types } from 'mongoose';
import type { MentorFactName, MentorFacts } from '../../contract/mentors/schema.ts';
import type { StartupFactName, StartupFacts } from '../../contract/startups/schema.ts';
import { MentorModel, type MentorRow } from '../mentors/index.ts';
import { StartupModel, type StartupRow } from '../startups/index.ts';

/** Facts whose telling can change a score, and so whom the profile reaches. */
const scoredOfStartup: readonly StartupFactName[] = [
  'needs',
  'industries',
  'stage',
  'languages',
  'placeId',
  'direction',
  'availability',
];
const scoredOfMentor: readonly MentorFactName[] = [
  'offers',
  'industries',
  'stages',
  'languages',
  'placeId',
  'availability',
];

/** How many answers of others a gain is averaged over. */
const answers = 4;

/**
 * What a few other published startups told of one fact, the earliest registered first, so that the figure is stable. None of what
 * no score looks at.
 */
export async function findStartupAnswers(
  field: StartupFactName,
  without: Types.ObjectId,
): Promise<Partial<StartupFacts>[]> {
  if (!scoredOfStartup.includes(field)) return [];
  const rows: StartupRow[] = await StartupModel.find({ state: 'published', ...told(field) })
    .sort({ _id: 1 })
    .limit(answers + 1)
    .lean();
  return rows
    .filter(({ _id }) => !_id.equals(without))
    .slice(0, answers)
    .map((row) => ({ [field]: row[field] }));
}

/** The same of mentors. */
export async function findMentorAnswers(
  field: MentorFactName,
  without: Types.ObjectId,
): Promise<Partial<MentorFacts>[]> {
  if (!scoredOfMentor.includes(field)) return [];
  const rows: MentorRow[] = await MentorModel.find({ state: 'published', ...told(field) })
    .sort({ _id: 1 })
    .limit(answers + 1)
    .lean();
  return rows
    .filter(({ _id }) => !_id.equals(without))
    .slice(0, answers)
    .map((row) => ({ [field]: row[field] }));
}

const told = (field: string) => ({ [field]: mongoose.trusted({ $nin: [null, []] }) });
