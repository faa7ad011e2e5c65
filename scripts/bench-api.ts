import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
// Loaded for its models: every collection's indexes are declared by whoever owns it.
import '../src/server.ts';
import { hashPassword } from '../src/features/users/secrets.ts';
import { connectMongo, disconnectMongo } from '../src/platform/mongo/connect.ts';
import { freePort } from '../src/platform/mongo/embedded/free-port.ts';
import { resolveMongod } from '../src/platform/mongo/embedded/resolve-binary.ts';
import { startEmbeddedMongo } from '../src/platform/mongo/embedded/start-embedded-mongo.ts';
import { createDeclaredIndexes } from '../src/platform/mongo/indexes.ts';
import { startApi, type ApiProcess } from './bench-api/api-process.ts';
import { editToFresh } from './bench-api/edit-to-fresh.ts';
import { beFounder, beMentor, password, type Pace } from './bench-api/journeys.ts';
import { Measures, round } from './bench-api/measures.ts';
import { Person } from './bench-api/person.ts';
import { seededRandom } from './bench-api/seeded-random.ts';
import { makeWorld, type World } from './bench-api/world.ts';
import { buildPart } from './build/build-part.ts';
import { serverPart } from './build/parts.ts';

/**
 * 200 people with two to five seconds of thought between steps, against two processes of the built product in production
 * mode with its limits and journaled majority writes, on a database of 5,000 mentors and 20,000 startups.
 *   npm run bench:api -- --json FILE [--seconds 60] [--mentors 5000] [--startups 20000] [--people 200]
 */
const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    mentors: { type: 'string', default: '5000' },
    startups: { type: 'string', default: '20000' },
    people: { type: 'string', default: '200' },
  },
});
const people = Number(flags.people);
const founders = Math.floor((people * 3) / 4);
const say = (line: string): void => console.error(line);

const folder = mkdtempSync(path.join(os.tmpdir(), 'puente-bench-'));
await buildPart(serverPart);
const { path: binary } = await resolveMongod({ env: process.env, cacheDir: path.resolve('.cache/mongod'), say });
const mongo = await startEmbeddedMongo({ binary, folder, cacheGb: 1 });
const mailPort = await freePort(null);
const mails = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
await new Promise<void>((resolve) => {
  mails.listen(mailPort, '127.0.0.1', resolve);
});
const apis: ApiProcess[] = [];
try {
  const uri = mongo.databaseUri('puente_bench');
  await connectMongo(uri);
  await createDeclaredIndexes();
  say('Filling the database …');
  const world = await makeWorld(
    { mentors: Number(flags.mentors), startups: Number(flags.startups), pairs: founders },
    await hashPassword(password),
  );
  await disconnectMongo();
  for (let count = 0; count < 2; count += 1) apis.push(await startProcess(uri));
  await report(world);
} finally {
  for (const api of apis) await api.stop();
  await new Promise<void>((resolve) => {
    mails.close(resolve);
  });
  await mongo.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startProcess(uri: string): Promise<ApiProcess> {
  const port = await freePort(null);
  return startApi(port, {
    MONGODB_URI: uri,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SESSION_SECRET: 'only for this run, thirty-two characters and more',
    MAIL_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: 'Puente <hello@puente.example>',
    TRUST_PROXY: '1',
    PROCESSES: '2',
  });
}

async function report(world: World): Promise<void> {
  const [first, second] = apis;
  if (!first || !second) throw new Error('two processes');
  const measures = new Measures();
  say('Warming up …');
  const editor = await warmUp(first, world);
  say(`${people} people for ${flags.seconds} s …`);
  const seconds = await runPeople(world, { first, second, measures });
  const edits = await editToFresh(editor, {
    edit: first,
    read: second,
    startupId: pairAt(world, 0).startupId,
    rounds: 20,
  });
  const sorted = edits.sort((a, b) => a - b);
  const aside = ['control'];
  const figures = {
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
    mixed_p95_ms: round(measures.percentile(95, { except: aside })),
    steps_per_s: round(measures.count(aside) / seconds),
    unexpected_replies: measures.unexpected,
    control_p95_ms: round(measures.percentile(95, { only: aside })),
    suggestions_p95_ms: round(measures.percentile(95, { only: ['suggestions'] })),
    edit_to_fresh_ms: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    rss_mb: Math.max(first.rssMb(), second.rssMb()),
    surprises: Object.fromEntries(measures.reasons),
    steps: measures.table(),
  };
  console.log(JSON.stringify(figures, null, 2));
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The first questions load each process's memory; nobody waits for that in a service that runs. */
async function warmUp(first: ApiProcess, world: World): Promise<Person> {
  const unmeasured = new Measures();
  let editor = new Person(first.url, '10.9.0.1', unmeasured);
  for (const api of apis) {
    editor = new Person(api.url, '10.9.0.2', unmeasured);
    await editor.signIn(pairAt(world, 0).founderEmail, password);
    for (let count = 0; count < 5; count += 1) {
      await editor.step('warm', `GET /api/startups/${pairAt(world, count).startupId}/suggestions`);
    }
  }
  editor = new Person(first.url, '10.9.0.3', unmeasured);
  await editor.signIn(pairAt(world, 0).founderEmail, password);
  return editor;
}

async function runPeople(
  world: World,
  at: { first: ApiProcess; second: ApiProcess; measures: Measures },
): Promise<number> {
  const random = seededRandom(7);
  const began = performance.now();
  const isOver = (): boolean => performance.now() - began > Number(flags.seconds) * 1_000;
  const pace: Pace = { isOver, think: () => sleep(2_000 + random() * 3_000) };
  const apiOf = (index: number): ApiProcess => (index % 2 === 0 ? at.first : at.second);
  const lives = Array.from({ length: people }, async (_, index) => {
    const person = new Person(apiOf(index).url, `10.1.${Math.floor(index / 250)}.${(index % 250) + 1}`, at.measures);
    if (index < founders) return beFounder(person, pairAt(world, index), pace);
    return beMentor(person, `mentor${index - founders}@bench.example`, pace);
  });
  await Promise.all([...lives, control(at, isOver)]);
  return (performance.now() - began) / 1_000;
}

/** Asks the cheapest thing there is, all the time: what it costs beside the load is the load's own waiting. */
async function control(at: { first: ApiProcess; measures: Measures }, isOver: () => boolean): Promise<void> {
  const person = new Person(at.first.url, '10.8.0.1', at.measures);
  while (!isOver()) {
    await sleep(200);
    await person.step('control', 'GET /api/session');
  }
}

function pairAt(world: World, index: number): World['pairs'][number] {
  const pair = world.pairs[index];
  if (!pair) throw new Error('more people than pairs');
  return pair;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
