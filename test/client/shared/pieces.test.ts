import { assert, integer, nat, property, uniqueArray } from 'fast-check';
import { chooseRole, rolesOf } from '../../../client/src/shared/session/active-role.ts';
import { initialsOf, tintOf } from '../../../client/src/shared/components/initials.ts';
import { moveItem } from '../../../client/src/shared/components/move-item.ts';
import { searchOptions } from '../../../client/src/shared/components/picker-search.ts';
import { totalOf } from '../../../client/src/shared/components/score-part.ts';
import { copyDay, hourOfWeek, markHours, rangesOf } from '../../../client/src/shared/components/week-hours.ts';
import { findFolded, foldText } from '../../../client/src/shared/text/fold-text.ts';
import { buildSession } from '../support/build-session.ts';

test.each([
  ['Karen Whitfield', 'KW'],
  ['Mariana Ochoa Beltrán', 'MO'],
  ['María de la Luz Ñáñez', 'ML'],
  ['Ángel', 'Á'],
  ['Ventas al Norte', 'VN'],
  ['  ', '·'],
])('%s stands in an arch as %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

test('a person keeps their tint', () => {
  expect(tintOf('5f1')).toBe(tintOf('5f1'));
});

test('words are found without their accents, and the original is what is marked', () => {
  expect(foldText('Diagnóstico')).toBe('diagnostico');
  expect(findFolded('Laboratorios de diagnóstico', 'DIAGNOS')).toEqual(['Laboratorios de ', 'diagnós', 'tico']);
  expect(findFolded('Venta', 'x')).toBeNull();
  expect(findFolded('Venta', ' ')).toBeNull();
});

describe('the picker', () => {
  const options = [
    { id: '1', label: 'Laboratorios de diagnóstico', note: 'SCIAN 6215' },
    { id: '2', label: 'Diagnóstico en el punto de atención' },
    { id: '3', label: 'Venta a hospitales', alsoFoundAs: ['Selling to hospitals'] },
  ];
  const found = (search: string) => searchOptions(options, search).map((option) => option.id);

  test.each([
    ['diagnos', ['2', '1']],
    ['6215', ['1']],
    ['selling', ['3']],
    ['hospitales venta', ['3']],
    ['nada', []],
    ['', ['1', '2', '3']],
  ])('for “%s” offers %j', (search, ids) => expect(found(search)).toEqual(ids));
});

test('moving keeps every item', () => {
  assert(
    property(uniqueArray(integer(), { minLength: 1 }), nat(20), integer(), (items, from, to) => {
      expect(moveItem(items, from, to).toSorted()).toEqual(items.toSorted());
    }),
  );
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, -5)).toEqual(['c', 'a', 'b']);
});

test('a score is the sum of its parts', () => {
  expect(totalOf([{ got: 31 }, { got: 20 }, { got: 13 }])).toBe(64);
});

describe('weekly hours', () => {
  const thursday = [10, 17, 18].map((hour) => hourOfWeek(3, hour));

  test('are marked once and taken away again', () => {
    expect(markHours(thursday, [hourOfWeek(3, 10)], true)).toEqual(thursday);
    expect(markHours(thursday, [hourOfWeek(3, 17)], false)).toEqual([hourOfWeek(3, 10), hourOfWeek(3, 18)]);
  });

  test('are read as ranges', () => {
    expect(rangesOf(thursday)).toEqual([
      { day: 3, from: 10, to: 11 },
      { day: 3, from: 17, to: 19 },
    ]);
  });

  test('of one day go to every working day, and the weekend stays', () => {
    const saturday = hourOfWeek(5, 9);
    const copied = copyDay([...thursday, saturday], 3);
    expect(
      rangesOf(copied)
        .filter((range) => range.from === 17)
        .map((range) => range.day),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(copied).toContain(saturday);
  });
});

describe('the role in which somebody is here', () => {
  const me = (roles: ('founder' | 'mentor' | 'coordinator' | 'admin')[]) => buildSession({ roles }).me;

  test('is the one they last chose, while it is theirs', () => {
    expect(chooseRole(['founder', 'mentor'], 'mentor')).toBe('mentor');
    expect(chooseRole(['founder'], 'mentor')).toBe('founder');
    expect(chooseRole(['mentor', 'coordinator'], null)).toBe('coordinator');
  });

  test('is what they came for, before they have any', () => {
    const fresh = me([]);
    expect(fresh === null ? [] : rolesOf(fresh)).toEqual(['mentor']);
  });
});
