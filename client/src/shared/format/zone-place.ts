import type { LanguageCode } from '../../../../src/locales/languages.ts';

/** The city that a zone is called by, where its identifier does not write it as people do. */
const written: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  'America/Mexico_City': { en: 'Mexico City', es: 'Ciudad de México' },
  'America/New_York': { en: 'New York', es: 'Nueva York' },
  'America/Los_Angeles': { en: 'Los Angeles', es: 'Los Ángeles' },
  'America/Cancun': { en: 'Cancún', es: 'Cancún' },
  'America/Merida': { en: 'Mérida', es: 'Mérida' },
  'America/Mazatlan': { en: 'Mazatlán', es: 'Mazatlán' },
  'America/Ciudad_Juarez': { en: 'Ciudad Juárez', es: 'Ciudad Juárez' },
  'America/Bahia_Banderas': { en: 'Bahía de Banderas', es: 'Bahía de Banderas' },
  'Pacific/Honolulu': { en: 'Honolulu', es: 'Honolulú' },
};

/** `America/Ciudad_Juarez` → `Ciudad Juárez`: whose clock it is, when nothing nearer is known. */
export const zonePlace = (timeZone: string, language: LanguageCode): string =>
  written[timeZone]?.[language] ?? (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
