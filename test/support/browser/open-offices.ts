import type { MentorRow } from '../../../src/features/mentors/index.ts';
import type { ProgramRow } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { admitStartup } from '../builders/admit-startup.ts';
import { buildMentor } from '../builders/build-mentor.ts';
import { buildProgram } from '../builders/build-program.ts';
import { buildStartup, startupFactsOfAComplete } from '../builders/build-startup.ts';
import { buildUser } from '../builders/build-user.ts';
import { openDevice } from '../sign-in-directly.ts';
import type { TestServer } from '../test-server.ts';
import { type Look, openSeat, type Seat } from './open-browser.ts';
import { closeProduct, openProduct } from './open-product.ts';

/** Two coordinators of one program, one on a phone and one at a desk, with two mentors and a startup to find one for. */
export interface Offices {
  readonly server: TestServer;
  readonly program: ProgramRow;
  /** The mentor who fits best, and where the office writes to her. */
  readonly karen: { readonly mentor: MentorRow; readonly email: string };
  readonly phone: Seat;
  readonly desk: Seat;
  readonly sit: (look: Look, userId: unknown) => Promise<Seat>;
  /** A startup that the program has taken in, and whose mentor is to be found. */
  readonly admit: (name: string, founder: string) => Promise<StartupRow>;
  readonly close: () => Promise<void>;
}

export async function openOffices(): Promise<Offices> {
  const product = await openProduct();
  const { server, browser } = product;
  const { program, cohort } = await buildProgram(server.now());
  const sit: Offices['sit'] = async (look, userId) =>
    openSeat({ browser, look, url: server.url, cookie: await openDevice(String(userId), server.now()) });
  const admit: Offices['admit'] = async (name, founder) => {
    const member = await buildUser({ name: founder, language: 'es', timeZone: 'America/Mexico_City' });
    const startup = await buildStartup({ members: [member], ...startupFactsOfAComplete(), name });
    const row = await admitStartup(cohort, startup, server.now());
    await server.drainEvents();
    return row;
  };
  const coordinatedProgramIds = [program._id];
  const monica = await buildUser({ name: 'Mónica Reséndiz', language: 'es', coordinatedProgramIds });
  const grace = await buildUser({ name: 'Grace Okafor', coordinatedProgramIds });
  const user = await buildUser({ name: 'Karen Whitfield' });
  // What she declares is not known yet: the office's sheet tells it.
  const mentor = await buildMentor({ user, interests: null });
  await buildMentor({ user: await buildUser({ name: 'Dale Prescott' }), stages: [{ stage: 3, strength: 0.5 }] });
  await admit('Nefrocheck', 'Lucía Arriaga');
  const close = (): Promise<void> => closeProduct(product);
  const [phone, desk] = [await sit('phone', monica._id), await sit('desk', grace._id)];
  return { server, program, karen: { mentor, email: user.email }, phone, desk, sit, admit, close };
}
