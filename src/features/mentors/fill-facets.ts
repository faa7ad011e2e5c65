import { fillMissing } from '../../platform/mongo/fill-missing.ts';
import { findUsersByIds } from '../users/index.ts';
import { facetsOf } from './mentor-facts.ts';
import { MentorModel, type MentorRow } from './mentor-model.ts';

/** Mentors of an older database are found by what their interests say and who shares their organisations. */
export const fillMentorFacets = (): Promise<void> =>
  fillMissing<MentorRow>(MentorModel, {
    field: 'facets.ties',
    from: ['userId', 'placeId', 'city', 'headline', 'employer', 'interests', 'organisations'],
    fill: async (rows) => {
      const users = await findUsersByIds(rows.map(({ userId }) => userId));
      const names = new Map(users.map(({ _id, name }) => [String(_id), name]));
      return rows.map((row) => ({ facets: facetsOf(row, names.get(String(row.userId)) ?? '') }));
    },
  });
