import { namesOf } from '../../../client/src/shared/directory/use-directory.ts';
import { wholeDirectory } from '../../../src/features/directory/whole-directory.ts';

const en = namesOf(wholeDirectory('en'));
const metro = (name: string): string => wholeDirectory('es').places.find((place) => place.name === name)?.id ?? '';

test('a metropolis that is called like its state is named once', () => {
  expect(en.place(metro('Ciudad de México'))).toBe('Mexico City');
  expect(en.place(metro('Guadalajara'))).toBe('Guadalajara, Jalisco');
});

test('a town that has a twin across the border names its state once', () => {
  expect(en.place('nogales-sonora')).toBe('Nogales, Sonora');
  expect(en.place('nogales-arizona')).toBe('Nogales, Arizona');
});

test('a town is the place itself in whatever language somebody wrote it', () => {
  const id = metro('Ciudad de México');
  expect(['Mexico City', 'Ciudad de México', 'Xochimilco'].map((town) => en.isPlaceCalled(id, town))).toEqual([
    true,
    true,
    false,
  ]);
});
