import { pino } from 'pino';
import supertest from 'supertest';
import { readConfig } from '../../src/platform/config/read-config.ts';
import { connectMongo, disconnectMongo } from '../../src/platform/mongo/connect.ts';
import { createDeclaredIndexes } from '../../src/platform/mongo/indexes.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { openDevice } from './sign-in-directly.ts';
import { connectSocket, type TestSocket } from './test-socket.ts';
import { testDatabaseUri } from './test-database.ts';

type Agent = ReturnType<typeof supertest.agent>;

/** The real application on a free port, on a database of its own, with a clock that the test turns. */
export interface TestServer {
  readonly url: string;
  /** Nobody, with a cookie jar. */
  readonly visitor: () => Agent;
  /** A signed-in agent of this user (an id, or anything with `_id`). */
  readonly as: (user: Signer) => Promise<Agent>;
  /** A connected socket of this user; closed with the server. */
  readonly connect: (user: Signer) => Promise<TestSocket>;
  readonly now: () => Date;
  /** Moves the clock on; deadlines are swept by the jobs' own functions, which tests call. */
  readonly advance: (ms: number) => void;
  /** Waits until every committed event has reached inboxes and readers. */
  readonly drainEvents: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Signer = string | { readonly _id: unknown };

/** A Monday in business hours on both sides of the border, outside holidays. */
export const testStart = new Date('2026-10-05T16:00:00Z');

/** Starts the application once for a test file: `beforeAll(async () => { server = await startTestServer(); })`. */
export async function startTestServer(): Promise<TestServer> {
  await connectMongo(testDatabaseUri(), { poolSize: 20 });
  await createDeclaredIndexes();
  let current = testStart.getTime();
  const clock = (): Date => new Date(current);
  const running = await startInstance(clock);
  const url = `http://127.0.0.1:${running.port}`;
  const sockets: TestSocket[] = [];
  const cookieOf = (user: Signer): Promise<string> => openDevice(idOf(user), clock());
  return {
    url,
    visitor: () => supertest.agent(url),
    as: async (user) => supertest.agent(url).set('Cookie', await cookieOf(user)),
    connect: async (user) => {
      const socket = await connectSocket(url, await cookieOf(user));
      sockets.push(socket);
      return socket;
    },
    now: clock,
    advance: (ms) => {
      current += ms;
    },
    drainEvents: running.drainEvents,
    stop: async () => {
      for (const socket of sockets) socket.close();
      await running.stop();
      await disconnectMongo();
    },
  };
}

/** A further process's worth of application on the same database, for races between instances. */
export function startInstance(clock: () => Date): Promise<RunningServer> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabaseUri() });
  return startServer({ config, logger: pino({ level: 'silent' }), clock, clientFolder: null });
}

const idOf = (user: Signer): string => (typeof user === 'string' ? user : String(user._id));
