import { isLanguageCode, preferredLanguage, type LanguageCode } from '../../../../src/locales/languages.ts';

const key = 'puente-language';

/** The language this device last chose, else the first of the browser's that Puente speaks. */
export function readLanguage(): LanguageCode {
  try {
    const kept = window.localStorage.getItem(key);
    if (isLanguageCode(kept)) return kept;
  } catch {
    // Storage may be closed to us; the browser's languages stand then.
  }
  return preferredLanguage(navigator.languages);
}

/** Kept for the next visit; the cookie tells the server which landing `/` means. It names a language and nobody. */
export function keepLanguage(language: LanguageCode): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // Not kept then; the page itself has already switched.
  }
  document.cookie = `${key}=${language}; path=/; max-age=31536000; SameSite=Lax`;
}
