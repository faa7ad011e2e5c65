import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from '../../../src/platform/config/config-error.ts';
import { readConfig } from '../../../src/platform/config/read-config.ts';

const mongo = 'mongodb://127.0.0.1:27017/puente?replicaSet=rs0';
let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'puente-config-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const production = () => ({
  NODE_ENV: 'production',
  MONGODB_URI: mongo,
  PUBLIC_URL: 'https://puente.example.org',
  SESSION_SECRET: 'x'.repeat(40),
  MAIL_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'Puente <hello@example.org>',
});

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig({ DATA_DIR: dataDir, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('a demo needs nothing but its database', () => {
  const config = readConfig({ MONGODB_URI: mongo, PUENTE_MODE: 'demo', DATA_DIR: dataDir });
  expect(config).toMatchObject({
    mode: 'demo',
    environment: 'development',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    isHttps: false,
    mailUrl: null,
    processes: 1,
    logLevel: 'info',
  });
});

test('the generated secret is kept between starts and belongs to its owner only', () => {
  const first = readConfig({ MONGODB_URI: mongo, DATA_DIR: dataDir }).sessionSecret;
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(readConfig({ MONGODB_URI: mongo, DATA_DIR: dataDir }).sessionSecret).toBe(first);
  expect(statSync(path.join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
});

test('production takes what it is given', () => {
  expect(readConfig({ ...production(), PORT: '8080', DATA_DIR: dataDir })).toMatchObject({
    host: '0.0.0.0',
    port: 8080,
    publicUrl: 'https://puente.example.org',
    isHttps: true,
    mailUrl: 'smtps://mail.example.org',
  });
});

test('the public address follows the port, and an empty variable counts as not set', () => {
  const config = readConfig({ MONGODB_URI: mongo, PORT: '4100', PUBLIC_URL: '', DATA_DIR: dataDir });
  expect(config.publicUrl).toBe('http://localhost:4100');
});

test.each(['SESSION_SECRET', 'MAIL_URL', 'MAIL_FROM', 'PUBLIC_URL', 'MONGODB_URI'])(
  'production refuses to start without %s',
  (name) => {
    const problems = problemsOf({ ...production(), [name]: undefined });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} is not set: `));
  },
);

test.each([
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '0' }, 'PORT must be from 1 to 65535: with 0 nobody could know the address.'],
  [{ PORT: '6000' }, 'PORT must be another one, such as 3000: browsers refuse to open this one.'],
  [
    { PUBLIC_URL: 'http://localhost:4190' },
    'The port of PUBLIC_URL must be another one, such as 3000: browsers refuse to open this one.',
  ],
  [{ NODE_ENV: 'prod' }, 'NODE_ENV must be production, development or test.'],
  [{ PUENTE_MODE: 'show' }, 'PUENTE_MODE must be demo or normal.'],
  [{ PUENTE_MODUS: 'demo' }, 'PUENTE_MODUS is no setting of Puente: correct its name or remove it.'],
  [{ MONGODB_URI: 'localhost' }, 'MONGODB_URI must begin with mongodb:// or mongodb+srv:// and name a host.'],
  [{ MAIL_URL: 'mail.example.org' }, 'MAIL_URL must begin with smtp:// or smtps:// and name the mail server.'],
  [{ MAIL_FROM: 'Puente' }, 'MAIL_FROM must hold an e-mail address, such as Puente <hello@example.org>.'],
  [
    { MAIL_FROM: 'a@b.org\r\nBcc: x@y.org' },
    'MAIL_FROM must hold an e-mail address, such as Puente <hello@example.org>.',
  ],
  [{ PUBLIC_URL: 'puente.org' }, 'PUBLIC_URL must be a complete address, such as https://puente.example.org.'],
  [{ PUBLIC_URL: 'https://a.org/app' }, 'PUBLIC_URL must be an origin only: no path, no query and no user name.'],
  [
    { PUBLIC_URL: 'http://puente.org' },
    'PUBLIC_URL must begin with https://, because sign-in cookies do not travel over plain http.',
  ],
  [
    { PUENTE_MODE: 'demo', PUBLIC_URL: 'https://puente.org' },
    'PUBLIC_URL must be an address of this machine in demo mode, such as http://localhost:3000.',
  ],
  [
    { PUENTE_MODE: 'demo', HOST: '0.0.0.0' },
    'HOST must be an address of this machine in demo mode, such as 127.0.0.1.',
  ],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must be at least 32 characters; openssl rand -base64 48 makes one.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.'],
])('%j is answered with one sentence', (env, sentence) => {
  expect(problemsOf({ MONGODB_URI: mongo, ...env })).toEqual([sentence]);
});

test('every problem is told at once, and no secret is repeated', () => {
  const problems = problemsOf({ NODE_ENV: 'production', PUENTE_MODE: 'demo', SESSION_SECRET: 'hunter2', PORT: 'x' });
  expect(problems).toHaveLength(7);
  expect(problems.join(' ')).not.toContain('hunter2');
});

test('a demo is refused in production', () => {
  expect(problemsOf({ ...production(), PUENTE_MODE: 'demo', PUBLIC_URL: 'https://localhost' })).toEqual([
    'PUENTE_MODE=demo is refused in production: in a demo anybody signs in as anybody.',
  ]);
});
