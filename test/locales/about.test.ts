import { about as english } from '../../src/locales/en/about.ts';
import { about as spanish } from '../../src/locales/es/about.ts';

test.each(['privacy', 'accessibility', 'help'] as const)(
  '%s says the same, section by section, in both languages',
  (page) => {
    const shape = (text: typeof english) => text[page].sections.map((section) => section.text.length);
    expect(shape(spanish)).toEqual(shape(english));
    for (const { lead, sections } of [english[page], spanish[page]]) {
      for (const words of [lead, ...sections.flatMap((section) => [section.title, ...section.text])]) {
        expect(words).not.toMatch(/[!¡]|^\s*$/);
      }
    }
  },
);
