import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import type { Enrollment } from './use-programs.ts';

/** A startup stands in a square, a mentor in an arch. */
export function SubjectFigure({ enrollment, size = 40 }: { enrollment: Enrollment; size?: number }) {
  const { kind, subjectId, subjectName } = enrollment;
  return kind === 'startup' ? (
    <StartupSquare name={subjectName} size={size} />
  ) : (
    <Person name={subjectName} id={subjectId} size={size} />
  );
}

export function PartyPlace({ placeId }: { placeId: string | null }) {
  const { place } = useDirectory();
  return placeId === null ? null : <small>{place(placeId)}</small>;
}
