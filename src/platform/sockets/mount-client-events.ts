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

/**
 * Mounts every bound event on one socket. Each call loads the actor anew: a right lost since the handshake is lost here.
 * These looks run side by side, yet handlers begin in the order in which the client called: what somebody says first
 * stands first.
 */
export function mountClientEvents(io: Server, socket: Socket, parts: SocketParts): void {
  const bound = new Map(parts.events.map((item) => [item.event.name, item]));
  let earlierBegan: Promise<unknown> = Promise.resolve();
  socket.onAny((name: string, ...told: readonly unknown[]) => {
    // Whoever sends nothing along has the acknowledgement in its place.
    const acknowledge = told.at(-1);
    const payload = typeof told[0] === 'function' ? undefined : told[0];
    const call = { item: bound.get(name), payload, io, socket, parts };
    const admitted = admit(call);
    const began = Promise.allSettled([admitted, earlierBegan]).then(() => ({ reply: answer(call, admitted) }));
    earlierBegan = began;
    void began.then(async ({ reply }) => {
      if (typeof acknowledge === 'function') acknowledge(await reply);
    });
  });
}

interface Call {
  readonly item: BoundEvent | undefined;
  readonly payload: unknown;
  readonly io: Server;
  readonly socket: Socket;
  readonly parts: SocketParts;
}

/** What must hold before the handler may begin; refuses with the coded error. */
async function admit({ item, payload, io, socket, parts }: Call): Promise<() => Promise<unknown>> {
  if (!item) throw new AppError('request.not_found');
  const { userId } = socket.data as { userId: string };
  await takeFrom('chat', userId);
  const now = parts.clock();
  const actor = checkAccess(item.event.access, await parts.findActor(socket.handshake.headers.cookie, now));
  if (!actor) throw new AppError('session.required');
  const request = {
    payload: parseInput(item.event.payload, payload, 'payload'),
    actor,
    now,
    act: actAs(actor, now),
    whoIsHere: (userIds: readonly string[]) => findOnline(io, userIds),
    whisper: (userIds: readonly string[], event: string, news: unknown) => {
      for (const id of userIds) socket.to(userRoom(id)).emit(event, news, null);
    },
  };
  return () => item.handle(request);
}

async function answer(
  { item, parts }: Call,
  admitted: Promise<() => Promise<unknown>>,
): Promise<Acknowledgement<unknown>> {
  try {
    const handle = await admitted;
    const data = await handle();
    return { ok: true, data: item?.event.reply.parse(data) };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code === 'internal') parts.logger.error({ err: error, event: item?.event.name }, 'socket event failed');
    return { ok: false, error: errorBody(refusal, null) };
  }
}

async function findOnline(io: Server, userIds: readonly string[]): Promise<string[]> {
  const sockets = await io.in(userIds.map(userRoom)).fetchSockets();
  return [...new Set(sockets.map((socket) => String(socket.data.userId)))].filter((id) => userIds.includes(id));
}
