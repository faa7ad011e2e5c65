import { zoneOfStartup } from '../../../src/features/introductions/zones.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { buildProposal } from '../../support/builders/build-introduction.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const fromMadrid = () => buildUser({ timeZone: 'Europe/Madrid' });
const noHours = { availability: null };

test.each([
  ['where the startup is', { placeId: 'tijuana' }, 'America/Tijuana'],
  ['a state’s clock', { placeId: 'MX-JAL' }, 'America/Mexico_City'],
  ['where its hours are told, in no town or state', { placeId: 'US' }, 'America/Mexico_City'],
  ['its first member’s, where it tells neither', { placeId: null, ...noHours }, 'Europe/Madrid'],
] as const)('a startup answers by %s', async (_what, facts, zone) => {
  expect(await zoneOfStartup(await buildStartup({ members: [await fromMadrid()], ...facts }))).toBe(zone);
});

test('a proposal is due at six in the evening of where the startup is, whoever joined it first', async () => {
  const startup = await buildStartup({ members: [await fromMadrid()], placeId: 'tijuana' });
  const { row } = await buildProposal({ startup });
  const due = (await IntroductionModel.findById(row._id).lean())?.startupDue;
  expect(due?.zone).toBe('America/Tijuana');
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Tijuana', timeStyle: 'short' });
  expect(clock.format(due?.dueAt)).toBe('18:00');
});
