import { importChangedNews } from '../../contract/imports/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { findCoordinators } from '../users/index.ts';
import { importChanged } from './events.ts';
import { presentImport } from './present.ts';
import { findImport } from './reads.ts';

export const importNews: readonly News[] = [
  defineNews({
    kind: 'import.changed',
    on: importChanged,
    event: importChangedNews,
    audience: async ({ importId }) => {
      const job = await findImport(importId);
      const staff = job === null ? [] : await findCoordinators(String(job.programId));
      return staff.map((userId) => ({ userId, entityId: importId }));
    },
    present: async (importId, reader, { now }) => {
      const job = await findImport(importId);
      return job !== null && coordinates(reader, String(job.programId)) ? presentImport(job, now) : null;
    },
  }),
];
