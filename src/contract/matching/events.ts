import { z } from 'zod';
import { defineServerEvent } from '../define-event.ts';
import { id } from '../shared/schema.ts';

/** The profile behind the reader's suggestions, or the rules of its program, have changed: fetch the list again. May be lost; the list is fresh anyway. */
export const suggestionsChanged = defineServerEvent({
  name: 'suggestions:changed',
  summary: "The caller's own profile, or the rules of its program, have changed: suggestions may differ",
  payload: z.strictObject({ startupId: id.nullable(), mentorId: id.nullable() }),
});

/** Something in the review queue of a program that the reader coordinates has changed. */
export const matchChanged = defineServerEvent({
  name: 'match:changed',
  summary: 'A match was proposed, claimed or reviewed',
  payload: z.strictObject({ matchId: id, programId: id }),
});

export const conflictChanged = defineServerEvent({
  name: 'conflict:changed',
  summary: 'A conflict case was opened or decided',
  payload: z.strictObject({ conflictId: id }),
});
