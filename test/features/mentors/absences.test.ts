import { findMentorByUser, sweepAbsences } from '../../../src/features/mentors/index.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const day = 86_400_000;
const zone = 'America/Chicago';

test('when days of absence begin and end, then the mentor pauses and comes back by themself', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const absences = [{ fromDay: '2026-10-07', toDay: '2026-10-08' }];
  const set = await agent.put('/api/mentors/me/absences').send({ absences, zone }).expect(200);
  expect(set.body).toMatchObject({ absences, isPaused: false });
  server.advance(2 * day);
  expect(await sweepAbsences(server.now())).toBe(1);
  expect(await findMentorByUser(mentor.userId)).toMatchObject({ isPaused: true });
  const page = await agent.get(`/api/mentors/${String(mentor._id)}`).expect(200);
  expect(page.body).toMatchObject({ isPaused: true, pausedUntil: '2026-10-08' });
  expect(await sweepAbsences(server.now())).toBe(0);
  server.advance(2 * day);
  expect(await sweepAbsences(server.now())).toBe(1);
  expect(await findMentorByUser(mentor.userId)).toMatchObject({ isPaused: false });
});

test('when a pause has no end, then it lasts until the mentor lifts it', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const today = server.now().toISOString().slice(0, 10);
  const paused = await agent
    .put('/api/mentors/me/absences')
    .send({ absences: [{ fromDay: today, toDay: null }], zone })
    .expect(200);
  expect(paused.body.isPaused).toBe(true);
  const back = await agent.put('/api/mentors/me/absences').send({ absences: [], zone }).expect(200);
  expect(back.body).toMatchObject({ isPaused: false, absences: [] });
});

test('when days overlap or end before they begin, then they are refused and the old ones stay', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const wrong = [
    [{ fromDay: '2026-12-10', toDay: '2026-12-01' }],
    [
      { fromDay: '2026-12-01', toDay: '2026-12-10' },
      { fromDay: '2026-12-10', toDay: null },
    ],
    [
      { fromDay: '2026-12-01', toDay: null },
      { fromDay: '2027-12-10', toDay: null },
    ],
  ];
  for (const absences of wrong) {
    const reply = await agent.put('/api/mentors/me/absences').send({ absences, zone }).expect(422);
    expect(reply.body.error.code).toBe('mentor.absence_invalid');
  }
  expect(await findMentorByUser(mentor.userId)).toMatchObject({ absences: [] });
});
