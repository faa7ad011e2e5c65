import { Router } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { directoryVersion } from '../../../src/features/directory/index.ts';
import { mountDirectoryRoutes } from '../../../src/features/directory/routes.ts';
import { createApp } from '../../../src/platform/http/create-app.ts';

const api = Router();
mountDirectoryRoutes(api);
const app = createApp({
  logger: pino({ level: 'silent' }),
  publicUrl: 'http://localhost',
  isHttps: false,
  trustedProxies: 0,
  clock: () => new Date('2026-11-24T12:00:00Z'),
  findActor: async () => null,
  api,
  pages: [],
});

const ask = async (path: string) =>
  (await request(app).get(`/api/directory${path}`)).body as { items: { id?: string }[] };

describe('pickers', () => {
  const cases: [string, string, string][] = [
    ['/industries?q=3344', 'key', '3344'],
    ['/verticals?q=dispositivos', 'id', 'medical-devices'],
    ['/expertise?q=aduana', 'id', 'mx-customs'],
    ['/places?q=juarez&level=metro', 'id', 'ciudad-juarez'],
    ['/places?q=nogales&country=US', 'id', 'nogales-arizona'],
    ['/expertise?q=infonavit', 'id', 'mx-labor'],
    ['/verticals?q=medtech', 'id', 'medical-devices'],
    ['/places?q=zapopan', 'id', 'guadalajara'],
    ['/languages?q=castellano', 'tag', 'es'],
    ['/languages?q=nahua', 'tag', 'nah'],
    ['/clusters?q=aeroespacial', 'id', 'aerospace-queretaro'],
  ];
  test.each(cases)('%s', async (path, field, expected) => {
    const { items } = await ask(path);
    expect(items.map((item) => (item as Record<string, unknown>)[field])).toContain(expected);
  });

  test('an empty search begins the list, a limit cuts it', async () => {
    expect((await ask('/verticals?limit=5')).items).toHaveLength(5);
    expect((await ask('/places?level=country')).items.map((item) => item.id)).toEqual(['MX', 'US']);
    expect((await ask('/stages')).items).toHaveLength(8);
  });

  test.each([
    '/industries?limit=0',
    '/industries?limit=401',
    `/places?q=${'x'.repeat(81)}`,
    '/places?level=moon',
    '/stages?x=1',
    '?language=fr',
  ])('refused: %s', async (path) => {
    const answer = await request(app).get(`/api/directory${path}`);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'request.invalid']);
  });
});

describe('the whole directory', () => {
  test('is one version in both languages and need not be sent twice', async () => {
    const [en, es] = [
      await request(app).get('/api/directory?language=en'),
      await request(app).get('/api/directory?language=es'),
    ];
    expect([en.body.version, es.body.version]).toEqual([directoryVersion, directoryVersion]);
    expect(es.body.stages[3]).toEqual({ stage: 3, name: 'Primeras ventas' });
    const again = await request(app).get('/api/directory?language=es').set('If-None-Match', String(es.headers['etag']));
    expect(again.status).toBe(304);
  });
});
