import { EventEmitter, once } from 'node:events';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { connectMongo, disconnectMongo } from '../../../src/platform/mongo/connect.ts';
import { startJobs } from '../../../src/platform/jobs/start-jobs.ts';
import { testDatabaseUri } from '../../support/test-database.ts';

beforeAll(() => connectMongo(testDatabaseUri()));
afterAll(disconnectMongo);

const now = new Date('2026-10-05T16:00:00Z');
const quick = { clock: () => now, logger: pino({ level: 'silent' }), lockMs: 1_000, lookEveryMs: 50 };

test('when a run is under way, then stopping waits for its end', async () => {
  const signs = new EventEmitter();
  const begun = once(signs, 'begun');
  let hasEnded = false;
  const run = async (at: Date): Promise<void> => {
    signs.emit('begun', at);
    await once(signs, 'end');
    hasEnded = true;
  };
  const stop = await startJobs([{ name: 'test.slow', every: '1 second', run }], quick);
  expect(await begun).toEqual([now]);
  const stopped = stop().then(() => hasEnded);
  signs.emit('end');
  expect(await stopped).toBe(true);
});

test('when a run fails, then the queue goes on with the next', async () => {
  const signs = new EventEmitter();
  const again = once(signs, 'again');
  let runs = 0;
  const run = async (): Promise<void> => {
    runs += 1;
    if (runs === 1) throw new Error('the first run fails');
    signs.emit('again');
  };
  const stop = await startJobs([{ name: 'test.failing', every: '1 second', run }], quick);
  await again;
  await stop();
  const job = await mongoose.connection.db?.collection('agendaJobs').findOne({ name: 'test.failing' });
  expect(job).toMatchObject({ failReason: 'the first run fails' });
});
