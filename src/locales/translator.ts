import type { TFunction } from 'i18next';
import type { en } from './en/index.ts';
import type { mails } from './en/mails.ts';
import type { LanguageCode } from './languages.ts';

/** Makes every `t('…')` a checked key: a sentence that does not exist is a compile error, on the page and in mail alike. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'puente';
    returnNull: false;
    resources: { puente: typeof en; mails: typeof mails };
  }
}

export type Translate = TFunction;

/** Sentences of one language, as `en` and `es` export them, or a part of them. */
export interface Sentences {
  readonly [key: string]: string | Sentences;
}

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Says the sentences of pages as i18next would: nested keys, `{{values}}`, and the forms of a number that counts. The browser
 * needs no more of it, and the rest of that library is a tenth of a page's script; a test holds every sentence to its answer.
 * Nothing is escaped here: React escapes what it prints.
 */
export class Translator {
  readonly #parts = new Map<LanguageCode, Sentences[]>();
  readonly #voices = new Map<LanguageCode, Translate>();

  /** Brings sentences in, beside those that are there. */
  add(language: LanguageCode, sentences: Sentences): void {
    this.#parts.set(language, [...(this.#parts.get(language) ?? []), sentences]);
  }

  /** `t` in a language: always the same function. A sentence that is not there reads as its key. */
  in(language: LanguageCode): Translate {
    const known = this.#voices.get(language);
    if (known !== undefined) return known;
    const plurals = new Intl.PluralRules(language);
    const say = (key: string, values: Values = {}): string => {
      const text = formsOf(key, values['count'], plurals).map((form) => this.#find(language, form));
      return fill(text.find((found) => found !== undefined) ?? key, values);
    };
    // Which keys there are and what each is filled with is the compiler's to check, by i18next's types.
    const voice = say as Translate;
    this.#voices.set(language, voice);
    return voice;
  }

  #find(language: LanguageCode, key: string): string | undefined {
    for (const part of this.#parts.get(language) ?? []) {
      const found = findIn(part, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The keys that may hold a sentence, the best first: for none, for this number, for any. */
function formsOf(key: string, count: unknown, plurals: Intl.PluralRules): string[] {
  if (typeof count !== 'number') return [key];
  return [...(count === 0 ? [`${key}_zero`] : []), `${key}_${plurals.select(count)}`, key];
}

/** Keys may have dots of their own (`errors` / `request.invalid`). */
function findIn(sentences: Sentences, key: string): string | undefined {
  const here = sentences[key];
  if (typeof here === 'string') return here;
  for (let dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
    const below = sentences[key.slice(0, dot)];
    if (typeof below === 'object') return findIn(below, key.slice(dot + 1));
  }
  return undefined;
}

const fill = (text: string, values: Values): string =>
  text.replaceAll(placeholder, (whole, name: string) => (name in values ? String(values[name] ?? '') : whole));
