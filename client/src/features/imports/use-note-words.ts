import { type FollowedNoteCode, followedNoteCodes } from '../../../../src/contract/imports/note-codes.ts';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { ImportRow } from './api.ts';
import type { NoteWords } from './note-words.ts';
import { useKnownWords } from './use-known-words.ts';

type Note = ImportRow['notes'][number];

/** A note of a row in the reader's words; days, numbers and industries in it are the reader's too. */
export function useNoteWords(): (note: Note, row: Pick<ImportRow, 'isLeftOut'>) => NoteWords {
  const t = useT();
  const inReadersWords = useReadersParams();
  const known = useKnownWords();
  return (note, { isLeftOut }) => {
    if (note.code === 'person.known') return known(note.params, isLeftOut);
    const params = inReadersWords(note.params);
    return {
      said: t(`imports.note.${note.code}`, params),
      next: hasNext(note) ? t(`imports.next.${note.code}`, params) : null,
    };
  };
}

type WithNext = Note & { readonly code: FollowedNoteCode };

/** What follows is said unless it would name the nearest of something that has none near. */
const hasNext = (note: Note): note is WithNext =>
  followedNoteCodes.some((code) => code === note.code) && note.params['near'] !== '';

function useReadersParams(): (params: Note['params']) => Note['params'] {
  const format = useFormat();
  const { industry } = useDirectory();
  const inDays = (read: string): string =>
    read.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => format.calendarDay(day, { weekday: false, year: true }));
  const inWords = (name: string, value: string | number): string | number => {
    // A row is numbered as a spreadsheet does it, without separators.
    if (typeof value === 'number') return name === 'row' ? value : format.number(value);
    if (name === 'near') return format.list(value.split(', ').map((key) => `${key} (${industry(key)})`));
    return name === 'read' ? inDays(value) : value;
  };
  return (params) => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(name, value)]));
}
