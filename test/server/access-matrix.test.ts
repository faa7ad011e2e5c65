import { Types } from 'mongoose';
import type supertest from 'supertest';
import { accessLevels, type Access, type RouteDefinition } from '../../src/contract/define-route.ts';
import { clientEvents, routes, serverEvents } from '../../src/contract/registry.ts';
import { mountedRoutes } from '../../src/platform/http/bind-route.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import type { UserRow } from '../../src/features/users/index.ts';
import type { TestSocket } from '../support/test-socket.ts';

type Agent = ReturnType<typeof supertest.agent>;

/** Every kind of caller and the levels whose gate lets them through. */
const admits: Readonly<Record<string, readonly Access[]>> = {
  visitor: ['visitor'],
  suspended: ['visitor'],
  unconfirmed: ['visitor', 'signed-in'],
  member: ['visitor', 'signed-in', 'member'],
  coordinator: ['visitor', 'signed-in', 'member', 'coordinator'],
  admin: accessLevels,
};

let server: TestServer;
let agents: Record<string, Agent>;
/** Whom each agent speaks for. Sockets come when the events are judged: a route of the table ends a person's other devices. */
let people: Record<string, UserRow>;

beforeAll(async () => {
  server = await startTestServer();
  people = {
    unconfirmed: await buildUser({ emailVerifiedAt: null }),
    member: await buildUser(),
    coordinator: await buildUser({ coordinatedProgramIds: [new Types.ObjectId()] }),
    admin: await buildUser({ isAdmin: true }),
  };
  agents = { visitor: server.visitor(), suspended: await server.as(await buildUser({ state: 'suspended' })) };
  for (const [kind, user] of Object.entries(people)) {
    agents[kind] = await server.as(user);
  }
});
afterAll(() => server.stop());

/** An id that nobody has: whoever passes the gate finds nothing, and nothing is changed. */
const pathOf = (route: RouteDefinition): string =>
  route.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    name.endsWith('Id') ? String(new Types.ObjectId()) : 'none',
  );

const send = (agent: Agent, route: RouteDefinition) =>
  agent[({ GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const)[route.method]](
    pathOf(route),
  );

// Signing out would end the caller's own device in the middle of the table.
const guarded = routes.filter((route) => route.name !== 'session.sign_out');

describe.each(Object.keys(admits))('%s', (kind) => {
  const levels = admits[kind] ?? [];

  test.each(guarded.map((route) => [route.name, route] as const))('%s', async (_name, route) => {
    const agent = agents[kind];
    if (!agent) throw new Error(kind);
    const reply = await send(agent, route).send({});
    const code: unknown = reply.body?.error?.code;
    const isRefusedAtGate = ['session.required', 'session.unverified', 'request.forbidden'].includes(String(code));
    expect(reply.status).not.toBe(500);
    // Whoever the gate admits may still be refused by the feature, but never as somebody unknown.
    const isAdmitted = levels.includes(route.access);
    expect({ isAdmitted, isRefused: isAdmitted ? code === 'session.required' : isRefusedAtGate }).toEqual({
      isAdmitted,
      isRefused: !isAdmitted,
    });
  });

  // A visitor gets no socket at all: the handshake refuses, which sign-in.test.ts proves.
  const heard =
    kind === 'visitor' || kind === 'suspended' ? [] : clientEvents.map((event) => [event.name, event] as const);

  if (heard.length > 0) {
    describe('events', () => {
      let socket: TestSocket;
      beforeAll(async () => {
        const user = people[kind];
        if (!user) throw new Error(kind);
        socket = await server.connect(user);
      });

      test.each(heard)('%s', async (name, event) => {
        const reply = (await socket.send(name, {})) as { ok: boolean; error?: { code: string } };
        const isAdmitted = levels.includes(event.access);
        expect(reply.error?.code).not.toBe('internal');
        expect(reply.error?.code === 'session.unverified').toBe(!isAdmitted);
      });
    });
  }
});

test('every mounted route stands in the registry, and every route of the registry is mounted', () => {
  const declared = routes.map((route) => `${route.method} ${route.path}`);
  expect([...mountedRoutes].toSorted()).toEqual(declared.toSorted());
  expect(new Set(routes.map((route) => route.name)).size).toBe(routes.length);
});

test('the OpenAPI document names every route, and the page to read it is served', async () => {
  const document = (await server.visitor().get('/api/openapi.json').expect(200)).body;
  expect(document.openapi).toBe('3.1.0');
  const ids = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
    Object.values(path).map((operation) => operation.operationId),
  );
  expect(ids.toSorted()).toEqual(routes.map((route) => route.name).toSorted());
  expect((await server.visitor().get('/api/docs').expect(200)).text).toContain('swagger-ui');
});

test('every event of the registry has a name of its own, said as its kind is said', () => {
  const names = serverEvents.map((event) => event.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]+:[a-z]+$/.test(name))).toBe(true);
});
