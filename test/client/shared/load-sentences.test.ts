import { arrivalOf, bringSentences } from '../../../client/src/shared/i18n/load-sentences.ts';
import { loadTranslator } from '../../../client/src/shared/i18n/language-provider.tsx';
import { desk as english } from '../../../src/locales/en/desk.ts';
import { users } from '../../../src/locales/en/users.ts';
import { desk as spanish } from '../../../src/locales/es/desk.ts';
import { mentors } from '../../../src/locales/es/mentors.ts';

test('a page starts with what every page says; what a member or an office reads comes when it is asked for', async () => {
  const translator = await loadTranslator('en', ['entry']);
  const t = translator.in('en');
  expect(t('users.signIn.title')).toBe(users.signIn.title);
  expect(t('audit.title')).toBe('audit.title');
  expect(t('errors.mentor.not_found')).toBe('errors.mentor.not_found');
  await Promise.all([arrivalOf(translator, 'en', 'desk').promise, arrivalOf(translator, 'en', 'common').promise]);
  expect(t('audit.title')).toBe(english.audit.title);
  expect(t('errors.mentor.not_found')).not.toBe('errors.mentor.not_found');
  expect(arrivalOf(translator, 'en', 'desk').isThere).toBe(true);
  expect(t('users.signIn.title')).toBe(users.signIn.title);
});

test('another language brings the same parts, and no others', async () => {
  const reader = await loadTranslator('en', ['entry', 'common']);
  await bringSentences(reader, 'es');
  expect(reader.in('es')('mentors.mine')).toBe(mentors.mine);
  expect(reader.in('es')('audit.title')).toBe('audit.title');

  const office = await loadTranslator('en', ['entry']);
  await arrivalOf(office, 'en', 'desk').promise;
  await bringSentences(office, 'es');
  expect(office.in('es')('audit.title')).toBe(spanish.audit.title);
});
