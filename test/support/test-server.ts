import { pino } from 'pino';
import supertest from 'supertest';
import { readConfig } from '../../src/platform/config/read-config.ts';
import { freePort } from '../../src/platform/mongo/embedded/free-port.ts';
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

/** For browsers: the built client, in the mode that has a mailbox, on the clock that browsers have too. */
export interface Pages {
  readonly clientFolder: string;
}

/** Starts the application once for a test file: `beforeAll(async () => { server = await startTestServer(); })`. */
export async function startTestServer(pages: Pages | null = null): Promise<TestServer> {
  await connectMongo(testDatabaseUri(), { poolSize: 20 });
  await createDeclaredIndexes();
  let current = testStart.getTime();
  const clock = (): Date => (pages === null ? new Date(current) : new Date());
  const running = await startInstance(clock, pages);
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
export async function startInstance(clock: () => Date, pages: Pages | null = null): Promise<RunningServer> {
  // A browser names the address that it came from with every write: it must be known before the start.
  const port = pages === null ? 0 : await freePort(null);
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PUENTE_MODE: pages === null ? 'normal' : 'demo',
    MONGODB_URI: testDatabaseUri(),
  });
  const clientFolder = pages?.clientFolder ?? null;
  return startServer({ config, logger: pino({ level: 'silent' }), clock, clientFolder });
}

const idOf = (user: Signer): string => (typeof user === 'string' ? user : String(user._id));
