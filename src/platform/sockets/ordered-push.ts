import type { Server } from 'socket.io';
import type { InboxEntryRow } from '../events/inbox-model.ts';
import { presentEntry, type PresentedEntry } from '../events/read-inbox.ts';
import { userRoom } from './rooms.ts';
import type { SocketParts } from './socket-parts.ts';

/**
 * Pushes inbox entries to the person's sockets of this process. Entries are presented side by side, each at its own speed,
 * yet leave in the order of their positions: a page takes what is lower than the last one for something it has had. One that
 * cannot be presented leaves a gap, which the page sees at the next one and asks for.
 */
export function orderedPush(io: Server, parts: SocketParts): (row: InboxEntryRow) => Promise<void> {
  const lastTurn = new Map<string, Promise<void>>();
  return async (row) => {
    const room = userRoom(String(row.userId));
    const presented = presentFor(room, row, { io, parts });
    const turn = Promise.all([presented, lastTurn.get(room)]).then(([entry]) => {
      if (entry) io.local.to(room).emit(entry.event, entry.payload, entry.pos);
    });
    lastTurn.set(room, turn);
    await turn;
    if (lastTurn.get(room) === turn) lastTurn.delete(room);
  };
}

async function presentFor(
  room: string,
  row: InboxEntryRow,
  { io, parts }: { io: Server; parts: SocketParts },
): Promise<PresentedEntry | null> {
  if (!io.sockets.adapter.rooms.has(room)) return null;
  try {
    const reader = await parts.findActorById(String(row.userId));
    return reader ? await presentEntry(row, reader, { news: parts.news, now: parts.clock() }) : null;
  } catch (error) {
    parts.logger.error({ err: error, kind: row.kind, inboxId: String(row._id) }, 'inbox entry not pushed');
    return null;
  }
}
