import { parse } from 'csv-parse/sync';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { recordAudit, sealAudit } from '../../../src/features/audit/index.ts';
import { findActorById, UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { openConflictCase } from '../../../src/features/matching/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let admin: UserRow;
beforeAll(async () => {
  server = await startTestServer();
  admin = await buildUser({ name: 'Julián', isAdmin: true, language: 'es', timeZone: 'America/Tijuana' });
});
beforeEach(() => AuditModel.deleteMany());
afterAll(() => server.stop());

async function record(entry: Parameters<typeof recordAudit>[1]): Promise<void> {
  const actor = await findActorById(String(admin._id));
  if (actor === null) throw new Error('the admin was just made');
  await runAction({ actor, now: server.now() }, (ctx) => recordAudit(ctx, entry));
}

const subjects = async (): Promise<unknown[]> =>
  (await (await server.as(admin)).get('/api/audit').expect(200)).body.entries.map(
    (entry: { subject: { name: unknown } }) => entry.subject.name,
  );

test('what an entry is about is called as it is called today, each thing in the reader’s language', async () => {
  const person = await buildUser({ name: 'Ana' });
  const { program, cohort } = await buildProgram();
  await AuditModel.deleteMany();
  await record({ act: 'user.suspended', subject: { kind: 'user', id: String(person._id) } });
  await record({ act: 'program.rules_changed', subject: { kind: 'program', id: String(program._id) } });
  await record({ act: 'cohort.open', subject: { kind: 'cohort', id: String(cohort._id) } });
  await record({ act: 'match.approve', subject: { kind: 'match', id: '1' } });
  await UserModel.updateOne({ _id: person._id }, { name: 'Ana María' });
  expect(await subjects()).toEqual([[], ['First'], [program.nameEs], ['Ana María']]);
});

test('a pair is its startup and its mentor; who has closed their account has no name', async () => {
  const startup = await buildStartup({ name: 'Telares Uxmal' });
  const mentor = await buildMentor({ user: await buildUser({ name: 'Theresa' }) });
  const tie = { programIds: [], kind: 'flag', reason: 'client', words: 'A client', side: 'mentor' } as const;
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    openConflictCase(ctx, { startupId: startup._id, mentorId: mentor._id, field: 'interests', ...tie }),
  );
  await record({ act: 'mentor.vet', subject: { kind: 'mentor', id: String(mentor._id) } });
  expect(await subjects()).toEqual([['Theresa'], ['Telares Uxmal', 'Theresa']]);
  await UserModel.updateOne({ _id: mentor.userId }, { state: 'closed' });
  expect(await subjects()).toEqual([[null], ['Telares Uxmal', null]]);
});

test('the narrowed log downloads whole, in the reader’s words and clock, and no cell of it runs', async () => {
  const person = await buildUser({ name: '=HYPERLINK("https://evil.example")' });
  const subject = { kind: 'user', id: String(person._id) };
  await record({ act: 'user.suspended', subject });
  const first = await AuditModel.findOne().lean();
  const more = Array.from({ length: 500 }, (_, count) => ({ reason: `+${count}`, details: JSON.stringify({ count }) }));
  await AuditModel.insertMany(more.map((row) => ({ ...first, _id: undefined, ...row })));
  await record({ act: 'user.active', subject });
  await sealAudit();
  const agent = await server.as(admin);
  const reply = await agent.get('/api/audit.csv?act=user.suspended').buffer(true).expect(200);
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(reply.headers['content-disposition']).toContain('puente-audit-2026-10-05.csv');
  const [head, ...rows] = parse(reply.text, { bom: true });
  expect(head?.slice(0, 5)).toEqual(['Cuándo (America/Tijuana)', 'Quién', 'Qué hizo', 'Tipo', 'Sobre']);
  expect(rows).toHaveLength(501);
  const [, who, what, kind, about, reason, details, place] = rows[0] ?? [];
  expect([who, what, kind]).toEqual(['Julián', 'Suspendió a una persona', 'Persona']);
  expect(rows[0]?.[0]).toBe('2026-10-05 09:00:00');
  expect([about, reason]).toEqual([`'${person.name}`, "'+499"]);
  expect([details, place]).toEqual(['{"count":499}', '501']);
  expect((await agent.get('/api/audit?act=user.suspended')).body).toMatchObject({ total: 501, hasMore: true });
});

test('a coordinator downloads what concerns their programs only', async () => {
  const { program } = await buildProgram();
  await AuditModel.deleteMany();
  await record({ act: 'user.suspended', subject: { kind: 'user', id: String(admin._id) } });
  await record({ act: 'program.rules_changed', programId: String(program._id), subject: { kind: 'program', id: '1' } });
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const rows = parse((await coordinator.get('/api/audit.csv').buffer(true).expect(200)).text, { bom: true });
  expect(rows).toHaveLength(2);
  await (await server.as(await buildUser())).get('/api/audit.csv').expect(403);
});
