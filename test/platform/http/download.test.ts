import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { z } from 'zod';
import { defineRoute } from '../../../src/contract/define-route.ts';
import { answerError } from '../../../src/platform/http/answer-error.ts';
import { bindDownload } from '../../../src/platform/http/bind-route.ts';
import { writeLocals } from '../../../src/platform/http/locals.ts';

const letter = defineRoute({
  name: 'letters.download',
  method: 'GET',
  path: '/api/letter',
  access: 'visitor',
  summary: 'A letter that may break off',
  query: z.strictObject({ breaks: z.stringbool() }),
  response: z.string(),
  download: 'text/plain',
});

async function* write(breaks: boolean): AsyncGenerator<string> {
  yield 'Dear';
  if (breaks) throw new Error('the ink is out');
  yield ' Ana';
}

test('when a download fails halfway, then it breaks off, the fault is logged, and the next one comes whole', async () => {
  const logged: string[] = [];
  const logger = pino({}, { write: (line: string) => void logged.push(line) });
  const app = express();
  app.use((_req, res, next) => {
    writeLocals(res, { now: new Date(), actor: null, requestId: 'request-1' });
    next();
  });
  bindDownload(app, letter, async ({ query }) => ({ fileName: 'letter.txt', content: write(query.breaks) }));
  app.use(answerError(logger));
  await expect(supertest(app).get('/api/letter?breaks=true')).rejects.toThrow('aborted');
  expect(logged.join()).toContain('the ink is out');
  expect((await supertest(app).get('/api/letter?breaks=false').expect(200)).text).toBe('Dear Ana');
});
