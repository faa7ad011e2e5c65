import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { OrganisationModel } from '../../../src/features/directory/organisation-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { OutboxModel } from '../../../src/platform/events/outbox-model.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

type Agent = Awaited<ReturnType<TestServer['as']>>;

let server: TestServer;
let admin: Agent;
let member: Agent;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.as(await buildUser({ isAdmin: true }));
  member = await server.as(await buildUser({ language: 'es' }));
});
beforeEach(() => Promise.all([OrganisationModel.deleteMany(), AuditModel.deleteMany(), OutboxModel.deleteMany()]));
afterAll(() => server.stop());

const path = '/api/directory/organisations';
const add = async (name: string, more: object = {}) => {
  const body = { name, kind: null, placeId: null, ...more };
  return (await member.post(path).send(body).expect(201)).body;
};
const namesFor = async (query: string) => {
  const { items } = (await member.get(`${path}?${query}`).expect(200)).body;
  return (items as { name: { en: string | null; es: string | null } }[]).map(({ name }) => name.en ?? name.es);
};
const factsOf = ({ name, kind, isLargePublic, placeId, website, revision }: Record<string, unknown>) => ({
  name,
  kind,
  isLargePublic,
  placeId,
  website,
  revision,
});

test('when somebody adds what the list lacks, then it is there for everybody, for an administrator to look at', async () => {
  const added = await add('Centro de Óptica del Bajío', { placeId: 'MX-GUA' });
  expect(added).toMatchObject({
    name: { en: null, es: 'Centro de Óptica del Bajío' },
    kind: 'research',
    isLargePublic: false,
    placeId: 'MX-GUA',
    createdFrom: 'person',
    isChecked: false,
    can: { change: false },
  });
  expect(await namesFor('q=bajio+optic')).toEqual(['Centro de Óptica del Bajío']);
  expect((await admin.get(`${path}?isChecked=false`)).body.items).toMatchObject([{ can: { change: true } }]);
  expect(await OutboxModel.countDocuments()).toBe(0);
});

test('when twenty add one name at the same moment, spelled in four ways, then it is one record', async () => {
  const spellings = [
    'La Universidad de Sonora',
    'universidad de sonora',
    'UNIVERSIDAD DE SONORA',
    'Universidad  de Sonóra',
  ];
  const people = await Promise.all(Array.from({ length: 20 }, async () => server.as(await buildUser())));
  const replies = await Promise.all(
    people.map((one, at) => one.post(path).send({ name: spellings[at % 4], kind: null, placeId: null })),
  );
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
  expect(new Set(replies.map(({ body }) => body.id as string)).size).toBe(1);
  expect(await OrganisationModel.countDocuments()).toBe(1);
});

test('when the name says a large university, then sharing it is a flag until an administrator says otherwise', async () => {
  expect((await add('Universidad de Sonora')).isLargePublic).toBe(true);
  expect((await add('Laboratorio Norte')).isLargePublic).toBe(false);
});

test('searching: beginnings of words in any order, whole words first; without words by name, page by page', async () => {
  for (const name of ['Norte Marketing', 'Nortec Sur', 'Clúster del Norte', 'Águila Capital']) await add(name);
  expect(await namesFor('q=norte')).toEqual(['Norte Marketing', 'Clúster del Norte', 'Nortec Sur']);
  expect(await namesFor('q=norte+clus')).toEqual(['Clúster del Norte']);
  expect(await namesFor('q=ortec')).toEqual([]);
  expect(await namesFor('kind=fund')).toEqual(['Águila Capital']);
  const first = (await member.get(`${path}?limit=3`).expect(200)).body;
  expect(first.hasMore).toBe(true);
  expect(await namesFor(`limit=3&after=${first.items[2].id as string}`)).toEqual(['Nortec Sur']);
});

test.each([
  ['an empty name', { name: ' ', kind: null, placeId: null }, 400],
  ['a name without a letter', { name: '***', kind: null, placeId: null }, 400],
  ['a long name', { name: 'x'.repeat(121), kind: null, placeId: null }, 400],
  ['an unknown kind', { name: 'Nueva', kind: 'castle', placeId: null }, 400],
  ['an unknown key', { name: 'Nueva', kind: null, placeId: null, isLargePublic: true }, 400],
  ['a place that is nowhere', { name: 'Nueva', kind: null, placeId: 'MX-XXX' }, 422],
])('refused and nothing stored: %s', async (_what, body, status) => {
  await member.post(path).send(body).expect(status);
  expect(await OrganisationModel.countDocuments()).toBe(0);
});

test('when an administrator changes one, then old names go on finding it, and a stale form is told so', async () => {
  const before = await add('UdeS');
  const facts = { ...factsOf(before), name: { en: 'University of Sonora', es: 'Universidad de Sonora' } };
  const put = (body: object) => admin.put(`${path}/${before.id as string}`).send(body);
  const changed = (await put({ ...facts, kind: 'university', isLargePublic: true }).expect(200)).body;
  expect(changed).toMatchObject({ kind: 'university', isLargePublic: true, isChecked: true, otherNames: ['UdeS'] });
  expect(await namesFor('q=udes')).toEqual(['University of Sonora']);
  expect((await put(facts).expect(409)).body.error.code).toBe('request.stale');
  expect(await AuditModel.find().lean()).toMatchObject([{ act: 'organisation.change', subjectId: before.id }]);
  expect(await OutboxModel.countDocuments({ name: 'organisation.changed' })).toBe(1);
  await member
    .put(`${path}/${before.id as string}`)
    .send(facts)
    .expect(403);
});

test('when a new name belongs to another, then it is refused and nothing changes', async () => {
  const [one, other] = [await add('Sierra Capital'), await add('Sierra Capital Semilla')];
  const facts = { ...factsOf(one), name: { en: null, es: 'Sierra  Capital, Semilla' } };
  const reply = await admin
    .put(`${path}/${one.id as string}`)
    .send(facts)
    .expect(409);
  expect(reply.body.error.code).toBe('organisation.name_taken');
  expect(await AuditModel.countDocuments()).toBe(0);
  expect(await namesFor('q=sierra')).toHaveLength(2);
  expect(other.revision).toBe(0);
});

describe('merging', () => {
  const merge = (from: { id: string; revision: number }, intoId: string) =>
    admin.post(`${path}/${from.id}/merge`).send({ revision: from.revision, intoId });

  test('two records become one: names find it, old ids lead to it, ties follow', async () => {
    const [short, long, third] = [await add('UNISON'), await add('Universidad de Sonora'), await add('Uni de Sonora')];
    const tie = (organisationId: string) => [{ kind: null, name: 'UNISON', organisationId }];
    const mentor = await buildMentor({ organisations: tie(short.id), draft: null });
    await merge(third, short.id).expect(200);
    const again = { ...short, revision: 1 };
    const merged = (await merge(again, long.id).expect(200)).body;
    expect(merged).toMatchObject({ id: long.id, kind: 'university', otherNames: ['UNISON', 'Uni de Sonora'] });
    expect(await namesFor('q=unison')).toEqual(['Universidad de Sonora']);
    const named = (
      await member.get(`/api/directory/named-organisations?ids=${short.id as string},${third.id as string}`)
    ).body.items as { askedId: string; organisation: { id: string } }[];
    expect(named.map(({ organisation }) => organisation.id)).toEqual([long.id, long.id]);
    await server.drainEvents();
    const after = await MentorModel.findById(mentor._id).lean();
    expect(after).toMatchObject({
      organisations: [{ kind: 'university', name: 'UNISON', organisationId: long.id }],
      revision: mentor.revision,
    });
    expect(await AuditModel.countDocuments({ act: 'organisation.merge' })).toBe(2);
  });

  test('into itself, into nothing, from a stale form: refused', async () => {
    const [one, other] = [await add('Uno'), await add('Otro')];
    expect((await merge(one, one.id).expect(422)).body.error.code).toBe('organisation.same');
    expect((await merge(one, 'f'.repeat(24)).expect(404)).body.error.code).toBe('organisation.not_found');
    expect((await merge({ ...one, revision: 7 }, other.id).expect(409)).body.error.code).toBe('request.stale');
    await member
      .post(`${path}/${one.id as string}/merge`)
      .send({ revision: 0, intoId: other.id })
      .expect(403);
    expect(await OrganisationModel.countDocuments({ state: 'listed' })).toBe(2);
    expect(await AuditModel.countDocuments()).toBe(0);
  });
});

test('when a mentor ties an offer to an organisation, then the id leads to a record, and its kind is the record’s', async () => {
  const [fund, gone] = [await add('Sierra Capital'), await add('Sierra Capital Semilla')];
  await admin
    .post(`${path}/${gone.id as string}/merge`)
    .send({ revision: 0, intoId: fund.id })
    .expect(200);
  const mentor = await buildMentor();
  const own = await server.as(String(mentor.userId));
  const save = (organisationId: string) =>
    own.patch('/api/mentors/me/draft').send({
      revision: mentor.revision,
      changes: { organisations: [{ kind: 'company', name: 'Sierra', organisationId }] },
    });
  const wrong = await save('e'.repeat(24)).expect(422);
  expect(wrong.body.error).toMatchObject({ code: 'mentor.unknown_choice', fields: [{ path: 'organisations' }] });
  const saved = await save(gone.id).expect(200);
  expect(saved.body.draft.organisations).toEqual([{ kind: 'fund', name: 'Sierra', organisationId: fund.id }]);
});
