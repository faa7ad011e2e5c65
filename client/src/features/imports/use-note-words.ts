import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { importField } from '../../../../src/contract/imports/fields.ts';
import type { z } from 'zod';
import { type FollowedNoteCode, followedNoteCodes } from '../../../../src/contract/imports/note-codes.ts';
import type { ImportRow } from './api.ts';

type Note = ImportRow['notes'][number];
type Field = z.output<typeof importField>;

export interface NoteWords {
  /** What was done, or why it was refused. */
  readonly said: string;
  /** What follows from it, where anything does. */
  readonly next: string | null;
}

/** A note of a row in the reader's words; days, fields and languages in it are the reader's too. */
export function useNoteWords(): (note: Note, row: Pick<ImportRow, 'isLeftOut'>) => NoteWords {
  const t = useT();
  const format = useFormat();
  const { industry } = useDirectory();
  const fieldNames = (list: string): string =>
    format.list(list.split(',').map((field) => t(`imports.field.${field as Field}`)));
  /** Days, numbers and industries as this person reads them; the rest as it stands. */
  const inReadersWords = (params: Note['params']): Note['params'] =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (typeof value === 'number') return [name, name === 'row' ? value : format.number(value)];
        if (name === 'near') return [name, format.list(value.split(', ').map((key) => `${key} (${industry(key)})`))];
        return [name, name === 'read' ? inDays(value) : value];
      }),
    );
  const inDays = (read: string): string =>
    read.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => format.calendarDay(day, { weekday: false, year: true }));
  const known = ({ params }: Note, isLeftOut: boolean): NoteWords => {
    const [fields, adds, language] = [params['fields'], params['adds'], params['language']].map(String) as [
      string,
      string,
      string,
    ];
    return {
      said: fields === '' ? t('imports.known.same') : t('imports.note.person.known', { fields: fieldNames(fields) }),
      next: isLeftOut ? t('imports.known.kept') : addingWords(adds, language),
    };
  };
  const addingWords = (adds: string, language: string): string => {
    if (adds === '') return t('imports.known.nothing');
    const isText = adds.split(',').every((field) => bilingual.has(field));
    return isText && (language === 'en' || language === 'es')
      ? t('imports.known.addsText', { language: t(`imports.known.languages.${language}`) })
      : t('imports.known.adds', { fields: fieldNames(adds) });
  };
  return (note, { isLeftOut }) => {
    if (note.code === 'person.known') return known(note, isLeftOut);
    const params = inReadersWords(note.params);
    return {
      said: t(`imports.note.${note.code}`, params),
      next: hasNext(note) ? t(`imports.next.${note.code}`, params) : null,
    };
  };
}

const bilingual = new Set(['oneLiner', 'description', 'headline', 'bio']);

type WithNext = Note & { readonly code: FollowedNoteCode };

/** What follows is said unless it would name the nearest of something that has none near. */
const hasNext = (note: Note): note is WithNext =>
  followedNoteCodes.some((code) => code === note.code) && note.params['near'] !== '';
