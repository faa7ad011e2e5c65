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
import { importRows } from './bench-api/import-rows.ts';
import { password } from './bench-api/journeys.ts';
import { foundersOf, pairAt, runPeople, warmUp } from './bench-api/load.ts';
import { Measures, percentileOf, round } from './bench-api/measures.ts';
import { Person } from './bench-api/person.ts';
import { makeWorld, type World } from './bench-api/world.ts';
import { buildPart } from './build/build-part.ts';
import { kernelPart, serverPart } from './build/parts.ts';

/**
 * 200 people with two to five seconds of thought between steps, against two processes of the built product in production
 * mode with its limits and journaled majority writes, on a database of 5,000 mentors and 20,000 startups.
 *   npm run bench:api -- --json FILE [--seconds 60] [--mentors 5000] [--startups 20000] [--people 200] [--rows 10000]
 */
const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    mentors: { type: 'string', default: '5000' },
    startups: { type: 'string', default: '20000' },
    people: { type: 'string', default: '200' },
    rows: { type: 'string', default: '10000' },
  },
});
const people = Number(flags.people);
const seconds = Number(flags.seconds);
const say = (line: string): void => console.error(line);

const folder = mkdtempSync(path.join(os.tmpdir(), 'puente-bench-'));
for (const part of [serverPart, kernelPart]) await buildPart(part);
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
    { mentors: Number(flags.mentors), startups: Number(flags.startups), pairs: foundersOf(people) },
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
  await warmUp([first, second], world);
  say(`${people} people for ${seconds} s …`);
  await runPeople({ world, apis: [first, second], measures, people, seconds });
  say('Edits …');
  const { founderEmail, startupId } = pairAt(world, 0);
  const editor = new Person(first.url, '10.9.0.3', new Measures());
  await editor.signIn(founderEmail, password);
  const edits = await editToFresh(editor, { edit: first, read: second, startupId, rounds: 20 });
  say(`An import of ${flags.rows} rows …`);
  const imported = await importRows({ apis: [first, second], world, rows: Number(flags.rows) });
  const aside = ['control'];
  const figures = {
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
    mixed_p95_ms: round(measures.percentile(95, { except: aside })),
    steps_per_s: round(measures.count(aside) / seconds),
    unexpected_replies: measures.unexpected,
    control_p95_ms: round(measures.percentile(95, { only: aside })),
    suggestions_p95_ms: round(measures.percentile(95, { only: ['suggestions'] })),
    edit_to_fresh_ms: round(percentileOf(edits, 95)),
    import_10000_s: round(imported.seconds),
    import_extra_mb: imported.extraMb,
    rss_mb: Math.max(first.peakRssMb(), second.peakRssMb()),
    surprises: Object.fromEntries(measures.reasons),
    steps: measures.table(),
  };
  console.log(JSON.stringify(figures, null, 2));
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`);
}
