import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

const userId = z.string();

export const userRegistered = defineDomainEvent({ name: 'user.registered', payload: z.object({ userId }) });
/** Somebody tried to register an address that has an account: its owner is told by mail, the visitor learns nothing. */
export const registrationRepeated = defineDomainEvent({
  name: 'user.registration_repeated',
  payload: z.object({ userId }),
});
export const resetRequested = defineDomainEvent({ name: 'user.reset_requested', payload: z.object({ userId }) });
export const passwordChanged = defineDomainEvent({ name: 'user.password_changed', payload: z.object({ userId }) });
