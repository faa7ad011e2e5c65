import { languageTags } from '../../../../src/locales/languages.ts';
import { Quote } from '../components/facts.tsx';
import { useLanguage } from '../i18n/language-provider.tsx';
import { useT } from '../i18n/use-t.ts';
import { textFor, type Bilingual } from './bilingual-fields.tsx';

/** A bilingual line for this reader; in the other language it is marked as such. */
export function ReadLine({ value }: { value: Bilingual | null }) {
  const t = useT();
  const { language } = useLanguage();
  const read = textFor(value, language);
  if (read === null) return null;
  if (read.lang === language) return read.text;
  return (
    <>
      <span lang={languageTags[read.lang]}>{read.text}</span>{' '}
      <span className="ink3">({t(`facts.writtenIn_${read.lang}`)})</span>
    </>
  );
}

/** A longer text in its writer's words. */
export function ReadText({ value, missing }: { value: Bilingual | null; missing: string }) {
  const { language } = useLanguage();
  const read = textFor(value, language);
  if (read === null) return null;
  return (
    <>
      <Quote lang={read.lang}>{read.text}</Quote>
      {read.lang === language ? null : <p className="t14 ink3">{missing}</p>}
    </>
  );
}
