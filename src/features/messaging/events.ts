import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** One event for all messages that were committed together. */
export const messagesSent = defineDomainEvent({
  name: 'message.sent',
  payload: z.object({ conversationId: z.string(), messageIds: z.array(z.string()).min(1) }),
});

export const conversationChanged = defineDomainEvent({
  name: 'conversation.changed',
  payload: z.object({ conversationId: z.string() }),
});

export const readMoved = defineDomainEvent({
  name: 'message.read',
  payload: z.object({ conversationId: z.string(), userId: z.string() }),
});
