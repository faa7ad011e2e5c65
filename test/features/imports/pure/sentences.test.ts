import { followedNoteCodes } from '../../../../src/contract/imports/note-codes.ts';
import { mentorFields, startupFields } from '../../../../src/contract/imports/fields.ts';
import { fieldNames, noteCodes } from '../../../../src/features/imports/reading/index.ts';
import { imports as english } from '../../../../src/locales/en/imports.ts';
import { imports as spanish } from '../../../../src/locales/es/imports.ts';

describe.each([
  ['en', english],
  ['es', spanish],
])('%s', (_language, sentences) => {
  test('every note has a sentence, and nothing else has one', () => {
    expect(Object.keys(sentences.note).sort()).toEqual([...noteCodes].sort());
    expect(Object.keys(sentences.next).sort()).toEqual([...followedNoteCodes].sort());
  });

  test('every field has a name', () => {
    const fields = new Set([...Object.keys(fieldNames.startups), ...Object.keys(fieldNames.mentors)]);
    expect(Object.keys(sentences.field).sort()).toEqual([...fields].sort());
  });
});

test('the contract offers for each kind of sheet what can be read from it', () => {
  expect([...startupFields].sort()).toEqual(Object.keys(fieldNames.startups).sort());
  expect([...mentorFields].sort()).toEqual(Object.keys(fieldNames.mentors).sort());
});

test('both languages fill in the same values', () => {
  const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const code of noteCodes) expect(holes(spanish.note[code])).toEqual(holes(english.note[code]));
});
