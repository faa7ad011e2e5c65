import { defineServerEvent } from '../define-event.ts';
import { sheetImport } from './schema.ts';

export const importChangedNews = defineServerEvent({
  name: 'import:changed',
  summary: 'An import that this person began has moved on',
  payload: sheetImport,
});
