import { Server, type Socket } from 'socket.io';
import type { InboxEntryRow } from '../events/inbox-model.ts';
import { isOwn } from '../http/check-origin.ts';
import { mountClientEvents } from './mount-client-events.ts';
import { orderedPush } from './ordered-push.ts';
import { deviceRoom, userRoom } from './rooms.ts';
import type { SocketParts } from './socket-parts.ts';

export interface Sockets {
  readonly io: Server;
  /** Delivers one inbox entry to the person's sockets of this process. */
  readonly push: (row: InboxEntryRow) => Promise<void>;
  /** Tells people's sockets of this process something that may be lost. */
  readonly tell: (userIds: readonly string[], event: string, payload: unknown) => void;
  readonly stop: () => Promise<void>;
}

const recheckMs = 500;
const maxSocketsPerUser = 20;

/** The live channel on the HTTP server's own port. Rooms: one per user, one per signed-in device, none by name. */
export function createSockets(parts: SocketParts): Sockets {
  const io = new Server(parts.http, {
    transports: parts.bus === null ? ['websocket', 'polling'] : ['websocket'],
    serveClient: false,
    ...(parts.bus === null ? {} : { adapter: parts.bus }),
    maxHttpBufferSize: 32_768,
    perMessageDeflate: false,
    pingInterval: 20_000,
    allowRequest: (req, answer) => {
      const fetchSite = req.headers['sec-fetch-site'];
      answer(null, isOwn(req.headers.origin, typeof fetchSite === 'string' ? fetchSite : undefined, parts.publicUrl));
    },
  });
  io.use((socket, next) => void admit(io, socket, parts).then(() => next(), next));
  io.on('connection', (socket) => {
    mountClientEvents(io, socket, parts);
    void tellComing(io, socket, parts);
  });
  const timer = setInterval(() => void cutEnded(io, parts), recheckMs);
  return {
    io,
    push: orderedPush(io, parts),
    tell: (userIds, event, payload) => {
      for (const id of userIds) io.local.to(userRoom(id)).emit(event, payload, null);
    },
    stop: async () => {
      clearInterval(timer);
      await io.close();
    },
  };
}

async function admit(io: Server, socket: Socket, parts: SocketParts): Promise<void> {
  const actor = await parts.findActor(socket.handshake.headers.cookie, parts.clock());
  if (!actor?.authSessionId) throw new Error('session.required');
  if ((io.sockets.adapter.rooms.get(userRoom(actor.userId))?.size ?? 0) >= maxSocketsPerUser) {
    throw new Error('request.too_many');
  }
  socket.data = { userId: actor.userId, authSessionId: actor.authSessionId };
  await socket.join([userRoom(actor.userId), deviceRoom(actor.authSessionId)]);
}

/** A handshake is a snapshot: whoever was signed out, suspended or changed the password is cut off here. */
async function cutEnded(io: Server, parts: SocketParts): Promise<void> {
  const ids = [...new Set([...io.sockets.sockets.values()].map((socket) => String(socket.data.authSessionId)))];
  if (ids.length === 0) return;
  try {
    for (const id of await parts.findEnded(ids, parts.clock())) io.local.in(deviceRoom(id)).disconnectSockets(true);
  } catch (error) {
    parts.logger.warn({ err: error }, 'could not re-check sockets');
  }
}

/** Tells partners when somebody's first socket has come or the last one has gone, over all processes. */
async function tellComing(io: Server, socket: Socket, parts: SocketParts): Promise<void> {
  const userId = String(socket.data.userId);
  const countSockets = async (): Promise<number> => (await io.in(userRoom(userId)).fetchSockets()).length;
  const tell = async (isOnline: boolean): Promise<void> => {
    try {
      if ((await countSockets()) > (isOnline ? 1 : 0)) return;
      const { userIds, event, payload } = await parts.tellPresence(userId, isOnline);
      for (const id of userIds) io.to(userRoom(id)).emit(event, payload, null);
    } catch (error) {
      parts.logger.warn({ err: error }, 'could not tell presence');
    }
  };
  socket.on('disconnect', () => void tell(false));
  await tell(true);
}
