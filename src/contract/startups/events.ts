import { defineServerEvent } from '../define-event.ts';
import { ownStartup } from './schema.ts';

export const startupChangedNews = defineServerEvent({
  name: 'startup:changed',
  summary: 'A startup of this person was published, closed, or its members changed',
  payload: ownStartup,
});
