import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { UserActor } from '../../../src/platform/actions/actor.ts';
import { createSockets, type Sockets } from '../../../src/platform/sockets/create-sockets.ts';
import type { SocketParts } from '../../../src/platform/sockets/socket-parts.ts';
import { connectSocket, type TestSocket } from '../../support/test-socket.ts';

export const ana: UserActor = {
  kind: 'user',
  userId: 'ana',
  authSessionId: 'her-phone',
  name: 'Ana',
  language: 'es',
  timeZone: 'America/Mexico_City',
  isVerified: true,
  isAdmin: false,
  coordinatedProgramIds: [],
  startupIds: [],
  hasOffer: false,
};

/** The live channel by itself, without features and without a database, and one socket of Ana's in it. */
export async function openSockets(
  parts: Partial<SocketParts>,
): Promise<{ sockets: Sockets; socket: TestSocket; close: () => Promise<void> }> {
  const http = createServer();
  const sockets = createSockets({
    http,
    logger: pino({ level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    bus: null,
    clock: () => new Date(),
    findActor: async () => ana,
    findActorById: async () => ana,
    findEnded: async () => [],
    events: [],
    news: [],
    tellPresence: async () => ({ userIds: [], event: 'presence:changed', payload: null }),
    ...parts,
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const socket = await connectSocket(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, '');
  const close = async (): Promise<void> => {
    socket.close();
    await sockets.stop();
  };
  return { sockets, socket, close };
}
