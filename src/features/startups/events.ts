import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

const startupId = z.string();

/** What others can see of a startup, or who belongs to it, has changed. */
export const startupChanged = defineDomainEvent({ name: 'startup.changed', payload: z.object({ startupId }) });
/** Its name, the organisations behind it or its people, as published: whoever has named one of them may be tied to it. */
export const startupTiesChanged = defineDomainEvent({ name: 'startup.ties_changed', payload: z.object({ startupId }) });
/** Its people have closed it: whatever is open for it ends. */
export const startupClosed = defineDomainEvent({ name: 'startup.closed', payload: z.object({ startupId }) });
export const memberInvited = defineDomainEvent({
  name: 'startup.member_invited',
  payload: z.object({ startupId, invitationId: z.string() }),
});
export const memberJoined = defineDomainEvent({
  name: 'startup.member_joined',
  payload: z.object({ startupId, userId: z.string() }),
});
export const memberLeft = defineDomainEvent({
  name: 'startup.member_left',
  payload: z.object({ startupId, userId: z.string() }),
});
