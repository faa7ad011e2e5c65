import type { ComponentProps } from 'react';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { TextArea } from '../components/text-area.tsx';
import { useLanguage } from '../i18n/language-provider.tsx';
import { useT } from '../i18n/use-t.ts';
import { useTyped } from './use-typed.ts';

export interface Bilingual {
  readonly en: string | null;
  readonly es: string | null;
  readonly writtenIn: LanguageCode;
}

/**
 * One text in either language or both, the reader's own first. An emptied field is no text; when only one is left, that is
 * the language it was written in.
 */
export function BilingualFields({
  value,
  onChange,
  maxLength,
  minRows = 2,
  error = null,
  name,
}: {
  value: Bilingual | null;
  onChange: (value: Bilingual | null) => void;
  maxLength: number;
  minRows?: number;
  error?: string | null;
  /** Stands before the language in the label where several such fields share a section. */
  name?: string;
}) {
  const t = useT();
  const { language } = useLanguage();
  const known: Bilingual = value ?? { en: null, es: null, writtenIn: language };
  const order: readonly LanguageCode[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  const write = (code: LanguageCode, text: string) => {
    const next = { ...known, [code]: text === '' ? null : text };
    if (next.en === null && next.es === null) return onChange(null);
    const writtenIn = next.en === null ? 'es' : next.es === null ? 'en' : known.writtenIn;
    onChange({ ...next, writtenIn });
  };
  return (
    <>
      {order.map((code, index) => {
        const label = t(code === 'es' ? 'facts.inSpanish' : 'facts.inEnglish');
        return (
          <LanguageText
            key={code}
            label={name === undefined ? label : `${name}, ${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}`}
            lang={code}
            value={known[code] ?? ''}
            onChange={(text) => write(code, text)}
            maxLength={maxLength}
            minRows={minRows}
            error={index === 0 ? error : null}
            hint={index === 1 && known[code] === null ? t('facts.oneIsEnough') : undefined}
          />
        );
      })}
    </>
  );
}

function LanguageText({ value, onChange, ...field }: ComponentProps<typeof TextArea>) {
  const [typed, type] = useTyped(value, onChange);
  return <TextArea {...field} value={typed} onChange={type} autosize />;
}

/** The text for a reader, with the language it stands in; null when nothing is written. */
export function textFor(value: Bilingual | null, language: LanguageCode): { text: string; lang: LanguageCode } | null {
  if (value === null) return null;
  const other = language === 'es' ? 'en' : 'es';
  const own = value[language];
  if (own !== null && own !== '') return { text: own, lang: language };
  const foreign = value[other];
  return foreign === null || foreign === '' ? null : { text: foreign, lang: other };
}
