import { findConflicts } from '../../../../src/features/imports/reading/index.ts';

const startup = (name: string) => ({ key: name, name, people: [], organisations: [] });
const interests =
  'Directora de vinculación del centro que es titular de las patentes de MarQuímica y socio de Baja Biofilm';
const mentor = { key: 'Mercedes', email: null, interests, organisations: [] };
const read = (names: readonly string[]) =>
  findConflicts(names.map(startup), [mentor]).map(({ startupKey, kind, reason }) => [startupKey, kind, reason]);

test('what was said of one company is not said of the next, whether or not the first is in the network yet', () => {
  const both = read(['MarQuímica', 'Baja Biofilm']);
  expect(both).toEqual([
    ['MarQuímica', 'exclude', 'patent'],
    ['Baja Biofilm', 'flag', 'organization'],
  ]);
  expect(read(['Baja Biofilm'])).toEqual(both.slice(1));
  expect(read(['MarQuímica'])).toEqual(both.slice(0, 1));
});

test('a second name that adds nothing of its own shares what was said of a stranger', () => {
  const words = 'Capital Sierra tiene 8 % de Nortera y de Baja Biofilm';
  expect(findConflicts([startup('Baja Biofilm')], [{ ...mentor, interests: words }])).toMatchObject([
    { kind: 'exclude', reason: 'stake' },
  ]);
});

test('what is said of a name is said of everybody who bears it, in whatever order they are read', () => {
  const twins = ['one', 'other'].map((key) => ({ ...startup('Nortera'), key }));
  const words = "Nortera's competitor brands are clients of mine";
  const rivals = (order: typeof twins) => findConflicts(order, [{ ...mentor, interests: words }]);
  expect(rivals(twins)).toEqual([]);
  const praise = { ...mentor, interests: 'Titular de las patentes de Nortera' };
  expect(findConflicts(twins, [praise]).map(({ reason }) => reason)).toEqual(['patent', 'patent']);
  expect(findConflicts(twins.toReversed(), [praise]).map(({ startupKey }) => startupKey)).toEqual(['other', 'one']);
});
