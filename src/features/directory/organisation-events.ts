import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** Its kind changed or it was merged into another: whoever keeps ties to it follows. */
export const organisationChanged = defineDomainEvent({
  name: 'organisation.changed',
  payload: z.object({ organisationId: z.string() }),
});
