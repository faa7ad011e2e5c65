import type { CohortRow } from '../../../src/features/programs/index.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { checkedSheet, networkSheet } from '../../support/builders/import-sheet.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let cohort: CohortRow;
let coordinator: Awaited<ReturnType<TestServer['as']>>;
let stranger: typeof coordinator;

beforeAll(async () => {
  server = await startTestServer();
  ({ cohort } = await buildProgram());
  const other = await buildProgram();
  coordinator = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  stranger = await server.as(await buildUser({ coordinatedProgramIds: [other.program._id] }));
});
afterAll(() => server.stop());

const upload = (agent: typeof coordinator, bytes: Buffer, name = 'mentores.csv') =>
  agent.post(`/api/cohorts/${String(cohort._id)}/imports`).attach('file', bytes, name);

test('a sheet is mapped by its headings and waits for the coordinator', async () => {
  const before = await UserModel.countDocuments();
  const { body } = await upload(coordinator, networkSheet('mentores.csv')).expect(201);
  expect(body).toMatchObject({
    state: 'uploaded',
    kind: 'mentors',
    rowCount: 55,
    missing: [],
    fileName: 'mentores.csv',
  });
  expect(body.columns[1]).toMatchObject({ field: 'email', evidence: 'name' });
  expect(body.can).toMatchObject({ map: true, check: true, commit: false });
  expect(await UserModel.countDocuments()).toBe(before);
});

test('columns may be corrected; a stale page and a wrong field are refused', async () => {
  const { body } = await upload(coordinator, networkSheet('mentores.csv')).expect(201);
  const fields = body.columns.map((column: { field: string | null }) =>
    column.field === 'email' ? null : column.field,
  );
  const reading = { dateOrder: 'day-first', encoding: body.encoding, separator: body.separator };
  const mapping = { ...reading, revision: body.revision, kind: 'mentors', fields };
  const path = `/api/imports/${body.id}/mapping`;
  const mapped = await coordinator.put(path).send(mapping).expect(200);
  expect(mapped.body.missing).toEqual(['email']);
  expect((await coordinator.put(path).send(mapping).expect(409)).body.error.code).toBe('request.stale');
  const check = coordinator.post(`/api/imports/${body.id}/check`);
  expect((await check.send({ revision: mapped.body.revision }).expect(409)).body.error.code).toBe(
    'import.column_missing',
  );
  const wrong = { ...mapping, revision: mapped.body.revision, fields: ['startupName', ...fields.slice(1)] };
  expect((await coordinator.put(path).send(wrong).expect(400)).body.error.code).toBe('request.invalid');
});

test('a checked sheet shows its rows, and a row may be left out', async () => {
  const job = await checkedSheet(cohort, 'mentores.csv', networkSheet('mentores.csv'));
  const path = `/api/imports/${String(job._id)}`;
  const { body } = await coordinator.get(`${path}/rows`).query({ show: 'refused' }).expect(200);
  expect(body.rows).toMatchObject([{ row: 19, who: expect.stringContaining('Gilberto'), outcome: 'refused' }]);
  expect(body.rows[0].notes[0]).toMatchObject({ code: 'capacity.not_whole', columnTitle: 'Cupo', value: '2,5' });
  const left = await coordinator.patch(`${path}/rows/21`).send({ isLeftOut: true }).expect(200);
  expect(left.body.isLeftOut).toBe(true);
  expect((await coordinator.patch(`${path}/rows/19`).send({ isLeftOut: true }).expect(409)).body.error.code).toBe(
    'import.row_refused',
  );
  const csv = await coordinator.get(`${path}/refused.csv`).query({ language: 'es' }).expect(200);
  expect(csv.text).toContain('2,5');
  expect(csv.text).toContain('No es un número entero');
});

test('another program’s coordinator finds nothing here', async () => {
  const job = await checkedSheet(cohort, 'mentores.csv', networkSheet('mentores.csv'));
  expect((await upload(stranger, networkSheet('mentores.csv')).expect(404)).body.error.code).toBe('cohort.not_found');
  for (const path of ['', '/rows', '/refused.csv']) {
    const reply = await stranger.get(`/api/imports/${String(job._id)}${path}`).expect(404);
    expect(reply.body.error.code).toBe('import.not_found');
  }
  const commit = stranger.post(`/api/imports/${String(job._id)}/commit`);
  await commit.send({ revision: job.revision }).expect(404);
});

test.each([
  ['import.file_empty', Buffer.alloc(0), 400],
  ['import.file_workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 415],
  ['import.file_unknown_columns', Buffer.from('a,b,c\n1,2,3\n'), 400],
  ['request.too_large', Buffer.alloc(20 * 1024 * 1024, 'a'), 413],
])('%s', async (code, bytes, status) => {
  const reply = await upload(coordinator, bytes).expect(status);
  expect(reply.body.error.code).toBe(code);
});

test.each([
  [
    'a header of a part that is none',
    '--edge\r\nContent-Disposition: form-data; name="a\u000e"\r\n\r\n\r\n--edge--\r\n',
  ],
  ['an end that never comes', '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nName'],
])('a damaged upload, with %s, is refused as such', async (_what, body) => {
  const reply = await coordinator
    .post(`/api/cohorts/${String(cohort._id)}/imports`)
    .set('Content-Type', 'multipart/form-data; boundary=edge')
    .send(body)
    .expect(400);
  expect(reply.body.error.code).toBe('request.malformed');
});

test('whether the file is still kept is told by the clock of the service, in news as on the page', async () => {
  const reader = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  const { body } = await upload(reader, networkSheet('mentores.csv')).expect(201);
  await reader.post(`/api/imports/${body.id}/check`).send({ revision: body.revision }).expect(202);
  await server.drainEvents();
  const lastNews = async (): Promise<unknown> =>
    (await reader.get('/api/inbox').expect(200)).body.entries.at(-1).payload;
  expect(await lastNews()).toMatchObject({ id: body.id, isFileKept: true });
  server.advance(25 * 3_600_000);
  expect(await lastNews()).toMatchObject({ id: body.id, isFileKept: false });
});
