import { requireUser } from '../../../src/features/users/index.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('when a startup is made, then its member is written down as belonging to it', async () => {
  const startup = await buildStartup({ name: 'Tlalli' });
  const [memberId] = startup.memberIds;
  expect((await requireUser(String(memberId))).startupIds.map(String)).toEqual([String(startup._id)]);
  expect(startup).toMatchObject({ state: 'published', facets: { country: 'MX', stateId: 'MX-JAL' } });
});
