import { inSentence } from '../../../../src/locales/explain/index.ts';
import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { DeskEnrollment, Enrollment } from './use-programs.ts';

/** A startup stands in a square, a mentor in an arch. */
export function SubjectFigure({ enrollment, size = 40 }: { enrollment: Enrollment; size?: number }) {
  const { kind, subjectId, subjectName } = enrollment;
  return kind === 'startup' ? (
    <StartupSquare name={subjectName} size={size} />
  ) : (
    <Person name={subjectName} id={subjectId} size={size} />
  );
}

/** "Tijuana, Baja California, seed"; that a mentor is one is said, a startup only where its square is not seen. */
export function SubjectLine({ enrollment: { kind, placeId, stage } }: { enrollment: DeskEnrollment }) {
  const t = useT();
  const { place, directory } = useDirectory();
  const reached = directory.stages.find((one) => one.stage === stage)?.name;
  const words = [placeId === null ? null : place(placeId), reached ?? null].filter((word) => word !== null);
  const [first, ...rest] = words;
  return (
    <>
      <small className={kind === 'startup' && words.length > 0 ? 'sr' : undefined}>{t(`programs.kind.${kind}`)}</small>
      {first === undefined ? null : <small>{[first, ...rest.map(inSentence)].join(', ')}</small>}
    </>
  );
}
