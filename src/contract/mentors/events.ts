import { defineServerEvent } from '../define-event.ts';
import { ownMentor } from './schema.ts';

export const mentorChangedNews = defineServerEvent({
  name: 'mentor:changed',
  summary: 'The own offer was published, paused, vetted, or one of its places changed',
  payload: ownMentor,
});
