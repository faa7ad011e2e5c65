import { createInstance } from 'i18next';
import { en } from '../../src/locales/en/index.ts';
import { es } from '../../src/locales/es/index.ts';
import { preferredLanguage } from '../../src/locales/languages.ts';
import { type Sentences, Translator } from '../../src/locales/translator.ts';

const translator = new Translator();
translator.add('en', en);
translator.add('es', es);
const english = translator.in('en');
const spanish = translator.in('es');

test.each([
  [1, '1 day late', '1 día tarde'],
  [2, '2 days late', '2 días tarde'],
  [1_000_000, '1000000 days late', '1000000 días tarde'],
])('%d takes its plural form in both languages', (count, inEnglish, inSpanish) => {
  expect(english('ui.ageLate', { count })).toBe(inEnglish);
  expect(spanish('ui.ageLate', { count })).toBe(inSpanish);
});

test('an error code with a dot finds its sentence', () => {
  expect(english('errors.session.wrong_credentials')).toBe('The e-mail and the password do not match.');
  expect(spanish('errors.session.wrong_credentials')).toBe('El correo y la contraseña no coinciden.');
});

test('what a person wrote is put in as it is: printing escapes it, not the sentence', () => {
  expect(english('ui.remove', { name: '<b>"Ñandú & Co"</b>' })).toBe('Remove <b>"Ñandú & Co"</b>');
  expect(english('ui.remove', { name: '{{name}} $t(ui.back) $&' })).toBe('Remove {{name}} $t(ui.back) $&');
});

test('parts of a noun that come one after the other are one', () => {
  const page = new Translator();
  page.add('en', { errors: { 'request.invalid': 'Look again.' } });
  const t = page.in('en') as (key: string) => string;
  expect(t('errors.pair.excluded')).toBe('errors.pair.excluded');
  page.add('en', { errors: { 'pair.excluded': 'A rule.' } });
  expect(t('errors.pair.excluded')).toBe('A rule.');
  expect(t('errors.request.invalid')).toBe('Look again.');
});

/** Every key by which a sentence may be asked for: those of numbers without their form. */
const keysOf = (sentences: Sentences, prefix = ''): string[] =>
  Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key}`.replace(/_(zero|one|many|other)$/, '')]
      : keysOf(value, `${prefix}${key}.`),
  );
/** Every name that a sentence may put a value in place of. */
const named = [...JSON.stringify([en, es]).matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name);
const everyValue = Object.fromEntries(named.map((name) => [name, `«${name}»`]));

test.each([
  ['en', en],
  ['es', es],
] as const)('every sentence of %s reads as the library of the mails would say it', async (language, sentences) => {
  const library = createInstance();
  await library.init({
    lng: language,
    resources: { [language]: { puente: sentences } },
    defaultNS: 'puente',
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  const theirs = library.t as unknown as (key: string, values?: object) => string;
  const ours = translator.in(language) as typeof theirs;
  const different = keysOf(sentences).flatMap((key) =>
    [undefined, 0, 1, 2, 21, 1.5, 1_000_000].flatMap((count) => {
      const values = { ...everyValue, count };
      return ours(key, values) === theirs(key, values) ? [] : [[key, count, ours(key, values), theirs(key, values)]];
    }),
  );
  expect(different).toEqual([]);
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
