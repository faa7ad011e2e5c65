import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openConflictCase } from '../../src/features/matching/index.ts';
import type { MentorRow } from '../../src/features/mentors/index.ts';
import { EnrollmentModel, type CohortRow, type ProgramRow } from '../../src/features/programs/index.ts';
import { StartupModel, type StartupRow } from '../../src/features/startups/index.ts';
import type { UserRow } from '../../src/features/users/index.ts';
import { systemActor } from '../../src/platform/actions/actor.ts';
import { runAction } from '../../src/platform/actions/run-action.ts';
import { handsOn } from '../support/browser/hands.ts';
import { launchBrowser, openSeat, type Look, type Seat } from '../support/browser/open-browser.ts';
import { buildMentor } from '../support/builders/build-mentor.ts';
import { buildProgram } from '../support/builders/build-program.ts';
import { buildStartup, startupFactsOfAComplete } from '../support/builders/build-startup.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** Two offices: one decides a conflict in Spanish on a phone, the other reviews in English at a desk; then two people meet. */
let server: TestServer;
let browser: Browser;
let program: ProgramRow;
let cohort: CohortRow;
let nefrocheck: StartupRow;
let best: MentorRow;
let phone: Seat;
let desk: Seat;

beforeAll(async () => {
  server = await startTestServer({ clientFolder: path.resolve(import.meta.dirname, '../../dist/client') });
  browser = await launchBrowser();
  ({ program, cohort } = await buildProgram(server.now()));
  const coordinatedProgramIds = [program._id];
  const monica = await buildUser({ name: 'Mónica Reséndiz', language: 'es', coordinatedProgramIds });
  const grace = await buildUser({ name: 'Grace Okafor', coordinatedProgramIds });
  best = await buildMentor({ user: await buildUser({ name: 'Karen Whitfield' }) });
  await buildMentor({ user: await buildUser({ name: 'Dale Prescott' }), stages: [{ stage: 3, strength: 0.5 }] });
  nefrocheck = await admit('Nefrocheck', 'Lucía Arriaga');
  await server.drainEvents();
  phone = await sit('phone', monica);
  desk = await sit('desk', grace);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(() => {
  phone.requireQuiet();
  desk.requireQuiet();
});

async function admit(name: string, founder: string): Promise<StartupRow> {
  const member = await buildUser({ name: founder, language: 'es', timeZone: 'America/Mexico_City' });
  const row = await buildStartup({ members: [member], ...startupFactsOfAComplete(), name });
  const facts = { programId: program._id, cohortId: cohort._id, subjectId: row._id, subjectName: name };
  await EnrollmentModel.create({ ...facts, kind: 'startup', state: 'admitted', appliedAt: server.now() });
  await StartupModel.updateOne({ _id: row._id }, { programIds: [program._id] });
  return row;
}

async function sit(look: Look, user: UserRow | string): Promise<Seat> {
  const userId = typeof user === 'string' ? user : String(user._id);
  return openSeat({ browser, look, url: server.url, cookie: await openDevice(userId, server.now()) });
}

test('on a phone, a coordinator reads the words that opened a case and clears the pair', async () => {
  const pair = { startupId: nefrocheck._id, mentorId: best._id, programIds: [program._id] };
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    openConflictCase(ctx, {
      ...pair,
      kind: 'exclude',
      reason: 'client',
      words: 'Nefrocheck was a client until 2019',
      marked: 'Nefrocheck',
      side: 'mentor',
      field: 'interests',
      source: 'mentors.csv, row 66',
    }),
  );
  const { follow, choose, write, press, read } = handsOn(phone.page);
  await phone.page.goto('/cases');
  await follow(/Nefrocheck/);
  await read(/was a client until 2019/);
  await choose(/No lo es/);
  await write('Por qué', 'Terminó hace siete años.');
  await press('Permitir la pareja');
  await read('Permitida. La pareja se puede proponer.');
});

test('at a desk, another lets the engine propose and replaces its choice by keyboard, with the reason', async () => {
  const { press, write, read, readTitle } = handsOn(desk.page);
  await desk.page.goto('/review');
  await press('Let the engine propose');
  await read('1 pair proposed.');
  await readTitle('Nefrocheck');
  await desk.page.keyboard.press('?');
  await readTitle('All keys');
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('2');
  await desk.page.keyboard.press('r');
  await readTitle('Replace with Dale Prescott');
  await write('Why', 'She has two new startups this month.');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await read('Replaced. The introduction is on its way to both.');
});

test('she puts another pair together by hand, and both say yes to a brief without names before the names appear', async () => {
  const other = await admit('Agua Clara', 'Inés Bravo');
  await server.drainEvents();
  const { press, choose, write, read, readTitle } = handsOn(desk.page);
  await desk.page.goto(`/network/startups/${String(other._id)}`);
  await desk.page
    .getByRole('listitem')
    .filter({ hasText: 'Karen Whitfield' })
    .getByRole('button', { name: 'Put them together' })
    .click();
  await readTitle('Agua Clara and Karen Whitfield');
  await choose(/Introduce them now/);
  await write('Why', 'Both know the clinics.');
  await press('Introduce them');
  await read('The introduction is on its way to both.');

  const founder = await sit('phone', String(other.memberIds[0]));
  const mentor = await sit('desk', String(best.userId));
  const [hers, others] = [handsOn(founder.page), handsOn(mentor.page)];
  await founder.page.goto('/introductions');
  await hers.follow(/El programa la propone/);
  await hers.press('Sí, preséntennos');
  await hers.readTitle('Usted dijo que sí');
  expect(await founder.page.getByText('Whitfield').count()).toBe(0);
  await mentor.page.goto('/requests');
  await others.press('Yes, introduce us');
  await others.readTitle('You both said yes.');
  await others.read('Inés Bravo');
  await hers.readTitle('Las dos partes dijeron que sí.');
  await hers.read('Karen Whitfield');
  founder.requireQuiet();
  mentor.requireQuiet();
});
