import { enrollmentChanged } from '../../contract/programs/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { findCoordinators } from '../users/index.ts';
import {
  enrollmentApplied,
  enrollmentDecided,
  enrollmentMoved,
  enrollmentWithdrawn,
  factsAsked,
  factsTold,
} from './events.ts';
import { deskStateOf } from './lifecycle.ts';
import { findEnrollmentsByIds } from './reads.ts';

/** Every desk of the program hears of whatever moves an application, so that two of them show the same. */
const deskNews = (on: typeof enrollmentApplied): News =>
  defineNews({
    kind: `desk.${on.name}`,
    on,
    event: enrollmentChanged,
    audience: async ({ enrollmentId }) => {
      const [row] = await findEnrollmentsByIds([enrollmentId]);
      const staff = row === undefined ? [] : await findCoordinators(String(row.programId));
      return staff.map((userId) => ({ userId, entityId: enrollmentId }));
    },
    present: async (enrollmentId, reader) => {
      const [row] = await findEnrollmentsByIds([enrollmentId]);
      if (row === undefined || !coordinates(reader, String(row.programId))) return null;
      return {
        enrollmentId,
        cohortId: String(row.cohortId),
        programId: String(row.programId),
        state: deskStateOf(row),
      };
    },
  });

export const programNews: readonly News[] = [
  enrollmentApplied,
  factsAsked,
  factsTold,
  enrollmentMoved,
  enrollmentWithdrawn,
  enrollmentDecided,
].map(deskNews);
