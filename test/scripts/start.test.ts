import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyPlan } from '../../scripts/start/empty-data.ts';
import { readPidNote } from '../../src/platform/mongo/embedded/pid-file.ts';
import { isStillRunning } from '../../src/platform/mongo/embedded/process-identity.ts';
import { resolveMongod } from '../../src/platform/mongo/embedded/resolve-binary.ts';
import { stopProcess } from '../../src/platform/mongo/embedded/stop-process.ts';
import { quietPort } from '../support/quiet-port.ts';
import { type StartedScript, startScript } from '../support/start-script.ts';

const project = path.resolve(import.meta.dirname, '../..');
let root = '';
let binary = '';
let port = 0;

beforeAll(async () => {
  binary = (await resolveMongod({ env: process.env, cacheDir: path.join(project, '.cache/mongod') })).path;
});
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'puente-start-'));
  port = await quietPort();
});
afterEach(async () => {
  const server = await serverNote();
  if (server) await stopProcess(server, 5_000);
  rmSync(root, { recursive: true, force: true });
});

const dataDir = () => path.join(root, '.data');
const serverNote = async () => (await readPidNote(path.join(dataDir(), 'mongo')))?.server ?? null;
const start = (env: Record<string, string> = {}, by: 'terminal' | 'npm' = 'terminal'): StartedScript =>
  startScript(root, { env: { PUENTE_MONGOD: binary, PORT: String(port), ...env }, by });

const drainedRuns = async (): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
  return ((await answer.json()) as { runs: number }).runs;
};

test('it shows the way in, and SIGTERM to it alone drains the application before the database ends', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  expect(first.printed()).toContain(`http://localhost:${port}`);
  expect(first.printed()).toMatch(/coordinator +ines@example\.org +puente-demo/);
  expect(first.printed()).toContain('Mail: read at /mailbox');
  expect(first.printed()).toContain('Importing 1 of 2');
  expect(first.printed()).toContain('Looking for what changed');
  expect(first.printed()).toContain('a warning: of some kind');
  expect(first.printed()).not.toContain('an everyday line');
  expect(readFileSync(path.join(dataDir(), 'puente.log'), 'utf8')).toContain('an everyday line');
  const server = (await serverNote()) ?? { pid: 0, identity: '' };
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(isStillRunning(server)).toBe(false);

  const second = start();
  await second.until('Ctrl-C stops it.');
  expect(await drainedRuns()).toBe(1);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('when npm alone is told to end, and its shell with it, then everything ends in order', async () => {
  const first = start({}, 'npm');
  await first.until('Ctrl-C stops it.');
  first.child.kill('SIGTERM');
  // Its output closes when the last process that writes to it has ended.
  await first.ended;
  expect(first.printed()).toContain('Stopped.');
  expect(await serverNote()).toBeNull();
});

test('Ctrl-C to the whole group, twice, ends in the same order', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  process.kill(-(first.child.pid ?? 0), 'SIGINT');
  process.kill(-(first.child.pid ?? 0), 'SIGINT');
  expect(await first.ended).toBe(0);
  expect(await serverNote()).toBeNull();
  const second = start();
  await second.until('Ctrl-C stops it.');
  expect(await drainedRuns()).toBe(1);
  second.child.kill('SIGINT');
  await second.ended;
});

test('after a kill -9 of the whole group the next start adopts the database and works', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  process.kill(-(first.child.pid ?? 0), 'SIGKILL');
  await first.ended;
  const second = start();
  await second.until('Ctrl-C stops it.');
  expect(second.printed()).toContain('which was still running');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(await serverNote()).toBeNull();
});

test('after a kill -9 of the start script alone the application ends in order, and the next start works', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  first.child.kill('SIGKILL');
  // Its output closes when the last process that writes to it, the application, has ended.
  await first.ended;
  const second = start();
  await second.until('Ctrl-C stops it.');
  expect(await drainedRuns()).toBe(1);
  second.child.kill('SIGTERM');
  await second.ended;
});

test('a second start beside the first is refused and harms nothing', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  const samePort = start();
  expect(await samePort.ended).toBe(1);
  expect(samePort.printed()).toContain(`Port ${port} is in use: stop what runs there, or set PORT to another one.`);
  const otherPort = start({ PORT: String(await quietPort()) });
  expect(await otherPort.ended).toBe(1);
  expect(otherPort.printed()).toContain(`is in use by process ${first.child.pid}: stop that one first.`);
  expect(await drainedRuns()).toBe(0);
  await expect(emptyPlan({ env: {}, dataDir: dataDir() })).rejects.toThrow('Puente is running');
  first.child.kill('SIGTERM');
  await first.ended;
});
test.each([
  ['the application', { FAKE_FAILURE: 'These indexes are missing' }, 'These indexes are missing'],
  ['the build', { FAKE_BUILD_FAILURE: 'tsc failed' }, 'tsc failed'],
])('when %s fails, the reason is shown and nothing is left running', async (_what, env, sentence) => {
  const failed = start(env);
  expect(await failed.ended).toBe(1);
  expect(failed.printed()).toContain(sentence);
  expect(await serverNote()).toBeNull();
});

test('an application that ends by itself ends everything with its code', async () => {
  const started = start();
  await started.until('Ctrl-C stops it.');
  await fetch(`http://127.0.0.1:${port}/crash`).catch(() => null);
  expect(await started.ended).toBe(7);
  expect(await serverNote()).toBeNull();
});

test('wrong settings stop it before anything starts, one sentence each', async () => {
  const refused = start({ PUBLIC_URL: 'https://puente.example.org', LOG_LEVEL: 'loud' });
  expect(await refused.ended).toBe(1);
  expect(refused.printed().trim().split('\n')).toEqual([
    'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    'PUBLIC_URL must be an address of this machine in demo mode, such as http://localhost:3000.',
  ]);
  expect(existsSync(path.join(dataDir(), 'mongo'))).toBe(false);
});

test('MONGODB_URI is taken instead of the embedded server', async () => {
  const started = start({ MONGODB_URI: process.env['TEST_MONGODB_URI'] ?? '' });
  await started.until('Ctrl-C stops it.');
  expect(started.printed()).toContain('Database: the one of MONGODB_URI');
  expect(existsSync(path.join(dataDir(), 'mongo'))).toBe(false);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
});

test('reset empties what was kept, and stops a database that outlived a kill', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  process.kill(-(first.child.pid ?? 0), 'SIGKILL');
  await first.ended;
  const plan = await emptyPlan({ env: {}, dataDir: dataDir() });
  expect(plan.what).toBe(`everything that Puente keeps in ${dataDir()}`);
  await plan.empty();
  expect(existsSync(path.join(dataDir(), 'mongo'))).toBe(false);
  await expect(emptyPlan({ env: { NODE_ENV: 'production' }, dataDir: dataDir() })).rejects.toThrow(
    'refused in production',
  );
});
