import { completeness, type Completeness } from '../../../src/contract/matching/schema.ts';
import { pairFit } from '../../../src/contract/matching/fit-schema.ts';
import { UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let founder: UserRow;

beforeAll(async () => {
  server = await startTestServer();
  founder = await buildUser({ language: 'es' });
  await buildStartup();
  for (let at = 0; at < 3; at += 1) await buildMentor();
});
afterAll(() => server.stop());

async function ask(path: string, by: UserRow = founder): Promise<Completeness> {
  return completeness.parse((await (await server.as(by)).get(path).expect(200)).body);
}

test('each missing fact says how many mentors would newly be a good fit, computed from what others told', async () => {
  const startup = await buildStartup({ members: [founder], needs: [], stage: null, oneLiner: null });
  const { goodFits, missing } = await ask(`/api/startups/${String(startup._id)}/completeness`);
  expect(goodFits).toBe(0);
  const gain = new Map(missing.map(({ field, people }) => [field, people]));
  expect(gain.get('needs')).toBe(3);
  expect(gain.get('oneLiner')).toBe(0);
  expect(gain.has('languages')).toBe(false);
});

test('a mentor learns the same about founders, and only about their own offer', async () => {
  const mentor = await buildMentor({ offers: [], stages: [] });
  const user = await UserModel.findById(mentor.userId).orFail();
  const { missing } = await ask('/api/me/mentor/completeness', user);
  expect(missing.find(({ field }) => field === 'offers')?.people).toBeGreaterThan(0);
  await (await server.as(founder)).get('/api/me/mentor/completeness').expect(404);
  const other = await buildStartup();
  await (await server.as(founder)).get(`/api/startups/${String(other._id)}/completeness`).expect(404);
});

test('a pair is explained to either side with changes of their own profile alone, and to nobody else', async () => {
  const startup = await buildStartup({
    members: [founder],
    availability: { zone: 'America/Mexico_City', weekly: [{ day: 5, fromMinute: 540, toMinute: 600 }] },
  });
  const mentor = await buildMentor();
  const path = `/api/startups/${String(startup._id)}/mentors/${String(mentor._id)}/fit`;
  const toFounder = pairFit.parse((await (await server.as(founder)).get(path).expect(200)).body);
  expect(toFounder.isEligible).toBe(true);
  const [first] = toFounder.counterfactuals;
  expect(first?.change).toMatchObject({ kind: 'open_hours', side: 'startup' });
  expect(first?.after).toBeGreaterThan(toFounder.fit.points);
  const user = await UserModel.findById(mentor.userId).orFail();
  const toMentor = pairFit.parse((await (await server.as(user)).get(path).expect(200)).body);
  expect(toMentor.fit).toEqual(toFounder.fit);
  expect(toMentor.counterfactuals.every(({ change }) => change.side === 'mentor')).toBe(true);
  const stranger = await (await server.as(await buildUser())).get(path).expect(404);
  expect(stranger.body.error.code).toBe('pair.not_found');
});
