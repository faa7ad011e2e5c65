import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { health } from '../../../src/contract/insights/schema.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { OutboxModel } from '../../../src/platform/events/outbox-model.ts';
import { MailModel, maxAttempts } from '../../../src/platform/mail/mail-model.ts';
import { startJobs } from '../../../src/platform/jobs/start-jobs.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = async () => {
  const admin = await server.as(await buildUser({ isAdmin: true }));
  return health.parse((await admin.get('/api/installation/health').expect(200)).body);
};

const mail = (key: string, more: object) =>
  MailModel.create({
    key,
    to: 'a@b.example',
    fromName: 'Puente',
    language: 'en',
    subject: 's',
    text: 't',
    html: 'h',
    at: testStart,
    sendAfter: testStart,
    ...more,
  });

test('an administrator reads how the installation is: each number is what stands in the database', async () => {
  await server.drainEvents();
  const before = await read();
  expect(before.database.replicaSet).not.toBeNull();
  expect(before.deliveries.failing).toBe(0);
  await OutboxModel.create({
    name: 'x.y',
    payload: '{}',
    at: testStart,
    retryAt: new Date('2100-01-01'),
    attempts: 2,
    inboxAt: testStart,
  });
  await mail('given up', { attempts: maxAttempts });
  await mail('went out', { sentAt: testStart, attempts: 1 });
  await AuditModel.create({ at: testStart, act: 'x.y', actorKind: 'system', subjectKind: 'x', subjectId: '1' });
  await buildProgram();
  const after = await read();
  expect(after.deliveries).toMatchObject({ failing: 1, readers: { waiting: before.deliveries.readers.waiting + 1 } });
  expect(after.mails).toMatchObject({ failed: before.mails.failed + 1, sentLastDay: before.mails.sentLastDay + 1 });
  expect(after.audit.unsealed + after.audit.sealed).toBeGreaterThan(before.audit.unsealed + before.audit.sealed);
  expect(after.programs).toBe(before.programs + 1);
});

test('people are counted by state and by role', async () => {
  const before = await read();
  await buildUser({ state: 'suspended' });
  await buildUser({ hasOffer: true });
  const after = await read();
  expect(after.people.states.suspended).toBe((before.people.states.suspended ?? 0) + 1);
  expect(after.people.mentors).toBe(before.people.mentors + 1);
});

test('a job is named with its next run, and one whose latest run failed says so', async () => {
  const signs = new EventEmitter();
  const bothRan = Promise.all([once(signs, 'fine'), once(signs, 'broken')]);
  const fine = async (): Promise<void> => void signs.emit('fine');
  const broken = async (): Promise<void> => {
    signs.emit('broken');
    throw new Error('broken');
  };
  const stop = await startJobs(
    [
      { name: 'test.fine', every: '1 minute', run: fine },
      { name: 'test.broken', every: '1 minute', run: broken },
    ],
    { clock: server.now, logger: pino({ level: 'silent' }), lookEveryMs: 50 },
  );
  await bothRan;
  await stop();
  const told = (await read()).jobs.filter(({ name }) => name.startsWith('test.'));
  expect(told.map(({ name, failedAt }) => [name, failedAt !== null])).toEqual([
    ['test.broken', true],
    ['test.fine', false],
  ]);
  expect(told.every(({ lastRunAt, nextRunAt }) => lastRunAt !== null && nextRunAt !== null)).toBe(true);
});
