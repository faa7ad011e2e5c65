import { randomUUID } from 'node:crypto';
import type { Person } from './person.ts';
import type { World } from './world.ts';

interface Introductions {
  readonly introductions: readonly {
    readonly id: string;
    readonly revision: number;
    readonly mySide: string;
    readonly conversationId: string | null;
    readonly can: { readonly accept: boolean };
  }[];
}

/** What ends the run, and how long people think between two steps. */
export interface Pace {
  readonly isOver: () => boolean;
  readonly think: () => Promise<void>;
}

export const password = 'a bridge of ink and paper';

/** A founder: signs in, looks who fits, reads a profile, asks their mentor once, writes; then comes back later. */
export async function beFounder(person: Person, pair: World['pairs'][number], pace: Pace): Promise<void> {
  let hasAsked = false;
  while (!pace.isOver()) {
    await person.signIn(pair.founderEmail, password);
    await pace.think();
    await person.step('suggestions', `GET /api/startups/${pair.startupId}/suggestions`);
    await pace.think();
    await person.step('profile', `GET /api/mentors/${pair.mentorId}`);
    if (!hasAsked) {
      await pace.think();
      hasAsked = true;
      await person.step('request', 'POST /api/introductions', requestOf(pair));
    }
    await chat(person, pace);
    await pace.think();
  }
}

/** A mentor: signs in, opens the list, says yes to who waits, writes; then comes back later. */
export async function beMentor(person: Person, email: string, pace: Pace): Promise<void> {
  while (!pace.isOver()) {
    await person.signIn(email, password);
    await pace.think();
    const list = await person.step<Introductions>('introductions', 'GET /api/introductions');
    const waiting = list?.introductions.find((item) => item.can.accept);
    if (waiting) {
      await pace.think();
      await person.step('answer', `POST /api/introductions/${waiting.id}/accept`, { revision: waiting.revision });
    }
    await chat(person, pace);
    await pace.think();
  }
}

async function chat(person: Person, pace: Pace): Promise<void> {
  if (pace.isOver()) return;
  await pace.think();
  const list = await person.step<Introductions>('introductions', 'GET /api/introductions');
  const conversationId = list?.introductions.find((item) => item.conversationId !== null)?.conversationId;
  if (!conversationId) return;
  for (let count = 0; count < 2 && !pace.isOver(); count += 1) {
    await pace.think();
    await person.step('chat', `POST /api/conversations/${conversationId}/messages`, {
      clientMessageId: randomUUID(),
      text: 'Buenas tardes. ¿Le parece bien el jueves a las cinco?',
      language: 'es',
    });
  }
}

const requestOf = (pair: World['pairs'][number]): object => ({
  startupId: pair.startupId,
  mentorId: pair.mentorId,
  programId: null,
  message: {
    building: 'We build a thing that works and that people pay for.',
    stuck: 'We do not know which permit comes first.',
    whyYou: 'You have been there twice.',
    question: 'Which of the two would you begin with?',
    language: 'en',
  },
  alternates: [],
});
