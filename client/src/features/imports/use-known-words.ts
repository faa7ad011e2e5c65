import { useT } from '../../shared/i18n/use-t.ts';
import type { ImportRow } from './api.ts';
import type { NoteWords } from './note-words.ts';
import { useFieldNames } from './use-field-names.ts';

const texts = new Set(['oneLiner', 'description', 'headline', 'bio']);

/** A row about somebody who is in Puente already: what differs, and what of it would be added. */
export function useKnownWords(): (params: ImportRow['notes'][number]['params'], isLeftOut: boolean) => NoteWords {
  const t = useT();
  const fieldNames = useFieldNames();
  const addingWords = (adds: string, language: string): string => {
    if (adds === '') return t('imports.known.nothing');
    const isText = adds.split(',').every((field) => texts.has(field));
    return isText && (language === 'en' || language === 'es')
      ? t('imports.known.addsText', { language: t(`imports.known.languages.${language}`) })
      : t('imports.known.adds', { fields: fieldNames(adds) });
  };
  return (params, isLeftOut) => {
    const fields = String(params['fields'] ?? '');
    return {
      said: fields === '' ? t('imports.known.same') : t('imports.note.person.known', { fields: fieldNames(fields) }),
      next: isLeftOut
        ? t('imports.known.kept')
        : addingWords(String(params['adds'] ?? ''), String(params['language'] ?? '')),
    };
  };
}
