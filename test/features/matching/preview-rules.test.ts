import { rulesPreview } from '../../../src/contract/matching/preview-routes.ts';
import { candidates } from '../../../src/contract/matching/candidate-schema.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
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

const spanishOnly = [{ tag: 'es', level: 'native', isConfirmed: true }] as const;

/** A program with two startups; one mentor speaks working English with both, the other only Spanish, further from the niche. */
async function buildRules() {
  const { program } = await buildProgram();
  const within = { programIds: [program._id] };
  const startup = await buildStartup({ ...within, languages: [{ tag: 'en', level: 'B1', isConfirmed: true }] });
  const bilingual = await buildStartup(within);
  const near = await buildMentor({ ...within, languages: [{ tag: 'en', level: 'native', isConfirmed: true }] });
  const far = await buildMentor({
    ...within,
    languages: [...spanishOnly],
    industries: [{ code: '111', key: '111', words: null }],
  });
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const path = `/api/programs/${String(program._id)}`;
  return {
    program,
    path,
    coordinator,
    startup: String(startup._id),
    bilingual: String(bilingual._id),
    near: String(near._id),
    far: String(far._id),
    preview: async (rules: object) => {
      await server.drainEvents();
      const reply = await coordinator.post(`${path}/rules/preview`).send({ rules }).expect(200);
      return rulesPreview.parse(reply.body);
    },
    firstOf: async (startupId: string) => {
      const reply = await coordinator.get(`${path}/startups/${startupId}/candidates?limit=1`).expect(200);
      return candidates.parse(reply.body).ranked[0] ?? null;
    },
  };
}

test('a higher language gate says whom it keeps apart, who loses the first suggestion and by which rule', async () => {
  const { preview, startup, bilingual, near, far, program } = await buildRules();
  const found = await preview({ languageGate: 'B2' });
  expect(found).toMatchObject({ fromVersion: program.policyVersion, startups: 2, looked: 2 });
  expect(found.rules).toEqual([{ rule: 'language_gate', excluded: 1, freed: 0 }]);
  const [lost, kept] = found.rows;
  expect(lost).toMatchObject({
    startupId: startup,
    before: { mentorId: near },
    after: null,
    reason: { kind: 'now_excluded', rule: 'language_gate' },
  });
  expect(kept).toMatchObject({ startupId: bilingual, reason: null });
  expect(kept?.before).toEqual(kept?.after);
  const strictest = await preview({ languageGate: 'C1' });
  expect(strictest.rows.find(({ startupId }) => startupId === bilingual)).toMatchObject({
    before: { mentorId: near },
    after: { mentorId: far },
    reason: { kind: 'now_excluded', rule: 'language_gate' },
  });
});

test('what the preview says is what the lists say once it is saved; until then nothing changes and nothing is written', async () => {
  const { preview, firstOf, coordinator, path, program, startup, bilingual } = await buildRules();
  const before = await firstOf(bilingual);
  const weights = { ...program.rules.weights, industry: 0, language: 90, expertise: 4, availability: 60 };
  const rules = { weights, languageGate: 'C1' };
  const found = await preview(rules);
  expect((await firstOf(bilingual))?.fit.points).toBe(before?.fit.points);
  expect(await AuditModel.countDocuments({ act: 'program.rules_changed', programId: program._id })).toBe(0);
  const reason = 'Nuevo Laredo had no one at B2';
  await coordinator.patch(`${path}/rules`).send({ revision: program.revision, rules, reason }).expect(200);
  await server.drainEvents();
  for (const startupId of [startup, bilingual]) {
    const row = found.rows.find((one) => one.startupId === startupId);
    const now = await firstOf(startupId);
    const { mentorId, points } = row?.after ?? {};
    expect([mentorId, points]).toEqual([now?.id, now?.fit.points]);
  }
  expect(await AuditModel.findOne({ act: 'program.rules_changed', programId: program._id }).lean()).toMatchObject({
    reason,
  });
});

test('rules that become wider say whom they let in; with the same mentor, the part of the score that moved', async () => {
  const { preview, coordinator, path, program, startup, near } = await buildRules();
  await coordinator
    .patch(`${path}/rules`)
    .send({ revision: program.revision, rules: { languageGate: 'B2' } })
    .expect(200);
  const wider = await preview({ languageGate: 'B1' });
  expect(wider.rules).toEqual([{ rule: 'language_gate', excluded: 0, freed: 1 }]);
  expect(wider.rows.at(-1)).toMatchObject({
    startupId: startup,
    before: null,
    after: { mentorId: near },
    reason: { kind: 'now_allowed', rule: 'language_gate' },
  });
  const heavier = await preview({ weights: { ...program.rules.weights, availability: 100 } });
  const [moved] = heavier.rows.filter(({ reason }) => reason?.kind === 'weight');
  expect(moved?.reason).toMatchObject({ kind: 'weight', criterion: 'availability' });
  expect(moved?.before?.mentorId).toBe(moved?.after?.mentorId);
});

test('another program’s coordinator and rules that cannot be are refused', async () => {
  const { coordinator, path } = await buildRules();
  const { program: other } = await buildProgram();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  const refused = await stranger.post(`${path}/rules/preview`).send({ rules: {} }).expect(404);
  expect(refused.body.error.code).toBe('program.not_found');
  await coordinator
    .post(`${path}/rules/preview`)
    .send({ rules: { languageGate: 'A1' } })
    .expect(400);
});

test('first suggestions across the border are counted now and then, and who fits anybody there under the draft', async () => {
  const { preview } = await buildRules();
  // Both startups are at home in Jalisco, both mentors in Texas; with the highest gate one of them fits nobody.
  expect((await preview({ crossBorderShare: 50 })).across).toEqual({ before: 2, after: 2, reachable: 2 });
  expect((await preview({ languageGate: 'C1' })).across).toEqual({ before: 2, after: 1, reachable: 1 });
});
