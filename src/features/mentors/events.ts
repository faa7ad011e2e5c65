import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** Anything that others can see or that decides who may ask this mentor has changed: facts, places, pause, vetting. */
export const mentorChanged = defineDomainEvent({
  name: 'mentor.changed',
  payload: z.object({ mentorId: z.string() }),
});

/** What the person says of interests, employer and organisations, as they have published it. */
export const mentorTiesChanged = defineDomainEvent({
  name: 'mentor.ties_changed',
  payload: z.object({ mentorId: z.string() }),
});
