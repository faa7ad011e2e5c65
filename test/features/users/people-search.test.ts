import { UserModel } from '../../../src/features/users/index.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => UserModel.deleteMany());
afterAll(() => server.stop());

async function find(words: string): Promise<string[]> {
  const admin = await server.as(await buildUser({ name: 'Root', email: 'root@house.example', isAdmin: true }));
  const { people } = (await admin.get('/api/people').query({ words }).expect(200)).body;
  await UserModel.deleteOne({ name: 'Root' });
  return people.map((person: { name: string }) => person.name);
}

test('any word of a name is found by its beginning, without accents and capitals, and all words must fit', async () => {
  await buildUser({ name: 'Mónica Reséndiz Alvarado', email: 'm.res@oficina.example' });
  await buildUser({ name: 'Ramón Núñez', email: 'ramon@taller.example' });
  for (const words of ['resendiz', 'ALVA', 'alvarado mónica', 'Reséndiz A', '  monica ']) {
    expect(await find(words)).toEqual(['Mónica Reséndiz Alvarado']);
  }
  expect(await find('nun')).toEqual(['Ramón Núñez']);
  expect(await find('mónica núñez')).toEqual([]);
  expect(await find('ónica')).toEqual([]);
  expect(await find('%$.*')).toEqual([]);
});

test('an address is found whole, by its beginning and by its domain', async () => {
  await buildUser({ name: 'Ana', email: 'ana.lopez@tidewaterlaw.example' });
  for (const words of ['ana.lopez@tidewaterlaw.example', 'Ana.L', 'tidewater'])
    expect(await find(words)).toEqual(['Ana']);
});

test('who changes their name is found by the new one, and still by their address', async () => {
  const user = await buildUser({ name: 'Ana Ruiz', email: 'ana@taller.example' });
  await (await server.as(user)).patch('/api/me').send({ name: 'Anaïs Peña' }).expect(200);
  expect(await find('pena')).toEqual(['Anaïs Peña']);
  expect(await find('taller')).toEqual(['Anaïs Peña']);
  expect(await find('ruiz')).toEqual([]);
});

test('invited staff is found', async () => {
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const invitation = { name: 'Grace Okafor', email: 'g@us.example', language: 'en', isAdmin: true, programIds: [] };
  await admin
    .post('/api/people/invitations')
    .send({ ...invitation, timeZone: 'America/New_York' })
    .expect(201);
  expect(await find('okaf')).toEqual(['Grace Okafor']);
});
