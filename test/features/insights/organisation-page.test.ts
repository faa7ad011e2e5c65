import { getOrganisationPage } from '../../../src/contract/insights/organisation-routes.ts';
import { conflictCase } from '../../../src/contract/matching/schema.ts';
import { openConflictCase } from '../../../src/features/matching/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let count = 0;

/** A laboratory with a mentor by tie, one by employer, a startup, and somebody whom another program coordinates. */
async function buildLaboratory() {
  count += 1;
  const name = `Laboratorio de Biopelículas ${count}`;
  const { program } = await buildProgram();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const added = await coordinator
    .post('/api/directory/organisations')
    .send({ name, kind: 'research', placeId: 'MX-BCN' })
    .expect(201);
  const organisationId = String(added.body.id);
  const programIds = [program._id];
  const organisations = [{ kind: 'research' as const, name: 'Biopelículas', organisationId }];
  const tied = await buildMentor({ programIds, organisations });
  const employed = await buildMentor({ programIds, employer: name });
  const startup = await buildStartup({ programIds, organisations });
  const elsewhere = (await buildProgram()).program;
  const foreign = await buildMentor({ programIds: [elsewhere._id], organisations });
  const conflictId = await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    openConflictCase(ctx, {
      startupId: startup._id,
      mentorId: tied._id,
      programIds,
      kind: 'exclude',
      reason: 'laboratory',
      words: 'The same laboratory',
      side: 'mentor',
      field: 'organisations',
    }),
  );
  const read = async (by = coordinator) => by.get(`/api/organisations/${organisationId}`);
  return { organisationId, coordinator, tied, employed, startup, foreign, elsewhere, conflictId, read };
}

test('an organisation shows its people and startups, and the cases between them, as far as the reader coordinates', async () => {
  const { read, tied, employed, startup, conflictId, coordinator, organisationId } = await buildLaboratory();
  const page = getOrganisationPage.response.parse((await read()).body);
  expect(page.organisation).toMatchObject({ id: organisationId, placeId: 'MX-BCN', can: { change: false } });
  expect(page.mentors).toMatchObject([
    { id: String(tied._id), words: 'Biopelículas', isEmployer: false },
    { id: String(employed._id), isEmployer: true },
  ]);
  expect(page.startups).toMatchObject([{ id: String(startup._id), name: startup.name, words: 'Biopelículas' }]);
  expect(page.cases).toMatchObject([{ id: conflictId, state: 'open' }]);
  const found = conflictCase.parse((await coordinator.get(`/api/conflicts/${conflictId}`).expect(200)).body);
  expect(found.organisations).toEqual([{ id: organisationId, name: 'Biopelículas' }]);
});

test('another program’s coordinator sees theirs alone, an administrator everybody, and an unknown one is not found', async () => {
  const { read, foreign, elsewhere } = await buildLaboratory();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [elsewhere._id] }));
  const theirs = getOrganisationPage.response.parse((await read(stranger)).body);
  expect([theirs.mentors.map(({ id }) => id), theirs.startups, theirs.cases]).toEqual([[String(foreign._id)], [], []]);
  const admin = await server.as(await buildUser({ isAdmin: true }));
  expect(getOrganisationPage.response.parse((await read(admin)).body).mentors).toHaveLength(3);
  const none = await admin.get('/api/organisations/0123456789abcdef01234567').expect(404);
  expect(none.body.error.code).toBe('organisation.not_found');
});
