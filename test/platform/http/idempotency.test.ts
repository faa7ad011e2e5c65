import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import express from 'express';
import mongoose from 'mongoose';
import supertest from 'supertest';
import { UserModel } from '../../../src/features/users/index.ts';
import { ProgramModel } from '../../../src/features/programs/program-model.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { AppError } from '../../../src/platform/errors/app-error.ts';
import { answerOnce } from '../../../src/platform/http/idempotency.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const threeMinutes = 3 * 60_000;

/** Opens a program by POST, then leaves the claim of its key as a process that was killed on the way would have left it. */
async function openProgramAndDie(name: string, hasCommitted: boolean) {
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const key = randomUUID();
  const program = { name: { en: name, es: name }, kind: 'binational', timeZone: 'America/Chicago' };
  const post = () => admin.post('/api/programs').set('Idempotency-Key', key).send(program);
  await post().expect(201);
  if (!hasCommitted) await ProgramModel.deleteOne({ nameEn: name });
  const claims = mongoose.connection.collection('idempotent_replies');
  await claims.updateMany({}, { $set: { status: null, reply: null, hasCommitted } });
  return post;
}

test('when the first attempt died before it had done anything, then a later one takes over, once', async () => {
  const post = await openProgramAndDie('Lost', false);
  expect((await post().expect(409)).body.error.code).toBe('request.in_progress');
  server.advance(threeMinutes);
  const replies = await Promise.all([post(), post(), post()]);
  expect(replies.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
  expect(await ProgramModel.countDocuments({ nameEn: 'Lost' })).toBe(1);
  await post().expect(201);
  expect(await ProgramModel.countDocuments({ nameEn: 'Lost' })).toBe(1);
});

test('when the first attempt died after its commit, then a later one is told so and does nothing', async () => {
  const post = await openProgramAndDie('Done', true);
  expect((await post().expect(409)).body.error.code).toBe('request.in_progress');
  server.advance(threeMinutes);
  expect((await post().expect(409)).body.error.code).toBe('request.done_before');
  expect(await ProgramModel.countDocuments({ nameEn: 'Done' })).toBe(1);
});

test('when the first attempt was only slow, then of the two one commits', async () => {
  const slowly = new EventEmitter();
  const begun = once(slowly, 'begun');
  let attempts = 0;
  let now = server.now();
  const app = express().post('/slow', async (req, res) => {
    try {
      const reply = await answerOnce(req, { route: 'slow', caller: 'somebody', now }, async (markCommitted) => {
        attempts += 1;
        slowly.emit('begun');
        if (attempts === 1) await once(slowly, 'go on');
        await runAction({ actor: systemActor('slow'), now }, async () => {
          await buildUser({ name: 'Slow' });
          await markCommitted();
        });
        return { status: 201, body: {} };
      });
      res.status(reply.status).json(reply.body);
    } catch (error) {
      res.status(409).json({ code: error instanceof AppError ? error.code : String(error) });
    }
  });
  const agent = supertest(app);
  const post = async () => agent.post('/slow').set('Idempotency-Key', 'one key');
  const slow = post();
  await begun;
  now = new Date(now.getTime() + threeMinutes);
  expect((await post()).status).toBe(201);
  slowly.emit('go on');
  expect((await slow).body).toEqual({ code: 'request.in_progress' });
  expect(await UserModel.countDocuments({ name: 'Slow' })).toBe(1);
  expect((await post()).status).toBe(201);
});
