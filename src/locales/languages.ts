/** The two languages of Puente, with the names that the switch shows: each in itself. */
export const languageCodes = ['es', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export const languageNames: Readonly<Record<LanguageCode, string>> = { es: 'Español', en: 'English' };

/** What `lang` attributes and Intl need: Spanish here is Mexican Spanish. */
export const languageTags: Readonly<Record<LanguageCode, string>> = { es: 'es-MX', en: 'en' };

export const otherLanguage = (language: LanguageCode): LanguageCode => (language === 'es' ? 'en' : 'es');

export const isLanguageCode = (value: unknown): value is LanguageCode => value === 'es' || value === 'en';

/** The first of the browser's languages that Puente speaks; Spanish where it speaks none of them. */
export function preferredLanguage(wanted: readonly string[]): LanguageCode {
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguageCode);
  return known ?? 'es';
}
