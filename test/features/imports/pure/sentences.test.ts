import { fieldNames, noteCodes } from '../../../../src/features/imports/reading/index.ts';
import { imports as english } from '../../../../src/locales/en/imports.ts';
import { imports as spanish } from '../../../../src/locales/es/imports.ts';

describe.each([
  ['en', english],
  ['es', spanish],
])('%s', (_language, sentences) => {
  test('every note has a sentence, and nothing else has one', () => {
    expect(Object.keys(sentences.note).sort()).toEqual([...noteCodes].sort());
    expect(noteCodes).toEqual(expect.arrayContaining(Object.keys(sentences.next)));
  });

  test('every field has a name', () => {
    const fields = new Set([...Object.keys(fieldNames.startups), ...Object.keys(fieldNames.mentors)]);
    expect(Object.keys(sentences.field).sort()).toEqual([...fields].sort());
  });
});

test('both languages fill in the same values', () => {
  const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const code of noteCodes) expect(holes(spanish.note[code])).toEqual(holes(english.note[code]));
});
