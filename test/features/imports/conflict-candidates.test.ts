import { seededRandom } from '../../../scripts/bench-api/seeded-random.ts';
import { enterOrganisations } from '../../../src/features/directory/actions/enter-organisations.ts';
import { OrganisationModel } from '../../../src/features/directory/organisation-model.ts';
import { findConflictsOfMentors, findConflictsOfStartups } from '../../../src/features/imports/conflict-candidates.ts';
import { mentorsForConflicts, startupsForConflicts } from '../../../src/features/imports/conflict-sides.ts';
import { findConflictsBetween } from '../../../src/features/imports/find-conflicts-between.ts';
import type { Conflict } from '../../../src/features/imports/index.ts';
import { fillMentorFacets, MentorModel } from '../../../src/features/mentors/index.ts';
import { fillStartupFacets, StartupModel } from '../../../src/features/startups/index.ts';
import { fillFoundBy, UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

/** Names that begin alike, hold one another, carry accents and signs, or are everyday words. */
const companies = [
  'Luz',
  'Luz Verde',
  'Luz Verde del Norte',
  'Nórtera',
  '100% Agave',
  'The Mill',
  'A–Z Óptica',
  'Sierra',
];
const people = ['María Luz', 'María Luz Ochoa', 'José Núñez', 'Jose Nunez', 'Ana', 'Ana Verde', 'Dana O’Neil'];
const organisations = [
  'Universidad de Sonora',
  'Centro de Óptica, Universidad de Sonora',
  'Lakeshore Tools',
  'lakeshore tools',
  'Nórtera',
  'Instituto de Ingeniería, unidad de extensión',
  'Instituto de Ingeniería',
];
const sayings = [
  (one: string, other: string) => `Holds 3 % of ${one}; adviser of ${other}`,
  (one: string, other: string) => `Titular de las patentes de ${one} y socio de ${other}. Sin acciones en nada más`,
  (one: string, other: string) => `Married to ${one} and to nobody of ${other.toLowerCase()}`,
  (one: string) => `Consejero de ${one}`,
  (one: string, other: string) => `${one}'s competitors; ${other.toUpperCase()} is a client`,
];

let server: TestServer;
let all: Conflict[];

beforeAll(async () => {
  server = await startTestServer();
  const random = seededRandom(20_261_126);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const tie = async () => {
    const name = pick(organisations);
    const row = random() < 0.4 ? await OrganisationModel.findOne({ state: 'listed' }).lean() : null;
    return { kind: null, name, organisationId: row === null ? null : String(row._id) };
  };
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    enterOrganisations(ctx, { words: ['Universidad de Sonora', 'Lakeshore Tools'], language: 'en' }),
  );
  const users: UserRow[] = [];
  for (let at = 0; at < 40; at += 1) users.push(await buildUser({ name: pick(people) }));
  for (let at = 0; at < 36; at += 1) {
    const members = [users[at], users[(at * 7) % 40]].flatMap((user) => user ?? []).slice(0, at % 3 === 0 ? 2 : 1);
    const ties = random() < 0.5 ? [await tie()] : [];
    await buildStartup({ name: pick(companies), members: [...new Set(members)], organisations: ties });
  }
  for (let at = 0; at < 30; at += 1) {
    const words =
      random() < 0.7 ? pick(sayings)(pick([...companies, ...people]), pick([...companies, ...people])) : null;
    const user = at < 10 ? users[at] : undefined;
    await buildMentor({
      ...(user === undefined ? {} : { user }),
      interests: { words, hasNone: words === null },
      employer: random() < 0.5 ? pick([...organisations, ...companies]) : null,
      organisations: random() < 0.4 ? [await tie()] : [],
    });
  }
  all = await findConflictsBetween(await startupsForConflicts(), await mentorsForConflicts());
});
afterAll(() => server.stop());

const sorted = (conflicts: readonly Conflict[]): string[] => conflicts.map((one) => JSON.stringify(one)).toSorted();
const idsOf = (rows: readonly { readonly _id: unknown }[]): string[] => rows.map(({ _id }) => String(_id));

/** Everybody is read and the pairs are picked afterwards: the definition. */
async function requireSame(): Promise<void> {
  const mentorIds = idsOf(await MentorModel.find().lean());
  for (const ids of [...mentorIds.map((id) => [id]), mentorIds.slice(0, 9)]) {
    const expected = all.filter(({ mentorKey }) => ids.includes(mentorKey));
    expect(sorted(await findConflictsOfMentors(ids))).toEqual(sorted(expected));
  }
  const startupIds = idsOf(await StartupModel.find().lean());
  for (const ids of [...startupIds.map((id) => [id]), startupIds.slice(0, 9)]) {
    const expected = all.filter(({ startupKey }) => ids.includes(startupKey));
    expect(sorted(await findConflictsOfStartups(ids))).toEqual(sorted(expected));
  }
}

test('whoever can be concerned is found: the conflicts are those among everybody', async () => {
  expect(new Set(all.map(({ reason }) => reason)).size).toBeGreaterThan(8);
  expect(all.length).toBeGreaterThan(150);
  await requireSame();
});

test('people and profiles of an older database are found once the service has started on it', async () => {
  await UserModel.collection.updateMany({}, { $unset: { nameKey: 1, searchWords: 1 } });
  await StartupModel.collection.updateMany({}, { $unset: { 'facets.names': 1, 'facets.ties': 1 } });
  await MentorModel.collection.updateMany({}, { $unset: { 'facets.said': 1, 'facets.ties': 1 } });
  await expect(requireSame()).rejects.toThrow('toEqual');
  for (const fill of [fillFoundBy, fillStartupFacets, fillMentorFacets]) await fill();
  await requireSame();
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const { body } = await admin.get('/api/people').query({ words: 'nunez' }).expect(200);
  expect(body.people.length).toBeGreaterThan(0);
});
