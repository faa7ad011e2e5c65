import { startupChangedNews } from '../../contract/startups/events.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { startupChanged } from './events.ts';
import { findStartupsByIds, isMember } from './reads.ts';
import { showOwnStartup } from './show-own.ts';

export const startupNews: readonly News[] = [
  defineNews({
    kind: 'startup.changed',
    on: startupChanged,
    event: startupChangedNews,
    audience: async ({ startupId }) => {
      const rows = await findStartupsByIds([startupId]);
      return rows.flatMap(({ memberIds }) => memberIds.map((id) => ({ userId: String(id), entityId: startupId })));
    },
    present: async (startupId, reader, { now }) => {
      const [row] = await findStartupsByIds([startupId]);
      return row && isMember(reader, row) ? showOwnStartup(row, reader.userId, now) : null;
    },
  }),
];
