import { Types } from 'mongoose';
import {
  countPlaces,
  findMentorsByIds,
  freePlace,
  holdPlace,
  setAbsences,
  takePlace,
  type MentorRow,
} from '../../../src/features/mentors/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction, type ActionContext } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const act = <T>(body: (ctx: ActionContext) => Promise<T>): Promise<T> =>
  runAction({ actor: systemActor('test'), now: server.now() }, body);
const inMinutes = (minutes: number): Date => new Date(server.now().getTime() + minutes * 60_000);
const placesOf = async (mentor: MentorRow) => {
  const [row] = await findMentorsByIds([mentor._id]);
  if (row === undefined) throw new Error('the mentor is gone');
  return countPlaces(row, server.now());
};

test('when many ask for the last place at once, then one gets it and the others are told that it is full', async () => {
  const mentor = await buildMentor({ capacity: 1 });
  const claims = Array.from({ length: 12 }, () =>
    act((ctx) => takePlace(ctx, { mentorId: mentor._id, introductionId: new Types.ObjectId() })),
  );
  const settled = await Promise.allSettled(claims);
  const refused = settled.filter((claim) => claim.status === 'rejected');
  expect(refused).toHaveLength(11);
  expect(refused.map(({ reason }) => reason.code)).toEqual(Array(11).fill('mentor.full'));
  expect(await placesOf(mentor)).toEqual({ capacity: 1, taken: 1, held: 0, free: 0 });
});

test('when a hold runs out, then its place is free again and the old hold cannot be taken any more', async () => {
  const mentor = await buildMentor({ capacity: 1 });
  const [first, second] = [new Types.ObjectId(), new Types.ObjectId()];
  await act((ctx) => holdPlace(ctx, { mentorId: mentor._id, introductionId: first, until: inMinutes(10) }));
  await expect(
    act((ctx) => holdPlace(ctx, { mentorId: mentor._id, introductionId: second, until: inMinutes(10) })),
  ).rejects.toMatchObject({ code: 'mentor.full' });
  server.advance(11 * 60_000);
  await act((ctx) => takePlace(ctx, { mentorId: mentor._id, introductionId: second }));
  await expect(act((ctx) => takePlace(ctx, { mentorId: mentor._id, introductionId: first }))).rejects.toMatchObject({
    code: 'mentor.full',
  });
  await act((ctx) => freePlace(ctx, { mentorId: mentor._id, introductionId: second }));
  expect(await placesOf(mentor)).toMatchObject({ free: 1 });
});

test('when a held place is taken, then it counts once, however often it is repeated', async () => {
  const mentor = await buildMentor({ capacity: 2 });
  const claim = { mentorId: mentor._id, introductionId: new Types.ObjectId() };
  await act((ctx) => holdPlace(ctx, { ...claim, until: inMinutes(10) }));
  await act((ctx) => takePlace(ctx, claim));
  await act((ctx) => takePlace(ctx, claim));
  expect(await placesOf(mentor)).toEqual({ capacity: 2, taken: 1, held: 0, free: 1 });
});

test('when the mentor is away, then nobody new gets a place, but who holds one may still take it', async () => {
  const mentor = await buildMentor();
  const held = { mentorId: mentor._id, introductionId: new Types.ObjectId() };
  await act((ctx) => holdPlace(ctx, { ...held, until: inMinutes(60) }));
  const today = server.now().toISOString().slice(0, 10);
  await act((ctx) =>
    setAbsences(ctx, { mentor, absences: [{ fromDay: today, toDay: null }], zone: 'America/Chicago' }),
  );
  await expect(
    act((ctx) => takePlace(ctx, { mentorId: mentor._id, introductionId: new Types.ObjectId() })),
  ).rejects.toMatchObject({ code: 'mentor.paused' });
  await act((ctx) => takePlace(ctx, held));
  expect(await placesOf(mentor)).toMatchObject({ taken: 1 });
});
