import { hideNames, hideNamesIn } from '../../../../src/features/introductions/hide-names.ts';

test('when a text names its writer, then the name is gone and the rest stands letter by letter', () => {
  const names = ['Tlalli Diagnóstica', 'Mariana Ochoa Beltrán', 'Sol'];
  expect(hideNames('TLALLI DIAGNÓSTICA vende a 31 clínicas; la dirige Mariana Ochoa Beltrán.', names)).toBe(
    '… vende a 31 clínicas; la dirige ….',
  );
  expect(hideNames('Sol y sombra', names)).toBe('Sol y sombra');
  expect(hideNames('a.*b (Tlalli Diagnóstica) \\', names)).toBe('a.*b (…) \\');
});

test('when one language is missing, then it stays missing', () => {
  expect(hideNamesIn({ en: 'By Tlalli', es: null, writtenIn: 'en' }, ['Tlalli'])).toEqual({
    en: 'By …',
    es: null,
    writtenIn: 'en',
  });
  expect(hideNamesIn(null, [])).toBeNull();
});
