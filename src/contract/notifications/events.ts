import { z } from 'zod';
import { defineServerEvent } from '../define-event.ts';
import { notice } from './schema.ts';

export const noticeWritten = defineServerEvent({
  name: 'notice:written',
  summary: 'Something happened that this person should know',
  payload: notice,
});

/** Told to every device of the person, so that all of them agree. */
export const noticesRead = defineServerEvent({
  name: 'notice:read',
  summary: 'This person has read a notice, or all up to one, on some device',
  payload: z.strictObject({ pos: z.int().positive(), andOlder: z.boolean(), unread: z.int().min(0) }),
});
