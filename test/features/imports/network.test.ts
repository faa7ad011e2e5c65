import { ConflictCaseModel } from '../../../src/features/matching/conflict-case-model.ts';
import { PairModel } from '../../../src/features/matching/pair-model.ts';
import { OrganisationModel } from '../../../src/features/directory/organisation-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { EnrollmentModel, type CohortRow } from '../../../src/features/programs/index.ts';
import type { ImportJob } from '../../../src/features/imports/index.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { importSheet, networkSheet } from '../../support/builders/import-sheet.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { fixtureRows } from './pure/network.ts';

const sheets = ['startups-us-office.csv', 'emprendimientos-oficina-mx.csv', 'mentors.csv', 'mentores.csv'];

let server: TestServer;
let cohort: CohortRow;
const jobs = new Map<string, ImportJob>();

beforeAll(async () => {
  server = await startTestServer();
  ({ cohort } = await buildProgram());
  for (const name of sheets) jobs.set(name, await importSheet(cohort, name, networkSheet(name)));
  await server.drainEvents();
}, 60_000);
afterAll(() => server.stop());

const counts = async () => ({
  users: await UserModel.countDocuments(),
  startups: await StartupModel.countDocuments(),
  mentors: await MentorModel.countDocuments(),
  enrollments: await EnrollmentModel.countDocuments(),
  cases: await ConflictCaseModel.countDocuments(),
  organisations: await OrganisationModel.countDocuments(),
});

test('every row of the four sheets is in, or refused alone', async () => {
  const outcomes = sheets.map((name) => jobs.get(name)?.written);
  expect(outcomes).toMatchObject([
    { created: 67, changed: 0, refused: 0 },
    { created: 83, changed: 2, refused: 0 },
    { created: 74, changed: 0, refused: 0 },
    { created: 53, changed: 1, refused: 0 },
  ]);
  expect(sheets.map((name) => jobs.get(name)?.counts?.refused)).toEqual([3, 2, 1, 1]);
  expect(await counts()).toMatchObject({ startups: 150, mentors: 127, enrollments: 277 });
});

const pairOf = async (startup: string, mentor: string) => {
  const named = mentor.replace(/^(Dra?|Ing|Lic|C\.P|Arq|Mtra|Q\.F\.B)\. /, '');
  const user = await UserModel.findOne({ name: named, hasOffer: true }).lean();
  const offer = await MentorModel.findOne({ userId: user?._id ?? null }).lean();
  const row = await StartupModel.findOne({ name: startup }).lean();
  return PairModel.findOne({ startupId: row?._id ?? null, mentorId: offer?._id ?? null }).lean();
};

describe('conflicts declared in words', () => {
  test.each(fixtureRows('conflicts.tsv'))('%s and %s: %s', async (startup = '', mentor = '', kind = '') => {
    const pair = await pairOf(startup, mentor);
    expect(pair?.conflict).toBe(kind === 'exclude' ? 'excluded' : 'flagged');
  });
});

describe('organisations', () => {
  const named = (key: string) => OrganisationModel.find({ keys: key }).lean();

  test('what both offices name is one record, and every tie leads to one', async () => {
    const records = await named('universidad autonoma de ciudad juarez');
    expect(records).toMatchObject([{ kind: 'university', isLargePublic: true, createdFrom: 'import' }]);
    const startups = await StartupModel.find({ 'organisations.name': 'Universidad Autónoma de Ciudad Juárez' }).lean();
    const ids = startups.flatMap(({ organisations }) =>
      organisations.filter(({ name }) => name.startsWith('Universidad')).map((tie) => tie.organisationId),
    );
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids)).toEqual(new Set([String(records[0]?._id)]));
    expect(await StartupModel.countDocuments({ 'organisations.organisationId': null })).toBe(0);
  });

  test('a mentor’s employer is one too, unless the cell names none', async () => {
    const [customs] = await named('rio delta customs brokers');
    const mentors = await MentorModel.find({ employer: 'Rio Delta Customs Brokers' }).lean();
    expect(mentors.map(({ organisations }) => organisations[0]?.organisationId)).toEqual([String(customs?._id)]);
    expect(await MentorModel.findOne({ employer: '(retired)' }).lean()).toMatchObject({ organisations: [] });
    expect(await named('retired')).toEqual([]);
  });
});

test('a second import of the same sheets changes nothing', async () => {
  const before = await counts();
  for (const name of sheets) {
    const again = await importSheet(cohort, name, networkSheet(name));
    expect(again.state).toBe('done');
    expect(again.written).toMatchObject({ created: 0, people: 0, changed: 0 });
  }
  await server.drainEvents();
  expect(await counts()).toEqual(before);
});

describe('one person is one account', () => {
  const startupsNamed = (name: string) => StartupModel.find({ name }).lean();

  test('a second office adds its language and nothing else', async () => {
    const [lens, ...others] = await startupsNamed('MaquilaLens');
    expect(others).toEqual([]);
    expect(lens?.oneLiner).toMatchObject({ en: expect.any(String), es: expect.any(String), writtenIn: 'en' });
    expect(await UserModel.countDocuments({ email: 'abril@maquilens.example' })).toBe(1);
  });

  test('a founder may be a mentor too', async () => {
    const user = await UserModel.findOne({ email: 'fer@puertoabierto.example' }).lean();
    expect(user).toMatchObject({ hasOffer: true, state: 'invited', passwordHash: null });
    expect(user?.startupIds).toHaveLength(1);
  });

  test('an opt-out of automated matching counts', async () => {
    const optedOut = await UserModel.find({ acceptsAutomatedMatching: false }).lean();
    expect(optedOut.map(({ name }) => name)).toEqual(expect.arrayContaining(['Deborah Finch', 'Sebastián Oropeza']));
  });
});
