import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

const conflict = z.object({ conflictId: z.string() });
const match = z.object({ matchId: z.string() });

export const conflictCaseOpened = defineDomainEvent({ name: 'conflict.opened', payload: conflict });
/** `byUserId`: whoever decided needs no notice about it. */
export const conflictCaseDecided = defineDomainEvent({
  name: 'conflict.decided',
  payload: conflict.extend({ byUserId: z.string() }),
});
const question = conflict.extend({ questionId: z.string() });
export const conflictQuestionAsked = defineDomainEvent({ name: 'conflict.question_asked', payload: question });
export const conflictQuestionAnswered = defineDomainEvent({ name: 'conflict.question_answered', payload: question });
export const matchProposed = defineDomainEvent({ name: 'match.proposed', payload: match });
/** Claimed, given back or taken back into the queue. */
export const matchChanged = defineDomainEvent({ name: 'match.changed', payload: match });
export const matchApproved = defineDomainEvent({ name: 'match.approved', payload: match });
export const matchRejected = defineDomainEvent({ name: 'match.rejected', payload: match });
export const matchReplaced = defineDomainEvent({ name: 'match.replaced', payload: match });
