import { about as english } from '../../src/locales/en/about.ts';
import { help as englishHelp } from '../../src/locales/en/help.ts';
import { about as spanish } from '../../src/locales/es/about.ts';
import { help as spanishHelp } from '../../src/locales/es/help.ts';

test.each(['privacy', 'accessibility'] as const)('%s says the same, section by section, in both languages', (page) => {
  const shape = (text: typeof english) => text[page].sections.map((section) => section.text.length);
  expect(shape(spanish)).toEqual(shape(english));
  for (const { lead, sections } of [english[page], spanish[page]]) {
    for (const words of [lead, ...sections.flatMap((section) => [section.title, ...section.text])]) {
      expect(words).not.toMatch(/[!¡]|^\s*$/);
    }
  }
});

test('help answers the same questions, part by part, in both languages', () => {
  const shape = ({ parts }: typeof englishHelp) =>
    parts.map(({ id, questions }) => [id, ...questions.map(({ answer }) => answer.length)]);
  expect(shape(spanishHelp)).toEqual(shape(englishHelp));
  for (const { lead, parts } of [englishHelp, spanishHelp]) {
    const said = parts.flatMap(({ title, questions }) => [
      title,
      ...questions.flatMap(({ ask, answer }) => [ask, ...answer]),
    ]);
    for (const words of [lead, ...said]) expect(words).not.toMatch(/[!¡]|^\s*$/);
  }
});
