import { getOffer, publishOffer } from '../../../src/contract/mentors/routes.ts';
import { findMentorByUser } from '../../../src/features/mentors/index.ts';
import { requireUser } from '../../../src/features/users/index.ts';
import { buildMentor, mentorFactsOfAComplete } from '../../support/builders/build-mentor.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const { headline, offers } = mentorFactsOfAComplete();

test('when an offer is begun, edited and published, then it is found only after that', async () => {
  const user = await buildUser();
  const agent = await server.as(user);
  const other = await server.as(await buildUser());
  const begun = (await agent.post('/api/mentors/me').expect(201)).body;
  expect(begun).toMatchObject({ state: 'draft', published: null, can: { publish: false } });
  expect((await requireUser(String(user._id))).hasOffer).toBe(true);
  const again = await agent.post('/api/mentors/me').expect(409);
  expect(again.body.error.code).toBe('mentor.exists');

  const early = await agent.post('/api/mentors/me/publish').send({ revision: begun.revision }).expect(422);
  expect(early.body.error).toMatchObject({ code: 'mentor.incomplete' });
  expect(early.body.error.fields.map((field: { path: string }) => field.path)).toEqual(['headline', 'offers']);

  const changes = { headline, offers };
  const saved = (await agent.patch('/api/mentors/me/draft').send({ revision: begun.revision, changes }).expect(200))
    .body;
  expect(saved).toMatchObject({ draft: { headline }, can: { publish: true } });
  expect(saved.missing).not.toContain('offers');
  await other.get(`/api/mentors/${begun.id}`).expect(404);

  const published = await agent.post('/api/mentors/me/publish').send({ revision: saved.revision }).expect(200);
  expect(publishOffer.response.parse(published.body)).toMatchObject({ state: 'published', draft: null, changed: [] });
  const page = (await other.get(`/api/mentors/${begun.id}`).expect(200)).body;
  expect(page).toMatchObject({ headline, identity: { name: user.name }, interests: null, isOwn: false });
});

test('when a published offer is edited, then others still see the old one and the changes are named', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const own = getOffer.response.parse((await agent.get('/api/mentors/me').expect(200)).body);
  const changes = { capacity: 5, isListedByName: false };
  const edit = await agent.patch('/api/mentors/me/draft').send({ revision: own.revision, changes }).expect(200);
  expect(edit.body).toMatchObject({ changed: ['capacity', 'isListedByName'], published: { capacity: 3 } });
  const back = await agent
    .patch('/api/mentors/me/draft')
    .send({ revision: edit.body.revision, changes: { capacity: 3, isListedByName: true } })
    .expect(200);
  expect(back.body).toMatchObject({ draft: null, changed: [] });
});

test('when the form is older than the offer, then the write is refused and nothing is stored', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  await agent
    .patch('/api/mentors/me/draft')
    .send({ revision: 0, changes: { capacity: 4 } })
    .expect(200);
  for (const path of ['publish', 'discard']) {
    const stale = await agent.post(`/api/mentors/me/${path}`).send({ revision: 0 }).expect(409);
    expect(stale.body.error.code).toBe('request.stale');
  }
  await agent
    .patch('/api/mentors/me/draft')
    .send({ revision: 0, changes: { capacity: 7 } })
    .expect(409);
  expect(await findMentorByUser(mentor.userId)).toMatchObject({ revision: 1, draft: { capacity: 4 }, capacity: 3 });
});

test('when the input is wrong, then each field is named and nothing is stored', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const bad: [object, string][] = [
    [{ capacity: -1 }, 'changes.capacity'],
    [{ capacity: '3' }, 'changes.capacity'],
    [{ headline: { en: 'x'.repeat(121), es: null, writtenIn: 'en' } }, 'changes.headline.en'],
    [{ availability: { zone: 'Mars/Base', weekly: [] } }, 'changes.availability.zone'],
    [
      { availability: { zone: 'America/Chicago', weekly: [{ day: 1, fromMinute: 60, toMinute: 60 }] } },
      'changes.availability.weekly.0',
    ],
    [{ vetting: { state: 'vetted' } }, 'changes'],
    [{ places: [] }, 'changes'],
  ];
  for (const [changes, path] of bad) {
    const reply = await agent.patch('/api/mentors/me/draft').send({ revision: 0, changes }).expect(400);
    expect(reply.body.error.fields.map((field: { path: string }) => field.path)).toContain(path);
  }
  const unknown = { offers: [{ id: 'no-such', strength: 1, words: null }], placeId: 'XX', verticals: ['nothing'] };
  const reply = await agent.patch('/api/mentors/me/draft').send({ revision: 0, changes: unknown }).expect(422);
  expect(reply.body.error.fields.map((field: { path: string }) => field.path)).toEqual([
    'verticals',
    'placeId',
    'offers',
  ]);
  expect(await findMentorByUser(mentor.userId)).toMatchObject({ revision: 0, draft: null });
});

test('when somebody without an offer asks for theirs, then it is not found; unconfirmed people are refused', async () => {
  await (await server.as(await buildUser())).get('/api/mentors/me').expect(404);
  await (await server.as(await buildUser({ emailVerifiedAt: null }))).post('/api/mentors/me').expect(403);
  await server.visitor().get('/api/mentors/me').expect(401);
});

test('when an offer is published, then the mentor hears it and a stranger does not', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  await server.drainEvents();
  const mine = await server.connect(String(mentor.userId));
  const strange = await server.connect(await buildUser());
  await agent
    .patch('/api/mentors/me/draft')
    .send({ revision: 0, changes: { capacity: 4 } })
    .expect(200);
  await agent.post('/api/mentors/me/publish').send({ revision: 1 }).expect(200);
  await server.drainEvents();
  const heard = await mine.next('mentor:changed');
  expect(heard.payload).toMatchObject({ published: { capacity: 4 }, draft: null });
  expect(heard.payload).toEqual((await agent.get('/api/mentors/me')).body);
  expect(strange.heard('mentor:changed')).toEqual([]);
});
