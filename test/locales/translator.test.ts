import { en } from '../../src/locales/en/index.ts';
import { es } from '../../src/locales/es/index.ts';
import { preferredLanguage } from '../../src/locales/languages.ts';
import { createTranslator } from '../../src/locales/translator.ts';

const english = createTranslator('en', { en });
const spanish = createTranslator('es', { es });

test.each([
  [1, '1 day late', '1 día tarde'],
  [2, '2 days late', '2 días tarde'],
  [1_000_000, '1000000 days late', '1000000 días tarde'],
])('%d takes its plural form in both languages', (count, inEnglish, inSpanish) => {
  expect(english.t('ui.ageLate', { count })).toBe(inEnglish);
  expect(spanish.t('ui.ageLate', { count })).toBe(inSpanish);
});

test('an error code with a dot finds its sentence', () => {
  expect(english.t('errors.session.wrong_credentials')).toBe('The e-mail and the password do not match.');
  expect(spanish.t('errors.session.wrong_credentials')).toBe('El correo y la contraseña no coinciden.');
});

test('what a person wrote is put in as it is: printing escapes it, not the sentence', () => {
  expect(english.t('ui.remove', { name: '<b>"Ñandú & Co"</b>' })).toBe('Remove <b>"Ñandú & Co"</b>');
});

test.each([
  [['es-MX', 'en'], 'es'],
  [['en-US'], 'en'],
  [['fr-CA', 'en-GB', 'es'], 'en'],
  [['nah'], 'es'],
  [[], 'es'],
])('of %j Puente speaks %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});
