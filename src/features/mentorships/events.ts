import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

export const mentorshipChanged = defineDomainEvent({
  name: 'mentorship.changed',
  payload: z.object({
    mentorshipId: z.string(),
    change: z.enum(['started', 'paused', 'resumed', 'completed', 'ended']),
    byUserId: z.string().nullable(),
  }),
});
