import mongoose from 'mongoose';
import { pino } from 'pino';
import { UserModel } from '../../src/features/users/index.ts';
import { findUsersByEmails } from '../../src/features/users/index.ts';
import { hashPassword } from '../../src/features/users/secrets.ts';
import { readConfig } from '../../src/platform/config/read-config.ts';
import { connectMongo, disconnectMongo } from '../../src/platform/mongo/connect.ts';
import { findDemoMark, setDemoMark } from '../../src/platform/mongo/demo-mark.ts';
import { createDeclaredIndexes } from '../../src/platform/mongo/indexes.ts';
import { startServer } from '../../src/server.ts';
import { importNetwork } from './import-network.ts';
import { openDemoProgram } from './open-program.ts';
import { demoPassword, demoPeople } from './people.ts';
import { openStage, type Stage } from './stage.ts';
import { tellStories } from './stories.ts';
import { tellTimeFrom } from './story-time.ts';

/**
 * Fills an empty database with the invented network "Puente 2026": the four sheets through the importer, then the stories by
 * the actions of the people in them. A database that holds real accounts is refused; one whose filling was interrupted is
 * emptied and filled anew.
 */
export async function seedDemo(firstStart: Date, say: (text: string) => void): Promise<void> {
  const mark = await findDemoMark();
  if (mark?.state === 'ready') return;
  if (mark === null && (await UserModel.estimatedDocumentCount()) > 0) {
    throw new Error('This database holds accounts and is no demo: choose another database for the demo.');
  }
  await mongoose.connection.dropDatabase();
  await createDeclaredIndexes();
  await setDemoMark({ state: 'seeding', password: demoPassword, people: [] });
  await fill(firstStart, say);
  const users = await findUsersByEmails(demoPeople.map(({ email }) => email));
  const people = demoPeople.flatMap((person) => {
    const user = users.find(({ email }) => email === person.email);
    return user ? [{ ...person, userId: String(user._id) }] : [];
  });
  await setDemoMark({ state: 'ready', password: demoPassword, people });
}

async function fill(firstStart: Date, say: (text: string) => void): Promise<void> {
  const times = tellTimeFrom(firstStart);
  const { at, dayOf } = times;
  let clock = at(-80, '09:00', 'America/Mexico_City');
  // The service itself runs meanwhile, on a port of its own and on the story's clock: news and mails go their usual way.
  const config = { ...readConfig({ ...process.env, LOG_LEVEL: 'error' }), port: 0 };
  const server = await startServer({
    config,
    logger: pino({ level: 'error' }),
    clock: () => clock,
    clientFolder: null,
  });
  const passwordHash = await hashPassword(demoPassword);
  const stage: Stage = openStage({
    times,
    passwordHash,
    settle: server.drainEvents,
    setClock: (now) => {
      clock = now;
    },
  });
  try {
    say('Opening the program Puente 2026 …');
    const { program, cohort, next } = await openDemoProgram({ stage, dayOf, passwordHash });
    await importNetwork({ stage, cohort, say });
    const refused = await tellStories({ stage, program, cohort, next, dayOf, say });
    for (const line of refused) say(`Left out, ${line}`);
    for (const { email } of demoPeople) await stage.as(email, firstStart, async () => undefined);
    await server.drainEvents();
  } finally {
    await server.stop();
  }
}

async function main(): Promise<void> {
  const say = (text: string): void => {
    if (process.send) process.send({ kind: 'progress', text });
    else console.log(text);
  };
  await connectMongo(readConfig(process.env).mongodbUri);
  try {
    await seedDemo(new Date(), say);
  } finally {
    await disconnectMongo();
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    process.exit(1);
  }
}
