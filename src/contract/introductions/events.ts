import { z } from 'zod';
import { defineServerEvent } from '../define-event.ts';
import { introduction } from './schema.ts';

/** The whole introduction as this reader may see it now: it replaces what the page holds. */
export const introductionChangedNews = defineServerEvent({
  name: 'introduction:changed',
  summary: 'An introduction of this person was made, answered, asked about, stopped or ended',
  payload: z.strictObject({ introduction }),
});
