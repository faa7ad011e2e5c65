import { io } from 'socket.io-client';
import type { ApiProcess } from './api-process.ts';
import type { Person } from './person.ts';

interface OwnStartup {
  readonly revision: number;
}

/**
 * Milliseconds from an edit's request on one process to the new list received on another: the person's socket there hears
 * that suggestions changed and asks for them.
 */
export async function editToFresh(
  person: Person,
  at: { edit: ApiProcess; read: ApiProcess; startupId: string; rounds: number },
): Promise<number[]> {
  const socket = io(at.read.url, { transports: ['websocket'], extraHeaders: { Cookie: person.cookie } });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const times: number[] = [];
  try {
    for (let round = 0; round < at.rounds; round += 1) times.push(await oneEdit(person, socket, { ...at, round }));
  } finally {
    socket.close();
  }
  return times;
}

const waitMs = 3_000;

async function oneEdit(
  person: Person,
  socket: ReturnType<typeof io>,
  at: { edit: ApiProcess; read: ApiProcess; startupId: string; round: number },
): Promise<number> {
  const path = `/api/startups/${at.startupId}`;
  const own = await person.step<OwnStartup>('read_own', `GET ${path}/own`);
  if (!own) throw new Error('the startup to edit cannot be read');
  const heard = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no news of the edit')), waitMs);
    socket.once('suggestions:changed', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  const began = performance.now();
  await person.step('edit', `PATCH ${path}/draft`, { revision: own.revision, changes: { stage: at.round % 8 } });
  await heard;
  const reply = await fetch(`${at.read.url}${path}/suggestions`, { headers: { Cookie: person.cookie } });
  await reply.json();
  return performance.now() - began;
}
