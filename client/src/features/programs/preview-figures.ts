import { gainOf, type PreviewedStartup } from '../../../../src/contract/matching/preview-routes.ts';

type Side = 'before' | 'after';

/** The rows in figures, for the sentences above them. Pure. */
export function figuresOf(rows: readonly PreviewedStartup[]) {
  const points = (side: Side): number[] => rows.flatMap((row) => row[side]?.points ?? []);
  const worst = (side: Side): number => Math.min(...points(side));
  const mean = (side: Side): number => points(side).reduce((sum, one) => sum + one, 0) / points(side).length;
  const without = (side: Side): number => rows.filter((row) => row[side] === null).length;
  return {
    gain: rows.filter((row) => gainOf(row) > 0).length,
    lose: rows.filter((row) => gainOf(row) < 0).length,
    stay: rows.filter((row) => gainOf(row) === 0).length,
    others: rows.filter(({ before, after }) => before && after && before.mentorId !== after.mentorId).length,
    isSomebodyServed: points('before').length > 0 && points('after').length > 0,
    worst: { before: worst('before'), after: worst('after') },
    mean: { before: mean('before'), after: mean('after') },
    without: { before: without('before'), after: without('after') },
  };
}

/** The lines worth drawing: the three that lose most, the three that gain most, and between them some that stay. Pure. */
export function linesOf(rows: readonly PreviewedStartup[], most = 9): readonly PreviewedStartup[] {
  const drawable = rows.filter(({ before, after }) => before !== null && after !== null);
  const losing = drawable.filter((row) => gainOf(row) < 0).slice(0, 3);
  const gaining = drawable.filter((row) => gainOf(row) > 0).slice(-3);
  const others = drawable.filter((row) => !losing.includes(row) && !gaining.includes(row));
  const room = most - losing.length - gaining.length;
  const step = Math.max(1, Math.ceil(others.length / room));
  return [...losing, ...others.filter((_, at) => at % step === 0).slice(0, room), ...gaining];
}
