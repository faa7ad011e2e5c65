import { stringify } from 'csv-stringify/sync';
import type { ApiProcess } from './api-process.ts';
import { password } from './journeys.ts';
import { Measures } from './measures.ts';
import { Person } from './person.ts';
import type { World } from './world.ts';

interface Sheet {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly written: { readonly created: number };
}

/**
 * Seconds from the dropped file to the last row written, its check included, and how much more memory the process that
 * worked held meanwhile. Everybody in the sheet is new.
 */
export async function importRows(parts: {
  apis: readonly [ApiProcess, ApiProcess];
  world: World;
  rows: number;
}): Promise<{ seconds: number; extraMb: number }> {
  const { apis, world, rows } = parts;
  const coordinator = new Person(apis[0].url, '10.9.0.9', new Measures());
  await coordinator.signIn(world.coordinatorEmail, password);
  const file = new FormData();
  file.set('file', new Blob([sheetOf(rows)]), 'founders.csv');
  const before = apis.map((api) => api.rssMb());
  for (const api of apis) api.forgetPeak();
  const began = performance.now();
  const dropped = await coordinator.step<Sheet>('upload', `POST /api/cohorts/${world.cohortId}/imports`, file);
  const checked = await move(coordinator, { sheet: dropped, to: 'check', until: 'checked' });
  const done = await move(coordinator, { sheet: checked, to: 'commit', until: 'done' });
  const seconds = (performance.now() - began) / 1_000;
  if (done.written.created !== rows) throw new Error(`${done.written.created} of ${rows} rows were written`);
  return { seconds, extraMb: Math.max(...apis.map((api, index) => api.peakRssMb() - (before[index] ?? 0))) };
}

async function move(
  coordinator: Person,
  { sheet, to, until }: { sheet: Sheet | null; to: 'check' | 'commit'; until: string },
): Promise<Sheet> {
  if (!sheet) throw new Error('the import was refused');
  await coordinator.step(to, `POST /api/imports/${sheet.id}/${to}`, { revision: sheet.revision });
  for (;;) {
    const now = await coordinator.step<Sheet>('look', `GET /api/imports/${sheet.id}`);
    if (!now || now.state === 'failed') throw new Error(`the import did not get to ${until}`);
    if (now.state === until) return now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Rows as an office has them: long texts, several needs, hours in words. */
function sheetOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => ({
    'Founder name': `Rosario Figueroa ${at}`,
    Email: `rosario${at}@sheet.example`,
    'Startup name': `Abuela Sabe ${at}`,
    'One-liner': 'Comida triqui y mixteca congelada para familias que trabajan en el campo',
    Description:
      'Trabajé diecisiete años en la fresa y cocino para los compañeros desde siempre. Quiero vender mole, tamales y caldo congelados, con etiqueta como debe ser, en las tiendas de Salinas y Greenfield.',
    'Industry (NAICS code or words)': '311991',
    Verticals: 'food, prepared meals',
    Stage: 'idea',
    'Team languages': 'Spanish native, English A2',
    City: 'Salinas',
    State: 'California',
    Country: 'US',
    'Needs (most important first)': 'Food safety and FDA labels; Bookkeeping and cash flow; Finding US customers',
    'Border direction': 'None yet',
    'Team size': '2',
    'Availability (weekly)': 'Sun/Sat 4pm-7pm (Pacific)',
    'Privacy notice accepted': 'Yes',
    'Consent date': '10/09/2026',
    'OK with automated matching': 'Yes',
  }));
  return stringify(lines, { header: true });
}
