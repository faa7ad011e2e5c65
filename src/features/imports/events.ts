import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

const importId = z.string();

/** An import has moved on: whoever began it sees how far. */
export const importChanged = defineDomainEvent({ name: 'import.changed', payload: z.object({ importId }) });

/** Its rows are written (or it was stopped half way): what their words say about others can be read now. */
export const importCommitted = defineDomainEvent({ name: 'import.committed', payload: z.object({ importId }) });
