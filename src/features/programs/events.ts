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

/** The desk has decided, or taken its decision back. For the desks alone: the applicant reads it after the notice. */
export const enrollmentMoved = defineDomainEvent({
  name: 'enrollment.moved',
  payload: z.object({ enrollmentId: z.string() }),
});

/** The applicant has withdrawn. */
export const enrollmentWithdrawn = defineDomainEvent({
  name: 'enrollment.withdrawn',
  payload: z.object({ enrollmentId: z.string() }),
});

/** The desk has asked the applicant to complete the profile. */
export const factsAsked = defineDomainEvent({
  name: 'enrollment.facts_asked',
  payload: z.object({ enrollmentId: z.string() }),
});

/** What was asked for is told: the application waits for the desk again. */
export const factsTold = defineDomainEvent({
  name: 'enrollment.facts_told',
  payload: z.object({ enrollmentId: z.string() }),
});

/** Rules or weights changed: suggestions made under the old policy are out of date. */
export const rulesChanged = defineDomainEvent({
  name: 'program.rules_changed',
  payload: z.object({ programId: z.string() }),
});
