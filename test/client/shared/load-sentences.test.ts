import { arrivalOf, bringSentences } from '../../../client/src/shared/i18n/load-sentences.ts';
import { loadTranslator } from '../../../client/src/shared/i18n/language-provider.tsx';
import { desk as english } from '../../../src/locales/en/desk.ts';
import { desk as spanish } from '../../../src/locales/es/desk.ts';

test('a page starts with what everybody reads, and an office gets its own words when it asks', async () => {
  const translator = await loadTranslator('en');
  expect(translator.exists('shell.nav.home')).toBe(true);
  expect(translator.exists('audit.title')).toBe(false);
  await arrivalOf(translator, 'en', 'desk').promise;
  expect(translator.t('audit.title')).toBe(english.audit.title);
  expect(arrivalOf(translator, 'en', 'desk').isThere).toBe(true);
  expect(translator.exists('shell.nav.home')).toBe(true);
});

test('another language brings the same parts, and no others', async () => {
  const reader = await loadTranslator('en');
  await bringSentences(reader, 'es');
  expect(reader.getResource('es', 'puente', 'shell')).toBeDefined();
  expect(reader.getResource('es', 'puente', 'audit')).toBeUndefined();

  const office = await loadTranslator('en');
  await arrivalOf(office, 'en', 'desk').promise;
  await bringSentences(office, 'es');
  await office.changeLanguage('es');
  expect(office.t('audit.title')).toBe(spanish.audit.title);
});
