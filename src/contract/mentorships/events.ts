import { z } from 'zod';
import { defineServerEvent } from '../define-event.ts';
import { mentorship } from './schema.ts';

export const mentorshipChangedNews = defineServerEvent({
  name: 'mentorship:changed',
  summary: 'A mentorship of this person began, rested, went on or ended',
  payload: z.strictObject({ mentorship }),
});
