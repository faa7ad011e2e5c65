import type { z } from 'zod';
import type {
  cohort,
  deskEnrollment,
  deskStates,
  enrollment,
  program,
} from '../../../../src/contract/programs/schema.ts';
import { listPrograms } from '../../../../src/contract/programs/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';

export type Program = z.output<typeof program>;
export type Cohort = z.output<typeof cohort>;
export type Enrollment = z.output<typeof enrollment>;
/** With what the enrolment desk reads beside it. */
export type DeskEnrollment = z.output<typeof deskEnrollment>;
export type DeskState = (typeof deskStates)[number];

export const usePrograms = () => useRouteQuery(listPrograms, {});

/** A program's name in the reader's language. */
export function useProgramName(): (program: Pick<Program, 'name'>) => string {
  const { language } = useLanguage();
  return ({ name }) => name[language];
}
