import type { Server, Socket } from 'socket.io';
import type { Acknowledgement } from '../../contract/define-event.ts';
import { AppError } from '../errors/app-error.ts';
import { asRefusal, errorBody } from '../http/answer-error.ts';
import { checkAccess } from '../http/check-access.ts';
import { parseInput } from '../http/parse-input.ts';
import { takeFrom } from '../limits/take-from.ts';
import { actAs, type BoundEvent } from './bind-client-event.ts';
import { userRoom } from './rooms.ts';
import type { SocketParts } from './socket-parts.ts';

/** Mounts every bound event on one socket. Each call loads the actor anew: a right lost since the handshake is lost here. */
export function mountClientEvents(io: Server, socket: Socket, parts: SocketParts): void {
  const bound = new Map(parts.events.map((item) => [item.event.name, item]));
  socket.onAny((name: string, payload: unknown, acknowledge: unknown) => {
    const item = bound.get(name);
    void answer(item, payload, { io, socket, parts }).then((reply) => {
      if (typeof acknowledge === 'function') acknowledge(reply);
    });
  });
}

async function answer(
  item: BoundEvent | undefined,
  payload: unknown,
  at: { io: Server; socket: Socket; parts: SocketParts },
): Promise<Acknowledgement<unknown>> {
  try {
    if (!item) throw new AppError('request.not_found');
    const { userId } = at.socket.data as { userId: string };
    await takeFrom('chat', userId);
    const now = at.parts.clock();
    const actor = checkAccess(item.event.access, await at.parts.findActor(at.socket.handshake.headers.cookie, now));
    if (!actor) throw new AppError('session.required');
    const data = await item.handle({
      payload: parseInput(item.event.payload, payload, 'payload'),
      actor,
      now,
      act: actAs(actor, now),
      whoIsHere: (userIds) => findOnline(at.io, userIds),
      whisper: (userIds, event, news) => {
        for (const id of userIds) at.socket.to(userRoom(id)).emit(event, news, null);
      },
    });
    return { ok: true, data: item.event.reply.parse(data) };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code === 'internal')
      at.parts.logger.error({ err: error, event: item?.event.name }, 'socket event failed');
    return { ok: false, error: errorBody(refusal, null) };
  }
}

async function findOnline(io: Server, userIds: readonly string[]): Promise<string[]> {
  const sockets = await io.in(userIds.map(userRoom)).fetchSockets();
  return [...new Set(sockets.map((socket) => String(socket.data.userId)))].filter((id) => userIds.includes(id));
}
