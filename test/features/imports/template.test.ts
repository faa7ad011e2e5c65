import type { CohortRow } from '../../../src/features/programs/index.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let cohort: CohortRow;
let coordinator: Awaited<ReturnType<TestServer['as']>>;

beforeAll(async () => {
  server = await startTestServer();
  ({ cohort } = await buildProgram());
  coordinator = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
}, 60_000);
afterAll(() => server.stop());

const upload = (bytes: Buffer, name: string) =>
  coordinator.post(`/api/cohorts/${String(cohort._id)}/imports`).attach('file', bytes, name);

describe.each(['startups', 'mentors'] as const)('the empty sheet for %s', (kind) => {
  test.each(['en', 'es'] as const)('%s: every heading is recognised, and its example would enter', async (language) => {
    const { text } = await coordinator.get(`/api/import-templates/${kind}`).query({ language }).expect(200);
    const { body } = await upload(Buffer.from(text), `${kind}.csv`).expect(201);
    expect(body).toMatchObject({ kind, missing: [], rowCount: 1 });
    const evidence = body.columns.map((column: { evidence: string }) => column.evidence);
    expect(new Set(evidence)).toEqual(new Set(['name']));
  });
});

test('nobody but a coordinator gets one', async () => {
  await server.visitor().get('/api/import-templates/mentors').expect(401);
});

describe('letters and separator as the coordinator says', () => {
  const latin = Buffer.from(
    'Nombre completo;Correo;Cupo;Aviso de privacidad\nIñigo Peña;i@p.example;2;Yes\n',
    'latin1',
  );

  test('other letters make other columns, guessed again', async () => {
    const { body } = await upload(latin, 'latin.csv').expect(201);
    expect(body).toMatchObject({ encoding: 'windows-1252', separator: ';' });
    const reading = { revision: 0, kind: 'mentors', dateOrder: 'day-first', fields: [], separator: ';' };
    const path = `/api/imports/${body.id}/mapping`;
    const mapped = await coordinator
      .put(path)
      .send({ ...reading, encoding: 'utf-8' })
      .expect(200);
    expect(mapped.body.encoding).toBe('utf-8');
    expect(mapped.body.columns[0].sample).toContain('\ufffd');
    const back = { ...reading, revision: 1, encoding: 'windows-1252' };
    const again = await coordinator.put(path).send(back).expect(200);
    expect(again.body.columns[0].sample).toBe('Iñigo Peña');
  });

  test('a separator under which nothing reads is refused, and all stays as it was', async () => {
    const { body } = await upload(latin, 'latin.csv').expect(201);
    const reading = { revision: 0, kind: 'mentors', dateOrder: 'day-first', fields: [], encoding: body.encoding };
    const reply = await coordinator
      .put(`/api/imports/${body.id}/mapping`)
      .send({ ...reading, separator: '\t' })
      .expect(400);
    expect(reply.body.error.code).toBe('import.file_unknown_columns');
    const { body: kept } = await coordinator.get(`/api/imports/${body.id}`).expect(200);
    expect(kept).toMatchObject({ revision: 0, separator: ';' });
  });
});

test('an import that moves on is told to every coordinator of the program, and to nobody else', async () => {
  const colleague = await server.connect(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  const { text } = await coordinator.get('/api/import-templates/mentors').expect(200);
  const { body } = await upload(Buffer.from(text), 'told.csv').expect(201);
  await coordinator.post(`/api/imports/${body.id}/check`).send({ revision: 0 }).expect(202);
  const { payload } = await colleague.next('import:changed');
  expect(payload).toMatchObject({ id: body.id, state: 'checking' });
});
