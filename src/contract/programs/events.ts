import { z } from 'zod';
import { defineServerEvent } from '../define-event.ts';
import { id } from '../shared/schema.ts';
import { deskStates } from './schema.ts';

/** An application at a desk of the reader's has come, moved or been decided: lists that show it are out of date. */
export const enrollmentChanged = defineServerEvent({
  name: 'enrollment:changed',
  summary: 'An application to a cohort that the reader coordinates has come, moved or been decided',
  payload: z.strictObject({
    enrollmentId: id,
    cohortId: id,
    programId: id,
    /** Where the application stands now: a desk that put it there itself need not be told. */
    state: z.enum(deskStates),
  }),
});
