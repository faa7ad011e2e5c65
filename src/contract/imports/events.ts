import { defineServerEvent } from '../define-event.ts';
import { sheetImport } from './schema.ts';

export const importChangedNews = defineServerEvent({
  name: 'import:changed',
  summary: 'An import into a program that this person coordinates has moved on',
  payload: sheetImport,
});
