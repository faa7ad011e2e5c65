import type { Introduction, MentorParty } from '../../../../src/contract/introductions/schema.ts';
import { buildProgram } from '../coordinator/build-desk.ts';
import { conversationId, otherId } from './build-message.ts';

/** The introduction that the conversation came from, as the founder reads it. */
export function buildIntroduction(place: MentorParty['place']): Introduction {
  const { id, name } = buildProgram();
  return {
    id: 'dddddddddddddddddddddddd',
    revision: 2,
    origin: 'request',
    mySide: 'startup',
    state: 'accepted',
    endedByMe: null,
    waitsFor: 'nobody',
    other: {
      side: 'mentor',
      identity: { mentorId: 'eeeeeeeeeeeeeeeeeeeeeeee', userId: otherId, name: 'Mariana Ochoa', employer: null },
      headline: null,
      bio: null,
      place,
      timeZone: 'America/Mexico_City',
      offers: [],
      stages: [],
      languages: [],
    },
    myStartup: null,
    myPlace: null,
    iSaidYes: true,
    message: null,
    question: null,
    fit: null,
    askedAt: '2027-03-01T15:00:00.000Z',
    dueAt: null,
    wait: null,
    alternates: [],
    next: null,
    program: { id, name },
    endedAt: null,
    conversationId,
    mentorshipId: null,
    can: { accept: false, ask: false, reply: false, decline: false, withdraw: false },
    staff: null,
  };
}
