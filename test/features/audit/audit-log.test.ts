import { Types } from 'mongoose';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { findBrokenSeal, recordAudit, sealAudit } from '../../../src/features/audit/index.ts';
import { findActorById } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => AuditModel.deleteMany());
afterAll(() => server.stop());

const act = (programId: string | null, reason = 'because') =>
  runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    recordAudit(ctx, {
      act: 'match.approved',
      programId,
      subject: { kind: 'match', id: '1' },
      details: { points: 86 },
      reason,
    }),
  );

test('when entries are sealed, then the chain is whole, and any later change breaks it at that place', async () => {
  for (let count = 0; count < 5; count += 1) await act(null);
  expect(await sealAudit()).toBe(5);
  await act(null);
  await sealAudit();
  expect(await findBrokenSeal()).toBeNull();
  await AuditModel.updateOne({ seal: 3 }, { reason: 'another reason' });
  expect(await findBrokenSeal()).toBe(3);
  await AuditModel.deleteOne({ seal: 2 });
  expect(await findBrokenSeal()).toBe(2);
});

test('when the acting transaction is rolled back, then no entry stands', async () => {
  const failing = runAction({ actor: systemActor('test'), now: server.now() }, async (ctx) => {
    await recordAudit(ctx, { act: 'match.approved', subject: { kind: 'match', id: '1' } });
    throw new Error('the rest failed');
  });
  await expect(failing).rejects.toThrow('the rest failed');
  expect(await AuditModel.countDocuments()).toBe(0);
});

test('when a coordinator reads the log, then only acts of their own programs are shown', async () => {
  const [own, other] = [new Types.ObjectId(), new Types.ObjectId()];
  await act(String(own));
  await act(String(other));
  await act(null);
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [own] }));
  const mine = await coordinator.get('/api/audit').expect(200);
  expect(mine.body.entries).toHaveLength(1);
  expect(mine.body.entries[0]).toMatchObject({ programId: String(own), details: { points: 86 } });
  expect((await coordinator.get(`/api/audit?programId=${String(other)}`)).body.entries).toHaveLength(0);
  const admin = await server.as(await buildUser({ isAdmin: true }));
  expect((await admin.get('/api/audit')).body.entries).toHaveLength(3);
  expect((await admin.get('/api/audit/verification')).body).toMatchObject({ isWhole: true, unsealed: 3 });
  await coordinator.get('/api/audit/verification').expect(403);
  await (await server.as(await buildUser())).get('/api/audit').expect(403);
});

test('when the log is narrowed by whom, what and day, then only that is shown, by the reader’s own clock', async () => {
  const [grace, monica] = [await buildUser({ name: 'Grace' }), await buildUser({ name: 'Mónica' })];
  const write = async (who: typeof grace, what: string, at: string) => {
    const actor = await findActorById(String(who._id));
    if (actor === null) throw new Error('the person was just made');
    await runAction({ actor, now: new Date(at) }, (ctx) =>
      recordAudit(ctx, { act: what, subject: { kind: 'match', id: '1' } }),
    );
  };
  await write(grace, 'match.approved', '2026-10-05T05:30:00Z');
  await write(monica, 'match.approved', '2026-10-05T07:30:00Z');
  await write(monica, 'match.undo', '2026-10-06T07:30:00Z');
  const admin = await server.as(await buildUser({ isAdmin: true, timeZone: 'America/Tijuana' }));
  const acts = async (query: string) =>
    (await admin.get(`/api/audit?${query}`).expect(200)).body.entries.map(
      ({ actorName, act: what }: { actorName: string; act: string }) => `${actorName} ${what}`,
    );
  expect(await acts(`actorId=${String(grace._id)}`)).toEqual(['Grace match.approved']);
  expect(await acts('act=match.undo')).toEqual(['Mónica match.undo']);
  // Midnight in Tijuana is 07:00 in UTC: the first entry belongs to the day before there.
  expect(await acts('fromDay=2026-10-05&untilDay=2026-10-05')).toEqual(['Mónica match.approved']);
  expect(await acts('untilDay=2026-10-04')).toEqual(['Grace match.approved']);
  const filters = (await admin.get('/api/audit/filters').expect(200)).body;
  expect(filters.actors.map(({ name }: { name: string }) => name)).toEqual(['Grace', 'Mónica']);
  expect(filters.acts).toEqual(['match.approved', 'match.undo']);
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [new Types.ObjectId()] }));
  expect((await stranger.get('/api/audit/filters').expect(200)).body).toEqual({ actors: [], acts: [] });
});
