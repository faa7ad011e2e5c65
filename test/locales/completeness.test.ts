import { errorStatus } from '../../src/contract/errors.ts';
import { requestErrors } from '../../src/contract/shared/errors.ts';
import { userErrors } from '../../src/contract/users/errors.ts';
import { entry } from '../../src/locales/en/entry.ts';
import { en } from '../../src/locales/en/index.ts';
import { es } from '../../src/locales/es/index.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every sentence by its full key. */
function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const english = new Map(flatten(en));
const spanish = new Map(flatten(es));
const plural = /_(one|many|other)$/;
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\s*\w+/g))].map((found) => found.slice(2).trim()).sort();

test('both languages have sentences for the same keys', () => {
  const withoutMany = [...spanish.keys()].filter((key) => !key.endsWith('_many'));
  expect(withoutMany.sort()).toEqual([...english.keys()].filter((key) => !key.endsWith('_many')).sort());
});

test('no sentence is empty', () => {
  const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('a number that counts has every form that its language needs', () => {
  const missing = [...spanish.keys()]
    .filter((key) => key.endsWith('_other'))
    .flatMap((key) => [key.replace(plural, '_one'), key.replace(plural, '_many')])
    .filter((key) => !spanish.has(key));
  expect(missing).toEqual([]);
});

test('both languages fill in the same values', () => {
  const different = [...english]
    .filter(([key]) => !plural.test(key) && spanish.has(key))
    .filter(([key, text]) => String(placeholders(text)) !== String(placeholders(spanish.get(key) ?? '')));
  expect(different.map(([key]) => key)).toEqual([]);
});

test.each(Object.keys(errorStatus))('%s has a sentence in both languages', (code) => {
  expect(english.get(`errors.${code}`)).toBeTruthy();
  expect(spanish.get(`errors.${code}`)).toBeTruthy();
});

test.each(Object.keys({ ...requestErrors, ...userErrors }))('%s can be said around signing in', (code) => {
  expect(entry.errors).toHaveProperty([code]);
});
