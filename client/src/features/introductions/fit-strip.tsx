import type { Fit } from '../../../../src/contract/matching/fit-schema.ts';
import { Strip } from '../../shared/components/strip.tsx';

/** The score as it stood at the asking: its parts in one line, then the sum. */
export function FitStrip({ fit }: { fit: Fit | null }) {
  if (fit === null) return null;
  return (
    <Strip
      parts={fit.parts
        .filter((part) => part.points > 0)
        .map(({ criterion, points }) => ({ key: criterion, got: points }))}
    />
  );
}
