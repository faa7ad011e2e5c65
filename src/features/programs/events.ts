import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** Told when the notice goes out, not when the coordinator clicks: until then the decision may be undone. */
export const enrollmentDecided = defineDomainEvent({
  name: 'enrollment.decided',
  payload: z.object({ enrollmentId: z.string() }),
});

export const enrollmentApplied = defineDomainEvent({
  name: 'enrollment.applied',
  payload: z.object({ enrollmentId: z.string() }),
});

/** Rules or weights changed: suggestions made under the old policy are out of date. */
export const rulesChanged = defineDomainEvent({
  name: 'program.rules_changed',
  payload: z.object({ programId: z.string() }),
});
