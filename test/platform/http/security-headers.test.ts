import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import supertest, { type Response } from 'supertest';
import { readConfig } from '../../../src/platform/config/read-config.ts';
import { startServer, type RunningServer } from '../../../src/server.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';
import { testDatabaseUri } from '../../support/test-database.ts';

let plain: TestServer;
let secure: RunningServer;
let folder = '';

beforeAll(async () => {
  plain = await startTestServer();
  folder = mkdtempSync(path.join(tmpdir(), 'puente-headers-'));
  for (const part of ['en', 'es', 'assets']) mkdirSync(path.join(folder, part));
  for (const name of ['index.html', 'en/index.html', 'es/index.html']) {
    writeFileSync(path.join(folder, name), '<html lang="es-MX"><meta content="{{nonce}}"></html>');
  }
  writeFileSync(path.join(folder, 'assets/app-1.js'), 'export {};');
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'https://puente.example',
    MONGODB_URI: testDatabaseUri(),
  });
  const logger = pino({ level: 'silent' });
  secure = await startServer({ config, logger, clock: () => testStart, clientFolder: folder });
});
afterAll(async () => {
  await secure.stop();
  await plain.stop();
  rmSync(folder, { recursive: true });
});

const ask = () => supertest(`http://127.0.0.1:${secure.port}`);
const replies: readonly [what: string, status: number, () => PromiseLike<Response>][] = [
  ['landing', 200, () => ask().get('/en')],
  ['shell', 200, () => ask().get('/suggestions')],
  ['asset', 200, () => ask().get('/assets/app-1.js')],
  ['asset that is not there', 404, () => ask().get('/assets/app-0.js')],
  ['API', 200, () => ask().get('/api/session')],
  ['health', 200, () => ask().get('/api/health')],
  ['OpenAPI document', 200, () => ask().get('/api/openapi.json')],
  ['its page', 200, () => ask().get('/api/docs')],
  ['no such route', 404, () => ask().get('/api/nothing')],
  ['nobody signed in', 401, () => ask().get('/api/me/devices')],
  ['damaged JSON', 400, () => ask().post('/api/session').type('json').send('{')],
  [
    'too much JSON',
    413,
    () =>
      ask()
        .post('/api/session')
        .send({ password: 'x'.repeat(300_000) }),
  ],
  ['another origin', 403, () => ask().post('/api/session').set('Origin', 'https://evil.example').send({})],
];

test.each(replies)('the reply "%s" (%i) carries every header', async (_what, status, fetch) => {
  const reply = await fetch();
  expect(reply.status).toBe(status);
  expect(reply.headers).toMatchObject({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': expect.stringMatching(/^(DENY|SAMEORIGIN)$/),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(reply.headers['x-powered-by']).toBeUndefined();
  const policy = String(reply.headers['content-security-policy']);
  for (const part of [
    "default-src 'none'",
    "script-src 'self';",
    "connect-src 'self';",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe-|\*|http:/);
});

test('each page has a nonce of its own, and it is the one that its policy names', async () => {
  const [first, second] = [await ask().get('/suggestions'), await ask().get('/suggestions')];
  const nonceOf = ({ text }: Response): string => /content="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(nonceOf(first)).toHaveLength(24);
  expect(nonceOf(second)).not.toBe(nonceOf(first));
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonceOf(first)}'`);
});

test('personal JSON is stored nowhere, and plain http on loopback promises no https', async () => {
  expect((await ask().get('/api/session')).headers['cache-control']).toBe('no-store');
  const { headers } = await plain.visitor().get('/api/session');
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
});
