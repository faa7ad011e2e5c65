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
/**
 * Somebody asked for a reset of an address that has no account. Nobody hears of it: it is written so that asking costs the
 * same time, one commit, whether or not the address is known.
 */
export const resetAskedInVain = defineDomainEvent({ name: 'user.reset_asked_in_vain', payload: z.object({}) });
export const passwordChanged = defineDomainEvent({ name: 'user.password_changed', payload: z.object({ userId }) });

export const emailChangeRequested = defineDomainEvent({
  name: 'user.email_change_requested',
  payload: z.object({ userId }),
});
/** The old address travels with the event: it stands nowhere else any more, and its owner must be told. */
export const emailChanged = defineDomainEvent({
  name: 'user.email_changed',
  payload: z.object({ userId, oldEmail: z.string() }),
});
export const accountClosing = defineDomainEvent({ name: 'user.account_closing', payload: z.object({ userId }) });
/** Its 30 days are over: nobody signs in with it any more. */
export const accountClosed = defineDomainEvent({ name: 'user.account_closed', payload: z.object({ userId }) });
export const staffInvited = defineDomainEvent({ name: 'user.staff_invited', payload: z.object({ userId }) });
/** A coordinator lets mail go out to an imported person of a program, for the first time or to remind of it. */
export const importedInvited = defineDomainEvent({
  name: 'user.imported_invited',
  payload: z.object({ userId, programId: z.string(), byUserId: z.string(), isReminder: z.boolean().default(false) }),
});
/** Somebody goes by another name: who was named elsewhere in words may be meant now. */
export const userRenamed = defineDomainEvent({ name: 'user.renamed', payload: z.object({ userId }) });
/** Name, language, consent, role or state changed. */
export const userChanged = defineDomainEvent({ name: 'user.changed', payload: z.object({ userId }) });
