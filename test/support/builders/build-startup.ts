import type { StartupFacts } from '../../../src/contract/startups/schema.ts';
import { createStartup, StartupModel, type StartupRow } from '../../../src/features/startups/index.ts';
import { facetsOf } from '../../../src/features/startups/startup-facts.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { testStart } from '../test-server.ts';
import { buildUser } from './build-user.ts';

type Overrides = Partial<Omit<StartupRow, '_id' | 'memberIds'>> & { readonly members?: readonly UserRow[] };

let count = 0;

/** What a complete startup says: diagnostics from Guadalajara, first revenue, three ranked needs, free on Tuesdays. */
export const startupFactsOfAComplete = (): StartupFacts => ({
  name: `Startup ${count}`,
  oneLiner: { en: null, es: 'Una prueba de riñón que cabe en la mano', writtenIn: 'es' },
  description: { en: null, es: 'Hacemos una prueba que tarda once minutos.', writtenIn: 'es' },
  website: null,
  stage: 3,
  industries: [{ code: '334519', key: '3345', words: null }],
  verticals: [],
  needs: [
    { id: 'us-fda', words: null },
    { id: 'b2b-sales', words: null },
  ],
  languages: [
    { tag: 'es', level: 'native', isConfirmed: true },
    { tag: 'en', level: 'B2', isConfirmed: true },
  ],
  placeId: 'MX-JAL',
  city: 'Guadalajara',
  direction: 'mx-us',
  organisations: [],
  availability: {
    zone: 'America/Mexico_City',
    weekly: [
      { day: 2, fromMinute: 540, toMinute: 780 },
      { day: 4, fromMinute: 600, toMinute: 720 },
    ],
  },
  minutesPerWeek: 60,
  baseline: null,
});

/** A published, complete startup with one founder; say only what the test is about. */
export async function buildStartup(overrides: Overrides = {}): Promise<StartupRow> {
  count += 1;
  const { members = [await buildUser({ language: 'es', timeZone: 'America/Mexico_City' })], ...stored } = overrides;
  const made = await runAction({ actor: systemActor('test'), now: testStart }, (ctx) =>
    createStartup(ctx, {
      memberIds: members.map(({ _id }) => _id),
      facts: startupFactsOfAComplete(),
      isPublished: true,
      createdFrom: 'person',
    }),
  );
  const facets = facetsOf({ ...startupFactsOfAComplete(), ...stored }, made.foundersText);
  const row: StartupRow | null = await StartupModel.findByIdAndUpdate(
    made._id,
    { facets, ...stored },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) throw new Error('the startup was just made');
  return row;
}
