import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** Anything that others can see or that decides who may ask this mentor has changed: facts, places, pause, vetting. */
export const mentorChanged = defineDomainEvent({
  name: 'mentor.changed',
  payload: z.object({ mentorId: z.string() }),
});
